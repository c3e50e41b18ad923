import Foundation
import TestSupport
import Testing

@Suite("A system that cannot confine the reader")
struct UnconfinedReaderTests {
    private func run(_ arguments: [String]) async throws -> PolicygapRun {
        let reader = try StandInReader(
            "exec '\(BuiltProgram.capturedReader)' --old-kernel '\(BuiltProgram.reader)' \"$@\"")
        let run = try await PolicygapRun(
            BuiltProgram.policygap, arguments + [Policies.corpus("nursery", "docx")],
            environment: ["POLICYGAP_READER": reader.path])
        withExtendedLifetime(reader) {}
        return run
    }

    @Test("leaves every file unread, and says what to do", arguments: ["check", "extract"])
    func refuses(command: String) async throws {
        let run = try await run([command])
        #expect(run.status == 2)
        #expect(run.errors.contains("the reader could not be confined on this system"))
        #expect(run.errors.contains("--unconfined-reader"))
    }

    @Test("reads where the person accepts the risk")
    func accepts() async throws {
        let run = try await run(["extract", "--unconfined-reader"])
        #expect(run.status == 0)
        #expect(run.text.contains("Safeguarding Children"))
    }
}
