import Analysis
import Checking
import DocumentModel
import ReaderProcess
import Reporting
import RuleLanguage
import TestSupport
import Testing

@Suite("The verdicts on the corpus")
struct CorpusVerdictTests {
    @Test("Each verdict is the one that a careful reader gives", arguments: CorpusPolicy.files)
    func verdicts(file: CorpusFile) async throws {
        let labels = try file.policy.labels
        let findings = try await findings(on: file)
        #expect(!findings.isEmpty)
        for finding in findings {
            let label = try #require(labels[finding.requirement], "\(finding.requirement) has no label")
            let evidence = finding.evidence.map { "“\($0.quote)”" }.joined(separator: " ")
            #expect(
                label.verdicts.contains(finding.verdict.rawValue),
                """
                \(finding.requirement): \(finding.verdict.rawValue) and not \(label.verdicts.joined(separator: " or "))
                reason: \(finding.reason)
                evidence: \(evidence.isEmpty ? "none" : evidence)
                a reader's: \(label.passage.isEmpty ? "none" : label.passage)
                """)
        }
    }

    @Test(
        "A policy gets the same verdicts as a Word document and in another format",
        arguments: CorpusPolicy.files.filter { $0.format != "docx" })
    func formats(file: CorpusFile) async throws {
        let word = try await findings(on: CorpusFile(policy: file.policy, format: "docx"))
        let other = try await findings(on: file)
        #expect(word.map(\.requirement) == other.map(\.requirement))
        for (word, other) in zip(word, other) {
            #expect(word.verdict == other.verdict, "\(word.requirement): \(word.reason) \(other.reason)")
        }
    }

    @Test("Every label names a verdict that there is", arguments: CorpusPolicy.all)
    func labels(policy: CorpusPolicy) throws {
        let verdicts = try policy.labels.values.flatMap(\.verdicts)
        #expect(verdicts.allSatisfy { Verdict(rawValue: $0) != nil })
    }

    private func findings(on file: CorpusFile) async throws -> [Finding] {
        let analysis = PolicyAnalysis(ruleSet: try RuleFolder.load(RuleFolder.shipped))
        let reading = PolicyReading(
            [PolicyFile(path: file.policy.path(file.format))],
            launcher: ReaderLauncher(executable: BuiltProgram.reader, deadline: Patience.deadline))
        let day = try #require(CalendarDate(iso: "2026-11-22"))
        let report = await analysis.report(on: reading, asOf: day)
        guard case .separate(let documents) = report.content else { return [] }
        return documents.flatMap(\.findings)
    }
}
