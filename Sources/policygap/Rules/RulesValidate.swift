import ArgumentParser
import RuleLanguage

/// `policygap rules validate`: every problem of a folder of rules at once.
struct RulesValidate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate", abstract: "Say what is wrong with the rules: file, line and what to do.")

    @OptionGroup var ruleOptions: RuleOptions

    func run() async throws {
        let ruleSet = try ruleOptions.load()
        print("\(ruleSet.name), \(ruleSet.edition): \(ruleSet.requirements.count) requirements, no problems.")
    }
}
