import ArgumentParser

/// `policygap rules`: tools for those who write rules.
struct Rules: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Tools for those who write rules.",
        subcommands: [RulesValidate.self, RulesTest.self, RulesScore.self])
}
