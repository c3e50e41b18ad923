import Foundation
import TestSupport
import Testing

@Suite("Awkward file names")
struct FileNameTests {
    static let names = [
        "Child Protection Policy (final) v2.md", "sécurité 🧒🏽 政策.md", "-policy.md", "--format.md",
        "a\u{1B}[2Jb.md", "two\nlines.md", "back\\slash.md", "\u{202E}dm.exe.md", "a\u{9B}31m.md",
        "%s%n $(id) `id`.md",
    ]

    @Test("are read like any other, and cannot steer the terminal", arguments: names)
    func name(name: String) async throws {
        let folder = try TemporaryFolder()
        try folder.write(Policies.sound, to: name)
        for format in ["terminal", "html", "json"] {
            let run = try await PolicygapRun("check", "--format", format, "--", name, in: folder.path)
            #expect(run.status == 0, "\(run.errors)")
            #expect(!run.text.unicodeScalars.contains(where: Self.steers))
        }
    }

    @Test("are told of on standard error without steering the terminal", arguments: names)
    func error(name: String) async throws {
        let folder = try TemporaryFolder()
        try folder.write([], to: name)
        let run = try await PolicygapRun("check", "--", name, in: folder.path)
        #expect(run.status == 2)
        #expect(run.errors.hasSuffix(": the file is empty; save or send the file again\n"))
        #expect(run.errors.split(separator: "\n").count == 1)
        #expect(!run.errors.unicodeScalars.contains(where: Self.steers))
    }

    @Test("are found in a folder")
    func folder() async throws {
        let folder = try TemporaryFolder()
        for name in Self.names { try folder.write(Policies.sound, to: "in/\(name)") }
        let run = try await PolicygapRun("check", "in", "--format", "json", in: folder.path)
        #expect(run.status == 0, "\(run.errors)")
        let paths = try run.json()["documents"].elements.compactMap { $0["document"]["path"].string }
        #expect(Set(paths) == Set(Self.names.map { "in/\($0)" }))
        #expect(paths == paths.sorted())
    }

    /// Whether a terminal would obey the character: control characters but line ends, and changes of direction.
    private static func steers(_ scalar: Unicode.Scalar) -> Bool {
        (scalar.properties.generalCategory == .control && scalar != "\n")
            || (0x202A...0x202E).contains(scalar.value)
    }
}
