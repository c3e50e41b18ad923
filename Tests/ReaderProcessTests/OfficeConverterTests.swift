import DocumentModel
import Foundation
import ReaderProcess
import TestSupport
import Testing

@Suite(
    "An old Word or Rich Text file", .timeLimit(.minutes(5)), .serialized,
    .enabled(if: OfficeDocument.isInstalled, "LibreOffice (libreoffice-writer-nogui) is not installed"))
struct OfficeConverterTests {
    private let temporary: TemporaryFolder

    init() throws { temporary = try TemporaryFolder() }

    private func read(_ bytes: [UInt8], deadline: Duration = Patience.deadline) async throws -> Document {
        let office = OfficeConverter(
            program: OfficeDocument.program, deadline: deadline, temporaryFolder: temporary.path)
        return try await ReaderLauncher(
            executable: BuiltProgram.reader, deadline: Patience.deadline, office: office
        )
        .read(bytes, nameHint: nil)
    }

    private static let richText = Array(#"{\rtf1\ansi Tell the lead at once.\par Write it down.}"#.utf8)

    @Test("is read through LibreOffice, and said to be", arguments: ["doc", "rtf"])
    func reads(kind: String) async throws {
        let policy = Checkout.corpus.appending(path: "nursery/policy.fodt")
        let document = try await read(OfficeDocument.bytes(of: policy, as: kind))
        #expect(document.format.rawValue == kind)
        #expect(document.warnings.first == ReadingWarning(.converted))
        let text = document.blocks.map(\.text).joined(separator: "\n")
        // The title, a sentence of the body, and one of a table, as they stand in policy.fodt.
        for words in ["Safeguarding Children", "LADO"] { #expect(text.contains(words)) }
        #expect(document.blocks.contains { if case .heading = $0.kind { true } else { false } })
        #expect(Coverage(of: document).words.policyText > 1000)
    }

    @Test("is read beside others, each by a LibreOffice of its own")
    func readsSeveral() async throws {
        try await withThrowingTaskGroup(of: [String].self) { group in
            for number in 1...3 {
                group.addTask {
                    try await read(Array(#"{\rtf1\ansi Policy \#(number).}"#.utf8)).blocks.map(\.text)
                }
            }
            var texts: [[String]] = []
            for try await text in group { texts.append(text) }
            #expect(Set(texts) == [["Policy 1."], ["Policy 2."], ["Policy 3."]])
        }
    }

    @Test("leaves nothing behind, read or not")
    func leavesNothing() async throws {
        _ = try await read(Self.richText)
        await #expect(throws: ReadError.timedOut) {
            try await read(Self.richText, deadline: .milliseconds(100))
        }
        #expect(temporary.names.isEmpty)
    }

    @Test("that names a picture on another machine is read without it, and the machine is not asked")
    func linkedPicture() async throws {
        let server = try ListeningPort()
        let field =
            #"{\field{\*\fldinst INCLUDEPICTURE "http://127.0.0.1:\#(server.port)/jo.png" \\d}{\fldrslt }}"#
        let document = try await read(Array(#"{\rtf1\ansi Tell the lead at once.\par \#(field)\par}"#.utf8))
        #expect(document.blocks.map(\.text).contains("Tell the lead at once."))
        #expect(!server.wasAsked)
    }

    @Test("that LibreOffice cannot open is said to be so")
    func broken() async {
        // The beginning of a compound file, and nothing of one.
        let bytes = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 4096)
        await #expect(throws: ReadError.self) { try await read(bytes) }
    }
}

@Suite("LibreOffice that is missing, slow or hostile", .timeLimit(.minutes(5)))
struct FailingOfficeTests {
    private let temporary: TemporaryFolder

    init() throws { temporary = try TemporaryFolder() }

    private func read(office: OfficeConverter?) async throws {
        _ = try await ReaderLauncher(
            executable: BuiltProgram.reader, deadline: Patience.deadline, office: office
        )
        .read(Array(#"{\rtf1\ansi Tell the lead at once.}"#.utf8))
    }

    private func read(with script: String, deadline: Duration = Patience.deadline) async throws {
        let standIn = try StandInReader(script)
        try await read(
            office: OfficeConverter(
                program: standIn.path, deadline: deadline, temporaryFolder: temporary.path))
    }

    @Test("is named when it is not installed")
    func missing() async {
        await #expect(throws: ReadError.richText) { try await read(office: OfficeConverter(program: nil)) }
        await #expect(throws: ReadError.richText) { try await read(office: nil) }
        #expect(ReadError.richText.remedy.contains("libreoffice-writer"))
    }

    @Test("is taken from where the environment says, and from nowhere else then")
    func location() {
        #expect(OfficeConverter.program(named: "/bin/sh") == "/bin/sh")
        #expect(OfficeConverter.program(named: "/nowhere/soffice") == nil)
    }

    @Test(
        "is stopped at the deadline, with all that it started",
        arguments: ["sleep 60", "sleep 60 & sleep 60"])
    func hangs(script: String) async throws {
        let clock = ContinuousClock()
        let started = clock.now
        await #expect(throws: ReadError.timedOut) {
            try await read(with: script, deadline: .milliseconds(500))
        }
        #expect(clock.now - started < .seconds(40))
        #expect(temporary.names.isEmpty)
    }

    @Test(
        "fails its own document when it makes nothing",
        arguments: ["exit 0", "exit 77", "exit 81", "kill -SEGV $$"])
    func makesNothing(script: String) async {
        await #expect(throws: ReadError.conversionFailed) { try await read(with: script) }
    }

    @Test("is not followed where it leaves a link in place of a document")
    func leavesLink() async {
        await #expect(throws: ReadError.conversionFailed) {
            try await read(with: "mkdir -p out; ln -s /etc/passwd out/document.docx")
        }
    }

    @Test("writes nowhere but in its folder, and reads nobody's files")
    func isConfined() async throws {
        let folder = try TemporaryFolder()
        let other = try folder.write("Jo, 7, said", to: "other-agency.txt")
        // What it could do it leaves in the document's place, which then reads as text.
        let standIn = try StandInReader(
            """
            mkdir -p out; log=out/document.docx
            echo Tried. > $log
            (echo x > \(folder.path)/made) 2> /dev/stderr && echo wrote >> $log
            (cat \(other)) >> $log
            (cat /etc/passwd) >> $log
            (chmod 777 \(other)) && echo changed >> $log
            exit 0
            """)
        let office = OfficeConverter(program: standIn.path, deadline: Patience.deadline)
        let document = try await ReaderLauncher(
            executable: BuiltProgram.reader, deadline: Patience.deadline, office: office
        ).read(Array(#"{\rtf1\ansi Tell the lead at once.}"#.utf8))
        #expect(document.blocks.map(\.text) == ["Tried."])
        #expect(folder.names == ["other-agency.txt"])
    }

    @Test("ends soon when nobody waits for it any more, and leaves nothing")
    func isCancelled() async throws {
        let standIn = try StandInReader("sleep 60")
        let office = OfficeConverter(program: standIn.path, temporaryFolder: temporary.path)
        let reading = Task { try await read(office: office) }
        try await Task.sleep(for: .milliseconds(400))
        reading.cancel()
        await #expect(throws: ReadError.self) { try await reading.value }
        #expect(temporary.names.isEmpty)
    }

    @Test(
        "is ended when a person stops the program, which takes the document's copy with it",
        arguments: [SIGINT, SIGTERM])
    func isInterrupted(signal: Int32) async throws {
        let office = try StandInReader("sleep 60")
        let document = try temporary.write(#"{\rtf1\ansi Tell the lead at once.}"#, to: "policy.rtf")
        let place = temporary.url.appending(path: "place")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        let program = Process()
        program.executableURL = URL(filePath: BuiltProgram.policygap)
        program.arguments = ["extract", document]
        program.environment = [
            "POLICYGAP_READER": BuiltProgram.reader, "POLICYGAP_SOFFICE": office.path, "TMPDIR": place.path,
        ]
        try program.run()
        func copies() throws -> [String] { try FileManager.default.subpathsOfDirectory(atPath: place.path) }
        for _ in 0..<400 where try copies().isEmpty { try await Task.sleep(for: .milliseconds(20)) }
        #expect(try !copies().isEmpty)
        try await Task.sleep(for: .milliseconds(200))
        kill(program.processIdentifier, signal)
        program.waitUntilExit()
        #expect(program.terminationReason == .uncaughtSignal && program.terminationStatus == signal)
        #expect(try copies().isEmpty)
        withExtendedLifetime(office) {}
    }
}
