import Analysis
import Checking
import ReaderProcess
import RuleLanguage
import TestSupport
import Testing

@Suite("The examples that rules carry")
struct RuleExampleTests {
    /// The rules that come with the program, or none where they cannot be loaded.
    private static let ruleSet = try? RuleFolder.load(RuleFolder.shipped)
    static let requirements = (ruleSet?.requirements ?? []).map(\.id)

    @Test("The rules that come with the program load, and hold requirements")
    func loading() throws {
        #expect(try !RuleFolder.load(RuleFolder.shipped).requirements.isEmpty)
    }

    @Test(
        "Each example gets its verdict as it stands, and with every change that says the same",
        arguments: requirements)
    func examples(id: String) async throws {
        let ruleSet = try #require(Self.ruleSet)
        let requirement = try #require(ruleSet.requirements.first { $0.id == id })
        #expect(!requirement.examples.isEmpty, "\(id) has no examples")
        let run = ExampleRun(
            ruleSet: ruleSet,
            launcher: ReaderLauncher(executable: BuiltProgram.reader, deadline: Patience.deadline))
        let outcomes = await run.outcomes(of: requirement)
        for (line, tries) in Dictionary(grouping: outcomes, by: \.example.line).sorted(by: { $0.key < $1.key }
        ) {
            guard let problem = Self.problem(in: tries) else { continue }
            Issue.record("Rules/requirements/\(id).yaml:\(line): \(problem)\n\(tries[0].example.marked)")
        }
    }

    /// What is wrong with one example, of which these are all tries; `nil` where nothing is.
    private static func problem(in tries: [ExampleRun.Outcome]) -> String? {
        let wrong = tries.filter { !$0.isRight }
        if let first = wrong.first {
            let found =
                first.finding.map { "\($0.verdict.rawValue): \($0.reason)" } ?? "nothing: it was not read"
            let changes = wrong.map { $0.change?.rawValue ?? "as it stands" }.joined(separator: ", ")
            return "expected \(first.example.verdict), found \(found) (\(changes))"
        }
        guard let unmarked = tries.first(where: { !$0.showsMarked }) else { return nil }
        let quotes = (unmarked.finding?.evidence ?? []).map { "“\($0.quote)”" }.joined(separator: " ")
        return "\(unmarked.example.verdict) as expected, but on other words than those marked: \(quotes)"
    }

    @Test("Each requirement has an example for every verdict that it can give", arguments: requirements)
    func verdicts(id: String) throws {
        let requirement = try #require(Self.ruleSet?.requirements.first { $0.id == id })
        let shown = Set(requirement.examples.map(\.verdict))
        for verdict in requirement.possibleVerdicts {
            #expect(shown.contains(verdict.rawValue), "\(id) has no example that is \(verdict.rawValue)")
        }
    }
}

extension Requirement {
    /// The verdicts that text which was read can get.
    fileprivate var possibleVerdicts: [Verdict] {
        var verdicts: [Verdict] = [.missing]
        if !met.isEmpty { verdicts.append(.met) }
        if !partly.isEmpty { verdicts.append(.partly) }
        if !contradicted.isEmpty { verdicts.append(.contradicted) }
        return verdicts
    }
}
