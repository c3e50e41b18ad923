import Checking
import DocumentModel
import Foundation
import Reporting
import TestSupport
import Testing

struct HTMLReportTests {
    @Test(arguments: AwkwardReport.allCases)
    func looksAsItDidWhenLastLookedAt(kind: AwkwardReport) throws {
        try Snapshot.expect(Array(render(kind.report).utf8), equals: "\(kind.rawValue).html")
    }

    /// Each of these is one character whose first or last scalar HTML gives a meaning to.
    @Test(arguments: ["<script>", "\u{0600}<script>", "\"\u{0301} onclick=x", "'\u{200D} x", "&\u{0301}lt;"])
    func nothingFromADocumentBecomesMarkup(attack: String) throws {
        let page = try render(attacked(with: attack))
        #expect(page.contains("&"))
        #expect(!page.utf8.contains(attack.utf8), "it went through as it is")
    }

    @Test(arguments: AwkwardReport.allCases)
    func loadsAndRunsNothing(kind: AwkwardReport) throws {
        let page = try render(kind.report)
        for name in [
            "<script", "<link", "<img", "<iframe", "src=", "url(", "@import", "style=", "javascript:",
        ] {
            #expect(!page.contains(name), "\(name)")
        }
        #expect(page.contains("default-src 'none'"))
    }

    @Test(arguments: AwkwardReport.allCases)
    func headingsGoDownOneLevelAtATime(kind: AwkwardReport) throws {
        let levels = try render(kind.report).matches(of: #/<h([1-6])[ >]/#).compactMap { Int($0.1) }
        #expect(levels.first == 1)
        #expect(levels.filter { $0 == 1 }.count == 1)
        for (above, below) in zip(levels, levels.dropFirst()) { #expect(below <= above + 1) }
    }

    @Test(arguments: AwkwardReport.allCases)
    func linksLeadToSomething(kind: AwkwardReport) throws {
        let page = try render(kind.report)
        let anchors = page.matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
        #expect(Set(anchors).count == anchors.count)
        for link in page.matches(of: #/href="#([^"]*)"/#) { #expect(anchors.contains(String(link.1))) }
    }

    /// The policy lets a style sheet in by its hash; with a wrong one the page would lose its looks.
    @Test func thePolicyLetsTheStyleSheetIn() throws {
        let page = try render(AwkwardReport.one.report)
        let style = try #require(page.firstMatch(of: #/<style>((?s:.*))<\/style>/#)).1
        let hash = try #require(page.firstMatch(of: #/sha256-([^']*)'/#)).1
        let answer = try Python.run(
            """
            import base64, hashlib, sys
            print(base64.b64encode(hashlib.sha256(sys.stdin.buffer.read()).digest()).decode(), end="")
            """, input: String(style))
        guard answer.status == 0 else { return }
        #expect(answer.output == hash, "put this hash into HTMLReport.styleHash")
    }

    private func render(_ report: GapReport) throws -> String {
        String(decoding: try HTMLReport().render(report, options: RenderingOptions()), as: UTF8.self)
    }

    /// A report with the same words in every place that a document, a file name or a rule can fill.
    private func attacked(with words: String) throws -> GapReport {
        let source = SourceDocument(
            path: words,
            outcome: .read(
                Reading(
                    of: Document(format: .text),
                    nature: DocumentNature(title: words, isExpected: false, sign: words))))
        let finding = Finding(
            requirement: words, title: words, isCore: true, verdict: .missing, reason: words,
            evidence: [Evidence(quote: words, headings: [words], paragraph: 1, label: words, range: 0..<1)],
            action: words, wording: words,
            sources: [StandardQuotation(document: words, paragraph: words, quote: words)])
        let unread = SourceDocument(path: words, outcome: .failed(.damaged))
        return GapReport(
            asOf: try #require(CalendarDate(iso: "2026-11-22")), ruleSet: RuleSetLabel(name: words),
            content: .separate([
                CheckedDocument(source: source, findings: [finding]),
                CheckedDocument(source: unread, findings: [finding]),
            ]))
    }
}
