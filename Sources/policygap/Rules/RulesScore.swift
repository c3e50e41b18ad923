import Analysis
import ArgumentParser
import Checking
import DocumentModel
import Foundation

/// `policygap rules score`: rules against a careful reader's labels.
struct RulesScore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score",
        abstract: "Measure the rules against policies that a careful reader has labelled.",
        discussion: """
            DIR holds files/ID.* (policies) and labels/ID.tsv (requirement, verdict or a|b, first words of the \
            deciding passage, note). Three classes are compared: met; partly; missing or contradicted.
            """)

    @Argument(help: "The folder of labelled policies.")
    var folder: String

    @Option(help: "Leave out policies with these ids.")
    var except: [String] = []

    @Flag(help: "List every disagreement with both passages.")
    var disagreements = false

    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var reader: ReaderOptions

    func run() async throws {
        let ruleSet = try ruleOptions.load()
        let policies: [LabelledPolicies.Policy]
        do throws(LabelProblem) {
            policies = try LabelledPolicies(path: folder).policies().filter { !except.contains($0.id) }
        } catch {
            StandardError.write("policygap: \(error.message)")
            throw ExitCode(ExitStatus.unchecked.rawValue)
        }
        let launcher = try reader.launcher()
        show(
            await PolicyAnalysis(ruleSet: ruleSet).score(on: policies, launcher: launcher, asOf: try .today())
        )
    }

    private func show(_ score: Score) {
        for (requirement, part) in score.byRequirement { print(line(requirement, part)) }
        print(line("all", score))
        print("Always giving the commonest verdict would agree in \(percent(score.commonest)).")
        print("Of the verdicts met, \(percent(score.falseMet)) are labelled missing.")
        guard disagreements else { return }
        for item in score.cases where !item.agrees {
            print(
                """

                \(item.policy) \(item.finding.requirement): found \(item.finding.verdict.rawValue), \
                labelled \(item.label.verdicts.joined(separator: "|"))
                  reason:   \(item.finding.reason)
                  evidence: \(item.finding.evidence.first?.quote ?? "none")
                  labelled: \(item.label.passage)
                """)
        }
    }

    private func line(_ name: String, _ score: Score) -> String {
        let name = name.padding(toLength: 34, withPad: " ", startingAt: 0)
        let agreed = score.cases.count { $0.agrees }
        let falseMet = score.cases.count { $0.isFalseMet }
        let falseRed = score.cases.count { $0.isFalseRed }
        return "\(name) \(agreed) of \(score.cases.count) agree (\(percent(score.agreement))), "
            + "\(falseMet) false met, \(falseRed) false red"
    }

    private func percent(_ share: Double) -> String { String(format: "%.1f%%", share * 100) }
}
