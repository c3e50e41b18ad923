import Foundation
import TestSupport
import Testing

@Suite("What README.md shows")
struct READMETests {
    @Test(
        "Each command works as it stands, and ends with 0, or with 1 for red findings",
        arguments: README.commands)
    func commands(block: README.Block) async throws {
        let run = try await README.run(block.lines)
        #expect([0, 1].contains(run.status), "\(run.status): \(run.errors)")
    }

    @Test("Each session prints the lines that are shown, in their order", arguments: README.sessions)
    func sessions(block: README.Block) async throws {
        let commands = block.lines.filter { $0.hasPrefix("$ ") }.map { String($0.dropFirst(2)) }
        let run = try await README.run(["{"] + commands + ["} 2>&1"])
        #expect([0, 1].contains(run.status))
        var rest = run.lines[...]
        for line in block.lines where !line.hasPrefix("$ ") && line != "…" {
            let found = rest.firstIndex { line.hasSuffix("…") ? $0.hasPrefix(line.dropLast()) : $0 == line }
            let index = try #require(found, "not printed, or not after the line before: \(line)")
            rest = rest[(index + 1)...]
        }
    }

    @Test("There are commands and sessions to try, and the command of the tests")
    func blocks() {
        #expect(README.commands.count >= 6)
        #expect(README.sessions.count >= 2)
        #expect(README.commands.contains { $0.lines == ["swift test --no-parallel"] })
    }

    @Test("The files that it points to are there")
    func links() throws {
        let text = try README.text()
        let links = text.split(separator: "](").dropFirst().compactMap { $0.split(separator: ")").first }
        for link in links.map(String.init) where !link.hasPrefix("https:") {
            #expect(
                FileManager.default.fileExists(atPath: Checkout.folder.appending(path: link).path), "\(link)")
        }
    }

    @Test("The exit statuses and formats are those that help names")
    func statuses() async throws {
        let text = try README.text()
        let help = try await PolicygapRun("check", "--help")
        #expect(help.text.contains("terminal, html, json"))
        #expect(text.contains("`--format terminal|html|json`"))
    }
}

/// The code blocks of README.md, and a place to run them.
enum README {
    struct Block: CustomTestStringConvertible {
        var lines: [String]
        var testDescription: String { lines.first ?? "" }
    }

    /// The blocks of commands alone.
    static let commands = blocks("sh")
    /// The blocks of commands, after `$`, and what they print.
    static let sessions = blocks("console")

    static func text() throws -> String {
        try String(contentsOf: Checkout.folder.appending(path: "README.md"), encoding: .utf8)
    }

    /// Runs lines of shell in a folder of their own, in which the package's files can be seen.
    ///
    /// What builds, tests or installs is stood in for: `swift run` runs the built programs, those that measure and that
    /// break files for a moment alone.
    static func run(_ lines: [String]) async throws -> PolicygapRun {
        let folder = try TemporaryFolder()
        for name in ["Corpus", "Rules"] {
            try FileManager.default.createSymbolicLink(
                atPath: "\(folder.path)/\(name)",
                withDestinationPath: Checkout.folder.appending(path: name).path)
        }
        let script = """
            swift() {
                case "$*" in
                    'run policygap '*) shift 2; '\(BuiltProgram.policygap)' "$@" ;;
                    'run policygap-fuzz '*) '\(BuiltProgram.fuzz)' --reader markdown --seconds 1 --seed 1 ;;
                    'run -c release policygap-benchmark') '\(BuiltProgram.benchmark)' --runs 1 ;;
                esac
            }
            sudo() { :; }
            \(lines.joined(separator: "\n"))
            """
        return try await PolicygapRun("/bin/bash", ["-c", script], in: folder.path)
    }

    private static func blocks(_ language: String) -> [Block] {
        var blocks: [Block] = []
        var open: Block?
        for line in ((try? text()) ?? "").split(separator: "\n", omittingEmptySubsequences: false) {
            if line == "```" {
                if let block = open { blocks.append(block) }
                open = nil
            } else if line == "```\(language)" {
                open = Block(lines: [])
            } else {
                open?.lines.append(String(line))
            }
        }
        return blocks
    }
}
