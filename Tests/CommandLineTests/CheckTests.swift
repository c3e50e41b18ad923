import Foundation
import TestSupport
import Testing

@Suite("Checking one policy")
struct CheckTests {
    @Test("ends with 0 where nothing is red")
    func sound() async throws {
        let folder = try TemporaryFolder()
        let run = try await PolicygapRun("check", try folder.write(Policies.sound, to: "sound.md"))
        #expect(run.status == 0, "\(run.text)")
        #expect(run.text.contains("0 red"))
        #expect(run.errors.isEmpty)
    }

    @Test("ends with 1 where something is red, and says what to do")
    func red() async throws {
        let run = try await PolicygapRun("check", Policies.corpus("nursery"))
        #expect(run.status == 1)
        #expect(run.lines.first == "Gap report: policy.docx")
        #expect(run.text.contains("✗ RED"))
        #expect(run.text.contains("What to do:"))
        #expect(run.text.contains("Standard: Working Together to Safeguard Children 2023"))
        #expect(run.errors.isEmpty)
    }

    @Test("says how much was read, and calls nothing missing that may stand on an unread page")
    func unreadPages() async throws {
        let folder = try TemporaryFolder()
        var builder = PDFBuilder()
        builder.page { $0.text("Our safeguarding policy is read by all staff.", x: 72, y: 100) }
        for _ in 1...2 { builder.page { $0.image(x: 0, y: 0, width: 595, height: 842) } }
        let run = try await PolicygapRun("check", try folder.write(builder.bytes, to: "half.pdf"))
        #expect(run.status == 2, "\(run.text)")
        #expect(run.text.contains("  Read    1 of 3 pages (33%); 8 words of policy text\n"))
        #expect(run.text.contains("  Unread  2 pages are pictures"))
        #expect(
            !run.text.contains("✗ RED") && run.text.contains("Could not check. This could not be checked: 2"))
    }

    @Test("gives text of 80 columns without colours where there is no terminal", arguments: ["docx", "pdf"])
    func columns(format: String) async throws {
        let run = try await PolicygapRun("check", Policies.corpus("childrens-home", format))
        #expect(run.lines.allSatisfy { $0.count <= 80 })
        #expect(!run.text.contains("\u{1B}"))
    }

    @Test("says that it rates the paper, not practice")
    func onPaper() async throws {
        let run = try await PolicygapRun("check", Policies.corpus("nursery"))
        #expect(run.text.contains("Ratings are on paper"))
    }

    @Test("gives a web page, JSON or text as it is asked for")
    func formats() async throws {
        let html = try await PolicygapRun("check", Policies.corpus("nursery"), "--format", "html")
        #expect(html.text.hasPrefix("<!DOCTYPE html>"))
        let json = try await PolicygapRun("check", Policies.corpus("nursery"), "--format", "json")
        #expect(try json.json()["document"]["name"] == .string("policy.docx"))
        let text = try await PolicygapRun("check", Policies.corpus("nursery"), "--format", "terminal")
        #expect(text.text.hasPrefix("Gap report: policy.docx\n"))
        #expect([html.status, json.status, text.status] == [1, 1, 1])
    }

    @Test("gives the same bytes each time", arguments: ["terminal", "html", "json"])
    func same(format: String) async throws {
        let arguments = [
            "check", Policies.corpus("nhs-community-trust"), "--format", format, "--as-of", "2026-11-22",
        ]
        let first = try await PolicygapRun(BuiltProgram.policygap, arguments)
        let second = try await PolicygapRun(BuiltProgram.policygap, arguments)
        #expect(!first.bytes.isEmpty)
        #expect(first.bytes == second.bytes)
    }

    @Test("is drawn up as of the day that is named")
    func day() async throws {
        let run = try await PolicygapRun("check", Policies.corpus("nursery"), "--as-of", "2025-02-28")
        #expect(run.text.contains("28 February 2025"))
        let json = try await PolicygapRun(
            "check", Policies.corpus("nursery"), "--as-of", "2025-02-28", "--format", "json")
        #expect(try json.json()["asOf"] == .string("2025-02-28"))
    }

    @Test("says first that a file does not read like a safeguarding policy")
    func anotherKind() async throws {
        let folder = try TemporaryFolder()
        let run = try await PolicygapRun("check", try folder.write(Policies.complaints, to: "complaints.md"))
        let notice = try #require(run.text.range(of: "This does not read like a safeguarding policy"))
        let result = try #require(run.text.range(of: "Result"))
        #expect(notice.lowerBound < result.lowerBound)
        #expect(run.lines[2].hasPrefix("! This does not read like a safeguarding policy."))
        #expect(run.text.contains("complaints\n  policy"))
    }

    @Test(
        "notes what was left out: deletions, comments, hidden text",
        arguments: [
            ("nhs-community-trust", "tracked changes"), ("nursery", "comment"),
            ("school-transport", "hidden text"),
        ])
    func leftOut(policy: String, note: String) async throws {
        let run = try await PolicygapRun("check", Policies.corpus(policy))
        #expect(run.text.contains("Note"))
        #expect(run.text.contains(note))
    }
}

@Suite("Wrong usage")
struct UsageTests {
    @Test(
        "ends with 64, and says what is wrong",
        arguments: [
            (["check"], "<files>"), (["check", "x.docx", "--as-of", "2026-02-30"], "--as-of"),
            (["check", "x.docx", "--as-of", "yesterday"], "--as-of"),
            (["check", "x.docx", "--format", "fax"], "terminal, html, json"),
            (["check", "x.docx", "-o", "report"], "--format"),
            (["check", "x.docx", "-o", "report.doc"], ".html"),
            (["check", "x.docx", "--together=yes"], "--together"), (["chekc", "x.docx"], "chekc"),
            (["extract"], "<file>"), (["extract", "x.docx", "--format", "html"], "json"),
            (["check", "x.docx", "--rules", "/nowhere"], "rules.yaml"),
        ])
    func wrong(arguments: [String], says: String) async throws {
        let run = try await PolicygapRun(BuiltProgram.policygap, arguments)
        #expect(run.status == 64)
        #expect(run.errors.contains(says), "\(run.errors)")
        #expect(run.bytes.isEmpty)
    }

    @Test("never repeats what would steer the terminal", arguments: ["--format", "--output"])
    func steering(option: String) async throws {
        let run = try await PolicygapRun("check", "x.docx", option, "a\u{1B}[2J.b")
        #expect(run.status == 64)
        #expect(!run.errors.contains("\u{1B}"))
    }

    @Test("is avoided by help, which names the exit statuses")
    func help() async throws {
        let run = try await PolicygapRun("--help")
        #expect(run.status == 0)
        for word in ["check", "extract", "rules", "Exit status: 0", "64"] { #expect(run.text.contains(word)) }
    }
}
