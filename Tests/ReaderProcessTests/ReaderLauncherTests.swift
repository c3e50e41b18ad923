import DocumentModel
import Foundation
import ReaderProcess
import TestSupport
import Testing

@Suite("A reader process", .timeLimit(.minutes(5)))
struct ReaderLauncherTests {
    private let launcher = ReaderLauncher(executable: BuiltProgram.reader, deadline: Patience.deadline)
    private let text = Array("SAFEGUARDING POLICY\n\nTell the lead at once.\n".utf8)

    @Test("reads a document from start to end")
    func reads() async throws {
        let document = try await launcher.read(text, nameHint: "txt")
        #expect(document.format == .text)
        #expect(document.blocks.map(\.text) == ["SAFEGUARDING POLICY", "Tell the lead at once."])
    }

    @Test("reads a document larger than any pipe holds")
    func readsLarge() async throws {
        let paragraph = "Every concern is written down on the same day by whoever had it.\n\n"
        let document = try await launcher.read(Array(String(repeating: paragraph, count: 20_000).utf8))
        #expect(document.blocks.count == 20_000)
    }

    @Test("reads many documents at once")
    func readsMany() async throws {
        await withTaskGroup(of: Int?.self) { group in
            for number in 1...24 {
                group.addTask {
                    let words = String(repeating: "word ", count: number * 500)
                    return (try? await launcher.read(Array(words.utf8))).map {
                        Coverage(of: $0).words.policyText
                    }
                }
            }
            var counts: [Int] = []
            for await count in group { counts.append(count ?? 0) }
            #expect(counts.sorted() == (1...24).map { $0 * 500 })
        }
    }

    @Test(
        "says what is wrong with a file",
        arguments: [
            ([], .empty), (Array(" \n\t\n".utf8), .noText),
            ([0x7F, 0x45, 0x4C, 0x46, 0, 0, 1, 2], .unknownFormat),
            (Array("{\\rtf1\\ansi Hello}".utf8), .richText),
        ] as [([UInt8], ReadError)])
    func faults(bytes: [UInt8], error: ReadError) async {
        await #expect(throws: error) { try await launcher.read(bytes, nameHint: "txt") }
    }

    @Test("gets no environment but the locale, and no arguments")
    func environment() async throws {
        let standIn = try StandInReader(
            "tr '\\0' '\\n' < /proc/$$/environ > \"$(dirname \"$0\")/env\"; echo \"$@\" > \"$(dirname \"$0\")/args\""
        )
        _ = try? await ReaderLauncher(executable: standIn.path).read(text, nameHint: "md")
        #expect(standIn.note("env") == "LANG=C.UTF-8\n")
        #expect(standIn.note("args") == "\n")
    }

    @Test("inherits no descriptor but its three streams")
    func descriptors() async throws {
        let open = FileHandle(forReadingAtPath: "/dev/zero")
        defer { try? open?.close() }
        let standIn = try StandInReader("for f in /proc/$$/fd/*; do readlink $f; done > \"${0%reader}fds\"")
        _ = try? await ReaderLauncher(executable: standIn.path).read(text)
        let descriptors = try #require(standIn.note("fds")).split(separator: "\n")
        #expect(!descriptors.contains("/dev/zero"))
        #expect(descriptors.count { $0.hasPrefix("pipe:") } == 2)
    }
}

@Suite("A reader process that goes wrong", .timeLimit(.minutes(5)))
struct FailingReaderTests {
    private let text = Array("Tell the lead at once.".utf8)

    private func read(with script: String, deadline: Duration = Patience.deadline, bytes: [UInt8]? = nil)
        async throws
    {
        let standIn = try StandInReader(script)
        _ = try await ReaderLauncher(executable: standIn.path, deadline: deadline).read(bytes ?? text)
    }

    @Test(
        "is told from an answer when it crashes",
        arguments: ["kill -SEGV $$", "exit 1", "exit 0", "cat > /dev/null; kill -ABRT $$", "printf PGR1"])
    func crashes(script: String) async {
        await #expect(throws: ReadError.readerFailed) { try await read(with: script) }
    }

    @Test(
        "is killed at the deadline when it hangs",
        arguments: [
            "sleep 60", "exec sleep 60", "cat > /dev/null; sleep 60", "trap '' TERM INT; while :; do :; done",
            "sleep 60 & exit 0",
        ])
    func hangs(script: String) async {
        let clock = ContinuousClock()
        let started = clock.now
        await #expect(throws: ReadError.self) { try await read(with: script, deadline: .milliseconds(300)) }
        #expect(clock.now - started < .seconds(40))
    }

    @Test("is said to have been too slow, and leaves no process behind")
    func leavesNothing() async throws {
        let standIn = try StandInReader("echo $$ > \"${0%reader}pid\"; sleep 60")
        let launcher = ReaderLauncher(executable: standIn.path, deadline: .milliseconds(500))
        await #expect(throws: ReadError.timedOut) { try await launcher.read(text) }
        let identifier = try #require(Int32(standIn.note("pid")?.trimmingCharacters(in: .newlines) ?? ""))
        #expect(kill(identifier, 0) == -1 && errno == ESRCH)
    }

    @Test("is stopped when it floods its output")
    func floods() async {
        await #expect(throws: ReadError.readerFailed) { try await read(with: "exec cat /dev/zero") }
    }

    @Test("does not bring the program down when it takes no input")
    func takesNoInput() async {
        let large = [UInt8](repeating: 0x20, count: 4 << 20)
        await #expect(throws: ReadError.readerFailed) {
            try await read(with: "exec < /dev/null; exit 3", bytes: large)
        }
    }

    @Test("may answer without having taken all its input")
    func answersEarly() async throws {
        let document = Document(
            format: .text, blocks: [Block(kind: .paragraph, text: "Short.", paragraph: 1)])
        let standIn = try StandInReader("cat \"${0%reader}answer\"")
        try Data(ReaderAnswer.document(document).encoded()).write(
            to: standIn.folder.appending(path: "answer"))
        let launcher = ReaderLauncher(executable: standIn.path)
        #expect(try await launcher.read([UInt8](repeating: 0x20, count: 4 << 20)) == document)
    }

    @Test("is not believed when it writes on its error output")
    func complains() async {
        await #expect(throws: ReadError.readerFailed) {
            try await read(with: "echo 'Jo, 7, said' >&2; exit 0")
        }
    }

    @Test("is not believed when it answers more than one answer")
    func answersTwice() async throws {
        let answer = ReaderAnswer.error(.scanned).encoded()
        let standIn = try StandInReader(answering: answer + answer)
        await #expect(throws: ReadError.readerFailed) {
            try await ReaderLauncher(executable: standIn.path).read(text)
        }
    }

    @Test("ends soon when nobody waits for it any more")
    func isCancelled() async throws {
        let standIn = try StandInReader("sleep 60")
        let launcher = ReaderLauncher(executable: standIn.path)
        let reading = Task { try await launcher.read(text) }
        try await Task.sleep(for: .milliseconds(200))
        reading.cancel()
        let clock = ContinuousClock()
        let started = clock.now
        await #expect(throws: ReadError.readerFailed) { try await reading.value }
        #expect(clock.now - started < .seconds(40))
    }

    @Test("fails its own document when it is not there")
    func isMissing() async {
        await #expect(throws: ReadError.readerFailed) {
            try await ReaderLauncher(executable: "/nowhere/policygap-reader").read(text)
        }
    }
}
