import Foundation
import Reporting
import TestSupport
import Testing

struct JSONReportTests {
    @Test(arguments: AwkwardReport.allCases)
    func looksAsItDidWhenLastLookedAt(kind: AwkwardReport) throws {
        try Snapshot.expect(render(kind), equals: "\(kind.rawValue).json")
    }

    @Test func oneFileHasTheseNames() throws {
        let report = try object(.one)
        #expect(Set(report.keys) == ["schemaVersion", "asOf", "ruleSet", "document", "findings"])
        let document = try #require(report["document"] as? [String: Any])
        #expect(
            Set(document.keys) == [
                "name", "path", "sha256", "format", "pages", "words", "coverage", "warnings", "dates",
                "nature", "failure",
            ])
        #expect(document["pages"] is NSNull)
        let findings = try #require(report["findings"] as? [[String: Any]])
        for finding in findings {
            #expect(
                Set(finding.keys) == [
                    "requirement", "title", "core", "verdict", "rating", "reason", "evidence", "action",
                    "wording", "sources",
                ])
            for evidence in try #require(finding["evidence"] as? [[String: Any]]) {
                #expect(
                    Set(evidence.keys) == [
                        "quote", "headings", "paragraph", "page", "label", "range", "confidence",
                    ])
            }
        }
        #expect(
            findings.map { $0["verdict"] as? String } == [
                "met", "contradicted", "missing", "partly", "missing", "could-not-check", "not-applicable",
            ])
        #expect(
            findings.map { $0["rating"] as? String } == [
                "green", "red", "red", "amber", "red", "none", "none",
            ])
    }

    @Test func severalFilesAreWholeReports() throws {
        let report = try object(.several)
        #expect(Set(report.keys) == ["schemaVersion", "asOf", "ruleSet", "documents"])
        for document in try #require(report["documents"] as? [[String: Any]]) {
            #expect(Set(document.keys) == ["schemaVersion", "asOf", "ruleSet", "document", "findings"])
        }
    }

    @Test func aSetNamesTheFileOfEachPassage() throws {
        let report = try object(.together)
        #expect(
            Set(report.keys) == ["schemaVersion", "asOf", "ruleSet", "together", "documents", "findings"])
        #expect(report["together"] as? Bool == true)
        let findings = try #require(report["findings"] as? [[String: Any]])
        let evidence = try #require(findings.last?["evidence"] as? [[String: Any]])
        #expect(evidence.first?["document"] as? String == "agencies/south/Policy.pdf", "two share the name")
    }

    @Test func aFileThatCouldNotBeReadSaysWhy() throws {
        let report = try object(.unread)
        let document = try #require(report["document"] as? [String: Any])
        let failure = try #require(document["failure"] as? [String: String])
        #expect(Set(failure.keys) == ["reason", "fault", "remedy"])
        #expect(failure["reason"] == "scanned")
        let findings = try #require(report["findings"] as? [[String: Any]])
        #expect(findings.count == 7)
        #expect(findings.allSatisfy { $0["verdict"] as? String == "could-not-check" })
    }

    @Test(arguments: AwkwardReport.allCases)
    func nothingInItDrivesATerminal(kind: AwkwardReport) throws {
        for scalar in String(decoding: try render(kind), as: UTF8.self).unicodeScalars where scalar != "\n" {
            #expect(scalar.properties.generalCategory != .control)
            #expect(!(0x202A...0x202E).contains(scalar.value))
        }
        let evidence = (try object(.one)["findings"] as? [[String: Any]])?[1]["evidence"] as? [[String: Any]]
        #expect(
            evidence?.first?["quote"] as? String
                == "The designated officer is told within five\u{1B}[8m working days\u{9B}0m\u{7}.",
            "the quotation itself is whole")
    }

    @Test func theSameReportGivesTheSameBytes() throws {
        #expect(try render(.together) == render(.together))
    }

    private func render(_ kind: AwkwardReport) throws -> [UInt8] {
        try JSONReport().render(kind.report, options: RenderingOptions())
    }

    private func object(_ kind: AwkwardReport) throws -> [String: Any] {
        let parsed = try JSONSerialization.jsonObject(with: Data(try render(kind)))
        return try #require(parsed as? [String: Any])
    }
}
