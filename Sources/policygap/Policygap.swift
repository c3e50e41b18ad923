import ArgumentParser

/// The command line. Each subcommand has a file of its own.
@main
struct Policygap: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policygap",
        abstract: "Reads safeguarding policies and says where they fall short of Section 11.",
        discussion: """
            policygap rates the paper, not practice: whether people do what a policy says is for people to judge.

            Exit status: 0 checked and nothing red; 1 checked, with red findings; 2 a file could not be checked, \
            or the report not be written; 64 wrong usage.
            """,
        version: "0.1.0",
        subcommands: [Check.self, Extract.self, Rules.self])
}
