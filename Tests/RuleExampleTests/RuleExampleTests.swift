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
        let run = ExampleRun(ruleSet: ruleSet, launcher: ReaderLauncher(executable: BuiltProgram.reader))
        for outcome in await run.outcomes(of: requirement) {
            let change = outcome.change.map { ", with \($0.rawValue)" } ?? ""
            let place = "Rules/requirements/\(id).yaml:\(outcome.example.line)\(change)"
            let found =
                outcome.finding.map { "\($0.verdict.rawValue): \($0.reason)" } ?? "nothing: it was not read"
            #expect(
                outcome.isRight,
                "\(place): expected \(outcome.example.verdict), found \(found)\n\(outcome.example.marked)")
            let quotes = (outcome.finding?.evidence ?? []).map { "“\($0.quote)”" }.joined(separator: " ")
            #expect(
                outcome.showsMarked,
                "\(place): the evidence is \(quotes), and not the marked words\n\(outcome.example.marked)")
        }
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
