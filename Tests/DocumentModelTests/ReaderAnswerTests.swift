import DocumentModel
import Testing

@Suite("A reader's answer")
struct ReaderAnswerTests {
    private let document = Document(
        format: .pdf, pageCount: 2,
        blocks: [
            Block(kind: .heading(level: 1), text: "Allegations", label: "4", paragraph: 1, page: 1),
            Block(
                kind: .listItem(level: 2), part: .footnote,
                cell: TableCell(table: 1, row: 2, column: 3, isHeader: true),
                text: "Tell the LADO\nat once – “today” 📋", label: "(b)", headings: ["4 Allegations"],
                paragraph: 2),
        ],
        warnings: [ReadingWarning(.scannedPages, count: 1, pages: [2])])

    @Test("comes back as it was sent")
    func roundTrip() throws {
        for answer in [ReaderAnswer.document(document), .error(.scanned), .error(.readerFailed)] {
            #expect(try ReaderAnswer(decoding: answer.encoded()) == answer)
        }
    }

    @Test("that is no whole answer is refused")
    func refused() throws {
        let good = ReaderAnswer.document(document).encoded()
        var lies: [[UInt8]] = [
            [], Array("PGR1".utf8), Array(good.dropLast()), good + [0x20], Array(good.dropFirst()),
        ]
        lies.append(Array("PGR2".utf8) + good.dropFirst(4))
        lies.append(Array("PGR1".utf8) + [UInt8](repeating: 0xFF, count: 8) + good.dropFirst(12))
        lies.append(Array("PGR1".utf8) + [UInt8](repeating: 0, count: 8) + good.dropFirst(12))
        lies.append(framed("{\"document\":"))
        lies.append(framed("{\"document\":{}}"))
        lies.append(framed("{\"error\":{\"_0\":\"a new error\"}}"))
        lies.append(framed(String(repeating: "[", count: 100_000)))
        lies.append(framed("\u{0}"))
        for lie in lies {
            #expect(throws: ReadError.readerFailed) { try ReaderAnswer(decoding: lie) }
        }
    }

    @Test("with values that no document has is refused")
    func implausible() {
        var changed: [Document] = []
        func change(_ edit: (inout Document) -> Void) {
            var copy = document
            edit(&copy)
            changed.append(copy)
        }
        change { $0.pageCount = -1 }
        change { $0.blocks[0].text = "" }
        change { $0.blocks[0].paragraph = .max }
        change { $0.blocks[0].kind = .heading(level: 0) }
        change { $0.blocks[1].kind = .listItem(level: .max) }
        change { $0.blocks[1].cell?.row = .min }
        change { $0.blocks[1].page = 0 }
        change { $0.warnings[0].count = 0 }
        change { $0.warnings[0].pages = [.max] }
        for document in changed {
            #expect(throws: ReadError.readerFailed) {
                try ReaderAnswer(decoding: ReaderAnswer.document(document).encoded())
            }
        }
    }

    private func framed(_ json: String) -> [UInt8] {
        let count = json.utf8.count
        return Array("PGR1".utf8) + (0..<8).map { UInt8(truncatingIfNeeded: count >> (56 - 8 * $0)) }
            + json.utf8
    }
}
