import Foundation
import TestSupport
import Testing

/// Runs the program on a terminal of its own, which `script` makes.
@Suite("On a terminal", .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")))
struct TerminalTests {
    private func output(_ environment: [String: String]) async throws -> String {
        let command = "stty cols 60; '\(BuiltProgram.policygap)' check \(Policies.corpus("nursery"))"
        return try await PolicygapRun(
            "/usr/bin/script", ["-qec", command, "/dev/null"], environment: environment
        ).text
    }

    @Test("colours the report, and fills the terminal's width")
    func colours() async throws {
        let text = try await output(["TERM": "xterm"])
        #expect(text.contains("\u{1B}["))
        #expect(
            text.contains(String(repeating: "=", count: 60) + "\u{1B}")
                || text.contains(
                    String(repeating: "=", count: 60) + "\r")
        )
    }

    @Test(
        "gives no colours where they are not wanted",
        arguments: [["TERM": "xterm", "NO_COLOR": "1"], ["TERM": "dumb"]])
    func plain(environment: [String: String]) async throws {
        #expect(try await !output(environment).contains("\u{1B}"))
    }
}
