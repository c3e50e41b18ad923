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
        warnings: [ReadingWarning(.scannedPages, count: 1, pages: [2])],
        dates: DocumentDates(created: CalendarDate(year: 2024, month: 2, day: 29)))

    @Test("comes back as it was sent")
    func roundTrip() throws {
        for answer in [
            ReaderAnswer.document(document), .error(.scanned), .error(.readerFailed), .share([]),
            .share([0, 255]),
        ] {
            #expect(try ReaderAnswer(decoding: answer.encoded()) == answer)
        }
    }

    @Test("that is no whole answer is refused")
    func refused() throws {
        let good = ReaderAnswer.document(document).encoded()
        let head = Frame.headSize
        var lies: [[UInt8]] = [
            [], Array("PGR2".utf8), Array(good.dropLast()), good + [0x20], Array(good.dropFirst()),
            good + good,
        ]
        lies.append(Array("PGR1".utf8) + good.dropFirst(4))
        lies.append(Array("PGR2".utf8) + [UInt8](repeating: 0xFF, count: 8) + good.dropFirst(head))
        lies.append(Array("PGR2".utf8) + [UInt8](repeating: 0, count: 8) + good.dropFirst(head))
        // A document and an error with more after them; an error and a kind of answer that nobody knows.
        lies.append(Frame.answer.wrap(good.dropFirst(head) + [0]))
        lies.append(Frame.answer.wrap(ReaderAnswer.error(.scanned).encoded().dropFirst(head) + [0]))
        lies.append(Frame.answer.wrap([1, 3] + "new".utf8))
        lies.append(Frame.answer.wrap([9]))
        // Lengths and numbers without end.
        lies.append(Frame.answer.wrap([0] + [UInt8](repeating: 0xFF, count: 40)))
        lies.append(Frame.answer.wrap([0, 3] + "pdf".utf8 + [0, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F]))
        for lie in lies {
            #expect(throws: ReadError.readerFailed) { try ReaderAnswer(decoding: lie) }
        }
    }

    @Test("cut short anywhere is refused")
    func cutShort() throws {
        let good = Array(ReaderAnswer.document(document).encoded().dropFirst(Frame.headSize))
        for length in 0..<good.count {
            #expect(throws: ReadError.readerFailed) {
                try ReaderAnswer(decoding: Frame.answer.wrap(good.prefix(length)))
            }
        }
    }

    @Test("with any byte changed is refused, or is another document, and never ends the program")
    func changed() {
        let good = ReaderAnswer.document(document).encoded()
        for place in Frame.headSize..<good.count {
            for change in [0x00, 0x01, 0x7F, 0x80, 0xFF] as [UInt8] {
                var bytes = good
                bytes[place] = change
                guard case .document(let document)? = try? ReaderAnswer(decoding: bytes) else { continue }
                #expect(document.blocks.allSatisfy { !$0.text.isEmpty && $0.paragraph > 0 })
            }
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
        change { $0.blocks[0].confidence = 101 }
        for document in changed {
            #expect(throws: ReadError.readerFailed) {
                try ReaderAnswer(decoding: ReaderAnswer.document(document).encoded())
            }
        }
    }
}
