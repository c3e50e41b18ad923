import DocumentModel
import Foundation
import ReaderProcess
import TestSupport
import Testing

@Suite("A reader that cannot be confined", .timeLimit(.minutes(5)))
struct UnconfinedTests {
    private let text = Array("Tell the lead at once.".utf8)

    /// A launcher of readers on a kernel that cannot filter system calls.
    private func launcher(rights: ReaderLauncher.Rights) throws -> (ReaderLauncher, StandInReader) {
        let standIn = try StandInReader(
            "exec '\(BuiltProgram.capturedReader)' --old-kernel '\(BuiltProgram.reader)' \"$@\"")
        let launcher = ReaderLauncher(executable: standIn.path, deadline: Patience.deadline, rights: rights)
        return (launcher, standIn)
    }

    @Test("reads nothing, and says why")
    func refuses() async throws {
        let (launcher, standIn) = try launcher(rights: .none)
        await #expect(throws: ReadError.unconfined) { try await launcher.read(text) }
        withExtendedLifetime(standIn) {}
    }

    @Test("reads when it is told to all the same")
    func reads() async throws {
        let (launcher, standIn) = try launcher(rights: .all)
        #expect(try await launcher.read(text).blocks.map(\.text) == ["Tell the lead at once."])
        withExtendedLifetime(standIn) {}
    }
}
