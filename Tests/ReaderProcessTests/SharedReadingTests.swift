import DocumentModel
import Foundation
import ReaderProcess
import TestSupport
import Testing

@Suite("Several readers of one file", .timeLimit(.minutes(5)))
struct SharedReadingTests {
    private let launcher = ReaderLauncher(executable: BuiltProgram.reader, deadline: Patience.deadline)

    @Test("read the same as one does", arguments: [2, 3, 16, 100])
    func same(processors: Int) async throws {
        for policy in ["school-transport", "nhs-community-trust"] {
            let bytes = try Array(
                Data(contentsOf: Checkout.corpus.appending(path: policy).appending(path: "policy.pdf")))
            let alone = try await launcher.read(bytes)
            #expect(try await launcher.read(bytes, processors: processors) == alone)
        }
    }

    @Test("keep the order of many pages")
    func order() async throws {
        let pages = try manyPages()
        let document = try await launcher.read(pages, processors: 4)
        #expect(document.pageCount == 40)
        #expect(document.blocks.map(\.page) == (1...40).map(Optional.some))
        #expect(document.blocks.allSatisfy { $0.text.contains("page \($0.page ?? 0) ") })
        #expect(document.blocks.first?.text == "This is what page 1 says, and no other.")
        #expect(document == (try await launcher.read(pages)))
    }

    @Test("say what one would say of a file that cannot be read")
    func fault() async throws {
        var bytes = Array("%PDF-1.7 and no more".utf8)
        bytes += [UInt8](repeating: 0x20, count: 30_000)
        await #expect(throws: ReadError.damaged) { try await launcher.read(bytes, processors: 2) }
    }

    @Test("fail the file when one of them dies, hangs, floods or lies", .timeLimit(.minutes(2)))
    func oneGoesWrong() async throws {
        let bytes = try manyPages()
        let faults: [(String, ReadError)] = [
            ("kill -SEGV $$", .readerFailed), ("exec cat /dev/zero", .readerFailed),
            ("exec sleep 60", .timedOut), ("printf 'PGR2\\0\\0\\0\\0\\0\\0\\0\\1\\2'", .readerFailed),
        ]
        for (script, error) in faults {
            let standIn = try StandInReader(
                """
                mkdir "${0%reader}first" 2> /dev/null && exec \(BuiltProgram.reader)
                \(script)
                """)
            let launcher = ReaderLauncher(
                executable: standIn.path, deadline: error == .timedOut ? .seconds(3) : Patience.deadline)
            await #expect(throws: error) { try await launcher.read(bytes, processors: 2) }
        }
    }

    /// A PDF of forty pages, each with a sentence of its own, large enough to be shared.
    private func manyPages() throws -> [UInt8] {
        var file = PDFBuilder()
        for number in 1...40 {
            file.page { page in
                page.text(
                    "This is what page \(number) says, and no other.", x: 72, y: 100 + Double(number * 9))
            }
        }
        // Small files are not shared.
        return file.bytes + [UInt8](repeating: 0x20, count: 30_000)
    }
}
