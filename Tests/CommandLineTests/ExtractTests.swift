import Foundation
import TestSupport
import Testing

@Suite("Extracting a document's text")
struct ExtractTests {
    @Test("prints the policy text, and what was left out on standard error")
    func text() async throws {
        let run = try await PolicygapRun("extract", Policies.corpus("nursery"))
        #expect(run.status == 0)
        #expect(run.lines.first == "Safeguarding Children")
        #expect(run.text.contains("Designated Safeguarding Lead\n"))
        #expect(run.errors.hasPrefix("policygap: Corpus/nursery/policy.docx: 1 comment left out"))
    }

    @Test("gives blocks with their places, and warnings, as JSON", arguments: ["docx", "pdf"])
    func json(format: String) async throws {
        let run = try await PolicygapRun("extract", Policies.corpus("nursery", format), "--format", "json")
        #expect(run.status == 0)
        let json = try run.json()
        #expect(json["format"] == .string(format))
        let title = json["blocks"].elements.first { $0["part"] == .string("body") }
        #expect(title?["text"] == .string("Safeguarding Children"))
        #expect(json["blocks"].elements.first?["paragraph"] == .number(1))
        #expect((json["pages"] == .null) == (format == "docx"))
        let kinds = json["warnings"].elements.map { $0["kind"].string }
        #expect(kinds == (format == "docx" ? ["comments"] : []))
    }

    @Test("tells how much was read as JSON, part by part", arguments: ["docx", "pdf"])
    func coverage(format: String) async throws {
        let json = try await PolicygapRun(
            "extract", Policies.corpus("nursery", format), "--format", "json"
        ).json()
        let coverage = json["coverage"]
        #expect((coverage["pages"] == .null) == (format == "docx"))
        #expect(coverage["pages"]["percent"] == (format == "docx" ? .null : .number(100)))
        #expect(coverage["words"]["tables"] == .number(40), "the table of whom to tell")
        #expect(coverage["words"]["headersAndFooters"] == .number(13), "the two lines of the footer")
        #expect(coverage["words"]["recognised"] == .number(0))
        #expect(coverage["sentence"].string?.contains("words of policy text, of which 40 in tables") == true)
    }

    @Test("gives the same bytes each time", arguments: ["text", "json"])
    func same(form: String) async throws {
        let first = try await PolicygapRun("extract", Policies.corpus("template", "pdf"), "--format", form)
        let second = try await PolicygapRun("extract", Policies.corpus("template", "pdf"), "--format", form)
        #expect(first.bytes == second.bytes)
    }

    @Test("prints nothing that would steer the terminal", arguments: ["text", "json"])
    func steering(form: String) async throws {
        let folder = try TemporaryFolder()
        let text = "Tell \u{202E}the lead\u{9B}2J at once."
        try folder.write(try DOCXFile(Word.paragraph(text)).bytes(), to: "policy.docx")
        let run = try await PolicygapRun("extract", "policy.docx", "--format", form, in: folder.path)
        #expect(run.status == 0)
        #expect(run.text.contains("at once."))
        #expect(!run.text.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{9B}" })
    }

    @Test("asks for a file where a folder is named")
    func folder() async throws {
        let run = try await PolicygapRun("extract", "Corpus")
        #expect(run.status == 2)
        #expect(run.errors == "policygap: Corpus: this is a folder, not a document; name the files in it\n")
    }
}
