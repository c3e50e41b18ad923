import Foundation
import TestSupport
import Testing

/// Each test runs the attempt twice: with all rights, where it must succeed for the test to mean anything, and confined.
@Suite("A reader that a document has taken over", .timeLimit(.minutes(5)))
struct ConfinementTests {
    private func expectDenied(_ attempt: String, on object: String = "") async throws {
        let control = try await CapturedReaderRun(attempt, on: object, confined: false)
        #expect(control.answer == "DONE", "the attempt itself does not work on this machine")
        let captured = try await CapturedReaderRun(attempt, on: object, confined: true)
        #expect(captured.isDenied, "\(attempt): \(captured.answer)")
    }

    @Test(
        "opens no socket of any kind",
        arguments: ["internet-socket", "local-socket", "netlink-socket"])
    func sockets(attempt: String) async throws {
        try await expectDenied(attempt)
    }

    @Test("connects to nothing, not even on this machine")
    func connects() async throws {
        let server = try ListeningPort()
        try await expectDenied("connect", on: "\(server.port)")
    }

    @Test("reads no file of another agency, and none of the system's")
    func readsFile() async throws {
        let folder = try TemporaryFolder()
        let policy = try folder.write("Jo, 7, said", to: "other-agency.txt")
        for path in [policy, "/etc/passwd", "/proc/self/environ", "/etc/hostname", BuiltProgram.reader] {
            try await expectDenied("read-file", on: path)
        }
    }

    @Test("lists no folder that is not of fonts")
    func listsFolder() async throws {
        let folder = try TemporaryFolder()
        try folder.write("Jo, 7, said", to: "other-agency.txt")
        for path in [folder.path, "/", "/proc"] { try await expectDenied("list-folder", on: path) }
    }

    @Test(
        "makes no file or folder, in the folder for temporary files or its own",
        arguments: ["write-file", "make-folder", "make-link", "make-pipe"])
    func makesFile(attempt: String) async throws {
        let own = URL(filePath: BuiltProgram.capturedReader).deletingLastPathComponent()
        for place in [FileManager.default.temporaryDirectory, own] {
            let path = place.appending(path: "captured-\(UUID().uuidString)").path
            let control = try await CapturedReaderRun(attempt, on: path, confined: false)
            #expect(control.answer == "DONE")
            try FileManager.default.removeItem(atPath: path)
            #expect(try await CapturedReaderRun(attempt, on: path, confined: true).isDenied)
            #expect(
                (try? FileManager.default.attributesOfItem(atPath: path)) == nil, "it is there all the same")
        }
    }

    @Test("makes no file without a name either")
    func makesTemporaryFile() async throws {
        try await expectDenied("temporary-file", on: FileManager.default.temporaryDirectory.path)
    }

    @Test(
        "changes no file that is there",
        arguments: [
            "append-to-file", "truncate-file", "remove-file", "rename-file", "make-hard-link", "change-mode",
        ])
    func changesFile(attempt: String) async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("Tell the lead at once.", to: "policy.txt")
        #expect(try await CapturedReaderRun(attempt, on: path, confined: true).isDenied)
        #expect(folder.names == ["policy.txt"])
        #expect(folder.text(of: "policy.txt") == "Tell the lead at once.")
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode != 0o777)
        #expect(try await CapturedReaderRun(attempt, on: path, confined: false).answer == "DONE")
    }

    @Test(
        "starts nothing, and runs no code but its own",
        arguments: [
            ("fork", ""), ("execute", "/bin/echo"), ("thread", ""), ("executable-memory", ""),
            ("make-executable", ""),
            ("memory-file", ""),
        ])
    func starts(attempt: String, object: String) async throws {
        try await expectDenied(attempt, on: object)
    }

    @Test("reaches into no other process", arguments: ["read-memory", "trace", "kill-process"])
    func reachesProcess(attempt: String) async throws {
        let spared = try Bystander()
        #expect(try await CapturedReaderRun(attempt, on: "\(spared.identifier)", confined: true).isDenied)
        #expect(spared.isRunning)
        let other = try Bystander()
        #expect(
            try await CapturedReaderRun(attempt, on: "\(other.identifier)", confined: false).answer == "DONE")
    }

    @Test("cannot take its limits back")
    func raisesLimits() async throws {
        try await expectDenied("raise-limits")
    }

    @Test(
        "watches no file, and writes to nothing but its answer", arguments: ["watch-file", "write-elsewhere"])
    func watches(attempt: String) async throws {
        try await expectDenied(attempt)
    }

    @Test("opens few files at once, even of those that it may read")
    func opensMany() async throws {
        let font = "/etc/fonts/fonts.conf"
        try await expectDenied("many-files", on: font)
        #expect(try await CapturedReaderRun("read-file", on: font, confined: true).answer == "DONE")
    }

    @Test(
        "is killed when it tries what no library does", arguments: ["execute", "trace", "submission-queue"])
    func isKilled(attempt: String) async throws {
        #expect(try await CapturedReaderRun(attempt, on: "1", confined: true).signal == SIGSYS)
    }
}
