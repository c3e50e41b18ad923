import DocumentModel
import Foundation
import TestSupport
import Testing

@Suite("Broken files thrown at the readers", .timeLimit(.minutes(5)))
struct FuzzTests {
    private static let readers = [
        "DOCX", "ODT", "PDF", "HTML", "Markdown", "reStructuredText", "Plain text", "Pictures",
    ]

    @Test("bring none of them down, and each is said to have been tried")
    func standing() async throws {
        let run = try await FuzzRun("--seconds", "2", "--seed", "1")
        #expect(run.status == 0, "\(run.text)")
        #expect(run.errors.isEmpty)
        #expect(run.lines.count == Self.readers.count + 1)
        for (reader, line) in zip(Self.readers, run.lines) {
            #expect(line.wholeMatch(of: try Self.line(reader, fell: "none")) != nil, "\(line)")
        }
        #expect(run.lines.last == "Nothing brought a reader down.")
    }

    @Test("are those of one reader where it is named, and of other files where those are")
    func one() async throws {
        let folder = try TemporaryFolder()
        try folder.write("# Safeguarding\n\nTell the lead at once.\n", to: "policies/mine.md")
        let run = try await FuzzRun(
            "--reader", "markdown", "--seconds", "1", "--keep", folder.path + "/kept",
            folder.path + "/policies")
        #expect(run.status == 0, "\(run.text)")
        #expect(run.lines.first?.wholeMatch(of: try Self.line("Markdown", fell: "none")) != nil)
        #expect(run.lines.count == 2)
        #expect(folder.names == ["policies"], "nothing is kept where nothing fell")
    }

    @Test("that bring a reader down are named and kept, the same ones for the same seed")
    func fallen() async throws {
        let folder = try TemporaryFolder()
        let standIn = try StandInReader("kill -SEGV $$")
        var kept: [[String: Data]] = []
        for (name, seed) in [("first", "7"), ("second", "7"), ("other", "8")] {
            let run = try await FuzzRun(
                "--reader", "docx", "--seconds", "1", "--seed", seed, "--keep", "\(folder.path)/\(name)",
                reader: standIn.path)
            #expect(run.status == 1)
            #expect(run.lines.contains("Brought a reader down:"))
            #expect(run.text.contains("the reader stopped on this file without an answer"))
            kept.append(try Self.files(in: folder.url.appending(path: name)))
            for (file, bytes) in kept.last ?? [:] {
                #expect(run.text.contains("  \(file): "))
                #expect(run.text.contains("(\(bytes.count) bytes)"))
            }
        }
        let common = Set(kept[0].keys).intersection(kept[1].keys)
        #expect(common.contains { $0.hasPrefix("docx-7-1.") })
        for name in common { #expect(kept[0][name] == kept[1][name], "\(name)") }
        #expect(Set(kept[0].values).isDisjoint(with: kept[2].values))
    }

    @Test(
        "bring down a reader that gives no proper answer",
        arguments: ["cat > /dev/null; echo Hello", "cat > /dev/null", "exit 3"])
    func answers(script: String) async throws {
        let standIn = try StandInReader(script)
        let run = try await FuzzRun("--reader", "text", "--seconds", "1", reader: standIn.path)
        #expect(run.status == 1, "\(run.text)")
        #expect(run.text.contains(" 0 read, 0 refused, "))
        #expect(run.text.contains("Run again with --seed 1 and --keep FOLDER"))
    }

    @Test("that are refused have not brought the reader down")
    func refused() async throws {
        let standIn = try StandInReader(answering: ReaderAnswer.error(.damaged).encoded())
        let run = try await FuzzRun("--reader", "pdf", "--seconds", "1", reader: standIn.path)
        #expect(run.status == 0)
        #expect(
            run.lines.first?.contains(", 0 read, ") == true
                && run.lines.first?.hasSuffix("none fell.") == true)
    }

    @Test("are not counted as refused where the reader refuses every file since it is not confined")
    func unconfined() async throws {
        let standIn = try StandInReader(answering: ReaderAnswer.error(.unconfined).encoded())
        let run = try await FuzzRun("--reader", "pdf", "--seconds", "1", reader: standIn.path)
        #expect(run.status == 2)
        #expect(run.errors.contains("could not be confined") && run.errors.contains("nothing was tried"))
    }

    @Test("are not thrown where there is no reader")
    func noReader() async throws {
        let run = try await FuzzRun("--seconds", "1", reader: "/nowhere/reader")
        #expect(run.status == 2)
        #expect(run.errors.contains("was not found at /nowhere/reader"))
    }

    @Test(
        "take usage that is right",
        arguments: [
            (["--seconds", "0"], "at least one second"), (["--seconds", "-5"], "--seconds"),
            (["--seconds", "soon"], "--seconds"), (["--seed", "x"], "--seed"),
            (["--reader", "fax"], "- picture\n"),
            (["/nowhere/policy.pdf"], "There is no file or folder “/nowhere/policy.pdf”"),
            (["--keep", "/dev/null"], "“/dev/null” is a file"), (["/dev/null"], "no document of a kind"),
        ])
    func usage(arguments: [String], message: String) async throws {
        let run = try await FuzzRun(arguments)
        #expect(run.status == 64)
        #expect(run.errors.contains(message), "\(run.errors)")
        #expect(run.text.isEmpty)
    }

    private static func line(_ reader: String, fell: String) throws -> Regex<AnyRegexOutput> {
        try Regex(#"\#(reader): [1-9]\d* files? tried, \d+ read, \d+ refused, \#(fell) fell\."#)
    }

    private static func files(in folder: URL) throws -> [String: Data] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        return Dictionary(
            uniqueKeysWithValues: try names.map { ($0, try Data(contentsOf: folder.appending(path: $0))) })
    }
}
