import DocumentModel
import Foundation
import ReaderProcess
import TestSupport
import Testing

@Suite("Readers started ahead", .timeLimit(.minutes(5)))
struct ReaderPoolTests {
    private let text = Array("Tell the lead at once.".utf8)

    /// A reader that notes its own start.
    private func noting() throws -> StandInReader {
        try StandInReader("echo $$ >> \"${0%reader}starts\"; exec \(BuiltProgram.reader)")
    }

    private func starts(_ reader: StandInReader) -> [Int32] {
        (reader.note("starts") ?? "").split(separator: "\n").compactMap { Int32($0) }
    }

    private func waitUntil(_ holds: () -> Bool) async throws -> Bool {
        for _ in 0..<1_000 {
            if holds() { return true }
            try await Task.sleep(for: .milliseconds(20))
        }
        return false
    }

    @Test("are started while the document before is read")
    func ahead() async throws {
        let reader = try noting()
        let launcher = ReaderLauncher(executable: reader.path, deadline: Patience.deadline)
        #expect(Coverage(of: try await launcher.read(text, following: 2)).words.policyText == 5)
        #expect(try await waitUntil { starts(reader).count == 3 })
        #expect(Coverage(of: try await launcher.read(text)).words.policyText == 5)
        #expect(starts(reader).count == 3)
        await launcher.endUnused()
    }

    @Test("read one document each, and are gone")
    func oneEach() async throws {
        let reader = try noting()
        let launcher = ReaderLauncher(executable: reader.path, deadline: Patience.deadline)
        for following in [2, 1, 0] {
            #expect(Coverage(of: try await launcher.read(text, following: following)).words.policyText == 5)
        }
        await launcher.endUnused()
        let processes = starts(reader)
        #expect(Set(processes).count == 3)
        #expect(processes.allSatisfy { kill($0, 0) == -1 && errno == ESRCH })
    }

    @Test("end unused when they are told to")
    func unused() async throws {
        let reader = try noting()
        let launcher = ReaderLauncher(executable: reader.path, deadline: Patience.deadline)
        _ = try await launcher.read(text, following: 2)
        #expect(try await waitUntil { starts(reader).count == 3 })
        await launcher.endUnused()
        #expect(starts(reader).allSatisfy { kill($0, 0) == -1 && errno == ESRCH })
    }

    @Test("end unused when nobody needs them any more")
    func forgotten() async throws {
        let reader = try noting()
        var launcher: ReaderLauncher? = ReaderLauncher(executable: reader.path, deadline: Patience.deadline)
        _ = try await launcher?.read(text, following: 2)
        #expect(try await waitUntil { starts(reader).count == 3 })
        launcher = nil
        #expect(try await waitUntil { starts(reader).allSatisfy { kill($0, 0) == -1 } })
    }

    @Test("that died before their document came fail it, and no other")
    func diedWaiting() async throws {
        let reader = try noting()
        let launcher = ReaderLauncher(executable: reader.path, deadline: Patience.deadline)
        _ = try await launcher.read(text, following: 1)
        #expect(try await waitUntil { starts(reader).count == 2 })
        for process in starts(reader) { kill(process, SIGKILL) }
        await #expect(throws: ReadError.readerFailed) { try await launcher.read(text) }
        #expect(Coverage(of: try await launcher.read(text)).words.policyText == 5)
    }
}
