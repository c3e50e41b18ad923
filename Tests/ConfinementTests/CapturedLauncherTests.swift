import DocumentModel
import Foundation
import ReaderProcess
import TestSupport
import Testing

@Suite("A taken-over reader costs its own file", .timeLimit(.minutes(5)))
struct CapturedLauncherTests {
    private let launcher = ReaderLauncher(
        executable: BuiltProgram.capturedReader, deadline: Patience.deadline)

    @Test("when it takes four gibibytes, which it does not get")
    func allocates() async throws {
        await #expect(throws: ReadError.readerFailed) { try await launcher.read(Array("\nallocate\n".utf8)) }
        #expect(try await CapturedReaderRun("allocate", confined: true).answer == "denied")
    }

    @Test("when it spins, at the deadline")
    func spins() async {
        let launcher = ReaderLauncher(executable: BuiltProgram.capturedReader, deadline: .milliseconds(500))
        await #expect(throws: ReadError.timedOut) { try await launcher.read(Array("\nspin\n".utf8)) }
    }

    @Test("when it spins and nobody watches the clock: by its limit on processor time")
    func spinsAlone() async throws {
        let run = try await CapturedReaderRun("spin", confined: true)
        #expect(run.signal == SIGXCPU || run.signal == SIGKILL)
    }

    @Test("when it writes without end")
    func floods() async {
        await #expect(throws: ReadError.readerFailed) { try await launcher.read(Array("\nflood\n".utf8)) }
    }

    @Test("when it kills, and not the program that waits for it")
    func kills() async throws {
        let parent = ProcessInfo.processInfo.processIdentifier
        await #expect(throws: ReadError.readerFailed) {
            try await launcher.read(Array("\nkill-process \(parent)\n".utf8))
        }
    }
}
