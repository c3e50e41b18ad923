import Analysis
import ArgumentParser
import Checking
import ReaderProcess
import RuleLanguage

/// `policygap rules test`: the examples of every rule.
struct RulesTest: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Run the examples of the rules, each as it stands and with changes that must not matter.")

    @Argument(help: "The requirements to test. (default: all)")
    var requirements: [String] = []

    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var reader: ReaderOptions

    func run() async throws {
        let ruleSet = try ruleOptions.load()
        let known = Set(ruleSet.requirements.map(\.id))
        if let unknown = requirements.first(where: { !known.contains($0) }) {
            throw ValidationError("There is no requirement “\(unknown)”.")
        }
        let launcher = try reader.launcher()
        let run = ExampleRun(ruleSet: ruleSet, launcher: launcher)
        var wrong = 0
        var total = 0
        for requirement in ruleSet.requirements
        where requirements.isEmpty || requirements.contains(requirement.id) {
            let outcomes = await run.outcomes(of: requirement)
            let failures = outcomes.filter { !$0.isRight || !$0.showsMarked }
            print("\(requirement.id): \(outcomes.count - failures.count) of \(outcomes.count) right")
            for failure in failures { print(failure.description) }
            wrong += failures.count
            total += outcomes.count
        }
        await launcher.endUnused()
        print("\(total - wrong) passed, \(wrong) failed")
        if wrong > 0 { throw ExitCode(1) }
    }
}

extension ExampleRun.Outcome: CustomStringConvertible {
    /// What was expected, what came, and the passage.
    package var description: String {
        let found = finding.map { "\($0.verdict.rawValue): \($0.reason)" } ?? "could not be read"
        let problem = isRight ? "right, but its evidence is not the marked words" : "found \(found)"
        let passage = example.marked.split(separator: "\n").joined(separator: "\n        ")
        return """
              line \(example.line): should be \(example.verdict)\(change.map { " with \($0.rawValue)" } ?? ""), \(problem)
                    \(passage)
            """
    }
}
