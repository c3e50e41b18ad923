import Foundation
import TestSupport
import Testing

@Suite("Checking many policies at once")
struct CheckManyTests {
    @Test("ends with a table of all files, the worst first, and the ones that could not be checked")
    func table() async throws {
        let folder = try TemporaryFolder()
        try folder.write(Policies.sound, to: "agencies/a/sound.md")
        try folder.write(Policies.bare, to: "agencies/b/bare.md")
        try folder.write([], to: "agencies/c/empty.docx")
        try folder.write("Not a policy.", to: "agencies/.hidden.md")
        try folder.write("Not a policy.", to: "agencies/~$bare.docx")
        try folder.write("Not a document.", to: "agencies/logo.png")
        let run = try await PolicygapRun("check", "agencies", Policies.corpus("nursery"), in: folder.path)
        #expect(run.status == 2, "one file of four could not be read, and one more is not there")
        let table = try #require(run.text.range(of: "All 4 files by rating")).lowerBound
        let rows = run.text[table...].split(separator: "\n").map(String.init)
        let order = ["agencies/b/bare.md", "agencies/a/sound.md", "agencies/c/empty.docx"].map { name in
            rows.firstIndex { $0.hasSuffix("  " + name) }
        }
        #expect(order.allSatisfy { $0 != nil })
        #expect((order[0] ?? 0) < (order[1] ?? 0))
        #expect(rows.contains("Files that could not be checked"))
        #expect(!run.text.contains("hidden") && !run.text.contains("~$") && !run.text.contains("logo"))
    }

    @Test("takes documents of every kind from a folder, and no pictures")
    func endings() async throws {
        let folder = try TemporaryFolder()
        for ending in ["odt", "ott", "fodt", "rst", "rest", "dotm", "xhtml", "TXT"] {
            try folder.write(Policies.bare, to: "set/policy.\(ending)")
        }
        for ending in ["png", "jpg", "gif", "tif"] {
            try folder.write("No policy.", to: "set/logo.\(ending)")
        }
        let run = try await PolicygapRun("check", "set", in: folder.path)
        #expect(run.text.contains("All 8 files by rating"))
    }

    @Test("takes files and folders together, and checks all though one is bad")
    func badOne() async throws {
        let folder = try TemporaryFolder()
        let broken = try folder.write(Array("%PDF-1.7\n%%EOF".utf8), to: "broken.pdf")
        let run = try await PolicygapRun(
            "check", Policies.corpus("nursery"), broken, "Corpus/template", "--format", "json")
        #expect(run.status == 2)
        let documents = try run.json()["documents"].elements
        let outcomes = documents.map {
            ($0["document"]["path"].string ?? "", $0["document"]["failure"] == .null)
        }
        #expect(outcomes.first { $0.0 == broken }?.1 == false)
        #expect(outcomes.filter { $0.0 != broken && $0.0.hasSuffix("policy.docx") }.map(\.1) == [true, true])
        for document in documents { #expect(!document["findings"].elements.isEmpty) }
        #expect(run.errors.contains("broken.pdf"))
    }

    @Test("ends with 1 where all were read and one is red")
    func oneRed() async throws {
        let folder = try TemporaryFolder()
        try folder.write(Policies.sound, to: "sound.md")
        try folder.write(Policies.bare, to: "bare.md")
        #expect(try await PolicygapRun("check", "sound.md", "bare.md", in: folder.path).status == 1)
        #expect(try await PolicygapRun("check", "sound.md", "sound.md", in: folder.path).status == 0)
        #expect(try await PolicygapRun("check", "bare.md", "none.md", in: folder.path).status == 2)
    }

    @Test("says that a folder holds no documents, and goes on with the rest")
    func emptyFolder() async throws {
        let folder = try TemporaryFolder()
        try folder.write("Not a document.", to: "pictures/logo.png")
        try folder.write(Policies.sound, to: "sound.md")
        let alone = try await PolicygapRun("check", "pictures", in: folder.path)
        #expect(alone.status == 2)
        #expect(alone.errors.hasPrefix("policygap: pictures: there are no documents in this folder; "))
        let both = try await PolicygapRun("check", "pictures", "sound.md", in: folder.path)
        #expect(both.status == 2)
        #expect(both.errors == alone.errors)
        #expect(both.text.contains("Gap report: sound.md"))
    }

    @Test("follows a link to a folder")
    func link() async throws {
        let folder = try TemporaryFolder()
        try folder.write(Policies.sound, to: "agencies/sound.md")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/current", withDestinationPath: "agencies")
        let run = try await PolicygapRun("check", "current", in: folder.path)
        #expect(run.status == 0)
        #expect(run.text.contains("current/sound.md"))
    }

    @Test("reads several as the policies of one organisation, so that what one says counts for all")
    func together() async throws {
        let folder = try TemporaryFolder()
        let (allegations, whistleblowing) = try Self.parts(of: Policies.sound)
        try folder.write(allegations, to: "allegations.md")
        try folder.write(whistleblowing, to: "whistleblowing.md")
        let apart = try await PolicygapRun("check", "allegations.md", "whistleblowing.md", in: folder.path)
        #expect(apart.status == 1)
        let together = try await PolicygapRun(
            "check", "--together", "allegations.md", "whistleblowing.md", in: folder.path)
        #expect(together.status == 0, "\(together.text)")
        #expect(together.lines.first == "Gap report: 2 documents, checked as one set")
        #expect(together.text.contains("whistleblowing.md: "))
        let json = try await PolicygapRun(
            "check", "--together", "allegations.md", "whistleblowing.md", "--format", "json", in: folder.path)
        #expect(try json.json()["together"] == .boolean(true))
        #expect(try json.json()["documents"].elements.count == 2)
    }

    @Test("names the member of a set that could not be read, and ends with 2")
    func togetherUnread() async throws {
        let folder = try TemporaryFolder()
        try folder.write(Policies.sound, to: "sound.md")
        try folder.write([], to: "empty.md")
        let run = try await PolicygapRun("check", "--together", "sound.md", "empty.md", in: folder.path)
        #expect(run.status == 2)
        #expect(run.errors.contains("empty.md: the file is empty"))
        #expect(run.text.contains("empty.md"))
    }

    /// The text before the heading on whistleblowing, and from there on, each as a policy of its own.
    private static func parts(of policy: String) throws -> (String, String) {
        let heading = try #require(policy.range(of: "## Whistleblowing"))
        return (
            String(policy[..<heading.lowerBound]), "# Whistleblowing policy\n" + policy[heading.upperBound...]
        )
    }
}
