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
    @Test(
        "Each verdict is the one that a careful reader gives",
        arguments: CorpusPolicy.all, CorpusPolicy.formats)
    func verdicts(policy: CorpusPolicy, format: String) async throws {
        let labels = try policy.labels
        let findings = try await findings(on: policy, format)
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

    @Test("A policy gets the same verdicts as a Word document and as a PDF", arguments: CorpusPolicy.all)
    func formats(policy: CorpusPolicy) async throws {
        let word = try await findings(on: policy, "docx")
        let pdf = try await findings(on: policy, "pdf")
        #expect(word.map(\.requirement) == pdf.map(\.requirement))
        for (word, pdf) in zip(word, pdf) {
            #expect(word.verdict == pdf.verdict, "\(word.requirement): \(word.reason) \(pdf.reason)")
        }
    }

    @Test("Every label names a verdict that there is", arguments: CorpusPolicy.all)
    func labels(policy: CorpusPolicy) throws {
        let verdicts = try policy.labels.values.flatMap(\.verdicts)
        #expect(verdicts.allSatisfy { Verdict(rawValue: $0) != nil })
    }

    private func findings(on policy: CorpusPolicy, _ format: String) async throws -> [Finding] {
        let analysis = PolicyAnalysis(ruleSet: try RuleFolder.load(RuleFolder.shipped))
        let reading = PolicyReading(
            [PolicyFile(path: policy.path(format))],
            launcher: ReaderLauncher(executable: BuiltProgram.reader, deadline: Patience.deadline))
        let day = try #require(CalendarDate(iso: "2026-11-22"))
        let report = await analysis.report(on: reading, asOf: day)
        guard case .separate(let documents) = report.content else { return [] }
        return documents.flatMap(\.findings)
    }
}
