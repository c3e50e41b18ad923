import Foundation
import TestSupport
import Testing

@Suite("A file that cannot be checked")
struct UnreadableFileTests {
    /// The name of a file, and what must be said of it.
    static let faults = [
        ("missing.docx", "there is no such file"), ("photo.jpg", "damaged or incomplete"),
        ("photo.docx", "damaged or incomplete"), ("locked.docx", "protected by a password or encrypted"),
        ("cut.docx", "damaged or incomplete"), ("cut.pdf", "damaged or incomplete"),
        ("empty.docx", "is empty"),
        ("blank.md", "holds no text"), ("scan.pdf", "pages are pictures (a scan)"),
    ]

    @Test("is named on standard error, with what is wrong and what to do", arguments: faults)
    func fault(name: String, fault: String) async throws {
        let folder = try TemporaryFolder()
        try Self.write(name, to: folder)
        let run = try await PolicygapRun("check", name, in: folder.path)
        #expect(run.status == 2)
        let lines = run.errors.split(separator: "\n")
        #expect(lines.count == 1)
        #expect(run.errors.hasPrefix("policygap: \(name): "))
        #expect(run.errors.contains(fault), "\(run.errors)")
        #expect(run.errors.contains("; "), "a remedy follows the fault")
        #expect(run.text.contains("This says nothing about the policy\nitself."))
    }

    @Test(
        "is still an object in the JSON, with every finding could not check, and none missing",
        arguments: faults)
    func findings(name: String, fault: String) async throws {
        let folder = try TemporaryFolder()
        try Self.write(name, to: folder)
        let run = try await PolicygapRun("check", name, "--format", "json", in: folder.path)
        let json = try run.json()
        #expect(json["document"]["name"] == .string(name))
        #expect(json["document"]["failure"]["fault"].string?.contains(fault) == true)
        #expect(json["findings"].elements.count >= 9)
        #expect(json["findings"].elements.allSatisfy { $0["verdict"] == .string("could-not-check") })
    }

    @Test("cannot be extracted either", arguments: faults)
    func extract(name: String, fault: String) async throws {
        let folder = try TemporaryFolder()
        try Self.write(name, to: folder)
        let run = try await PolicygapRun("extract", name, in: folder.path)
        #expect(run.status == 2)
        #expect(run.bytes.isEmpty)
        #expect(run.errors.contains(fault))
    }

    @Test(
        "is said to be so where it may not be read",
        .enabled(if: getuid() != 0, "the superuser may read anything"))
    func permission() async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(Policies.sound, to: "private.md")
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
        let run = try await PolicygapRun("check", path)
        #expect(run.status == 2)
        #expect(run.errors.contains("may not be read"))
    }

    @Test(
        "is told to be protected where real protected files lie beside the package",
        .enabled(if: FileManager.default.fileExists(atPath: protectedFiles), "the samples are not there"),
        arguments: [
            "poi__protected_agile.docx", "tika__testUnicodePassword.pdf", "pdfbox__PasswordSample-256bit.pdf",
        ])
    func protected(name: String) async throws {
        let run = try await PolicygapRun("check", "\(Self.protectedFiles)/\(name)")
        #expect(run.status == 2)
        #expect(run.errors.contains("protected by a password"))
    }

    static let protectedFiles = Checkout.shared.appending(path: "extraction-samples/files").path

    private static func write(_ name: String, to folder: TemporaryFolder) throws {
        switch name {
        case "photo.jpg", "photo.docx":
            try folder.write([0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, 0x4A, 0x46, 0x49, 0x46, 0], to: name)
        case "locked.docx": try folder.write(encryptedPackage, to: name)
        case "cut.docx", "cut.pdf":
            let whole = Checkout.folder.appending(
                path: Policies.corpus("nursery", String(name.suffix(4).drop { $0 == "." })))
            try folder.write(Data(contentsOf: whole).prefix(9000), to: name)
        case "empty.docx": try folder.write([], to: name)
        case "blank.md": try folder.write(" \n\n", to: name)
        case "scan.pdf":
            var builder = PDFBuilder()
            builder.page { $0.image(x: 0, y: 0, width: 595, height: 842) }
            try folder.write(builder.bytes, to: name)
        default: break
        }
    }

    /// The beginning of a Word document with a password: an OLE container whose directory names an encrypted package.
    private static let encryptedPackage: [UInt8] = {
        var bytes = [UInt8](repeating: 0, count: 1536)
        bytes.replaceSubrange(0..<8, with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
        bytes.replaceSubrange(1024..<1056, with: "EncryptedPackage".utf8.flatMap { [$0, 0] })
        return bytes
    }()
}

@Suite("A reader that fails", .timeLimit(.minutes(5)))
struct FailingReaderTests {
    @Test("costs its own file and nothing else, whether it crashes or hangs")
    func ownFile() async throws {
        let standIn = try StandInReader(
            """
            file="${0%reader}input.$$"; cat > "$file"
            grep -q CRASH "$file" && kill -SEGV $$
            grep -q HANG "$file" && sleep 300
            exec '\(BuiltProgram.reader)' "$@" < "$file"
            """)
        let folder = try TemporaryFolder()
        try folder.write("CRASH", to: "1.md")
        try folder.write("HANG", to: "2.md")
        try folder.write(Policies.sound, to: "3.md")
        let run = try await PolicygapRun(
            "check", "1.md", "2.md", "3.md", "--format", "json", in: folder.path,
            environment: ["POLICYGAP_READER": standIn.path])
        #expect(run.status == 2)
        let reasons = try run.json()["documents"].elements.map { $0["document"]["failure"]["reason"].string }
        #expect(reasons == ["reader-failed", "timed-out", nil])
        #expect(run.errors.split(separator: "\n").count == 2)
    }

    @Test("is told apart from one that is not there")
    func notThere() async throws {
        let run = try await PolicygapRun(
            "check", Policies.corpus("nursery"), environment: ["POLICYGAP_READER": "/nowhere/reader"])
        #expect(run.status == 2)
        #expect(run.errors.contains("/nowhere/reader"))
        #expect(run.errors.contains("POLICYGAP_READER"))
    }
}
