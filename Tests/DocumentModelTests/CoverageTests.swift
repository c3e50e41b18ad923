import DocumentModel
import Testing

struct CoverageTests {
    private func coverage(pages: Int?, _ warnings: ReadingWarning...) -> Coverage {
        Coverage(of: Document(format: .pdf, pageCount: pages, warnings: warnings))
    }

    @Test("Each word is counted once, in the part that it stands in")
    func words() {
        let cell = TableCell(table: 1, row: 1, column: 1)
        let document = Document(
            format: .docx,
            blocks: [
                Block(kind: .heading(level: 1), text: "Allegations", label: "4"),
                Block(kind: .paragraph, text: "Tell\tthe lead\nat  once."),
                Block(kind: .listItem(level: 1), text: "record it", label: "(a)"),
                Block(kind: .paragraph, cell: cell, text: "one two three"),
                Block(kind: .heading(level: 2), cell: cell, text: "four"),
                Block(kind: .paragraph, part: .textBox, text: "in a box"),
                Block(kind: .paragraph, part: .textBox, cell: cell, text: "tabled"),
                Block(kind: .paragraph, part: .footnote, text: "See Keeping Children Safe."),
                Block(kind: .paragraph, part: .endnote, text: "Ibid."),
                Block(kind: .formField, text: "Ms Ada Jones"),
                Block(kind: .formField, cell: cell, text: "2024"),
                Block(kind: .paragraph, part: .header, text: "Safeguarding policy"),
                Block(kind: .formField, part: .footer, text: "Page 1"),
            ])
        let coverage = Coverage(of: document)
        #expect(
            coverage.words
                == Coverage.Words(
                    body: 8, tables: 4, textBoxes: 4, notes: 5, formFields: 4, headersAndFooters: 4))
        #expect(coverage.words.policyText == 25)
        #expect(coverage.pages == nil)
        #expect(coverage.extent == .whole)
    }

    @Test("Words recognised from pictures are counted besides, headers and footers left out")
    func recognised() {
        let document = Document(
            format: .tiff,
            blocks: [
                Block(kind: .paragraph, text: "not sure at all", confidence: 0),
                Block(kind: .paragraph, text: "of the file itself"),
                Block(kind: .paragraph, part: .footnote, text: "quite sure", confidence: 100),
                Block(kind: .paragraph, part: .header, text: "Policy", confidence: 90),
            ])
        let words = Coverage(of: document).words
        #expect(words.recognised == 6)
        #expect(words.policyText == 10)
    }

    @Test(
        "Pages are counted once, whatever hides them",
        arguments: [
            ([], 41, 100), ([ReadingWarning(.scannedPages, count: 3, pages: [3, 4, 9])], 38, 93),
            (
                [
                    ReadingWarning(.scannedPages, count: 2, pages: [3, 4]),
                    ReadingWarning(.unreadPages, count: 2, pages: [4, 9]),
                    ReadingWarning(.unrecognisedPages, count: 1, pages: [41]),
                ], 37, 90
            ),
            ([ReadingWarning(.unreadPages, count: 40)], 1, 2),
            ([ReadingWarning(.unreadPages, count: 3, pages: [7])], 38, 93),
            ([ReadingWarning(.unrecognisedPages, count: 41, pages: Array(1...41))], 0, 0),
            ([ReadingWarning(.unrecognisedPages, count: 100_000_000)], 0, 0),
            ([ReadingWarning(.recognisedText, count: 9, pages: Array(1...9))], 41, 100),
            ([ReadingWarning(.pictures, count: 9, pages: Array(1...9))], 41, 100),
        ] as [([ReadingWarning], Int, Int)])
    func pages(warnings: [ReadingWarning], read: Int, percent: Int) {
        let pages = Coverage(of: Document(format: .pdf, pageCount: 41, warnings: warnings)).pages
        #expect(pages == Coverage.Pages(total: 41, read: read))
        #expect(pages?.percent == percent)
    }

    @Test(
        "All is said of all pages alone, and none of none alone",
        arguments: [
            (1_000, 999, 99), (1_000, 1, 1), (200, 199, 99), (3, 2, 67), (3, 1, 33), (2, 1, 50), (1, 1, 100),
            (1, 0, 0), (7, 9, 100),
        ])
    func percent(total: Int, read: Int, percent: Int) {
        #expect(Coverage.Pages(total: total, read: read).percent == percent)
    }

    @Test("A document without real pages is read whole or in part")
    func extent() {
        #expect(coverage(pages: nil).extent == .whole)
        #expect(coverage(pages: nil, ReadingWarning(.comments, count: 4)).extent == .whole)
        #expect(coverage(pages: nil, ReadingWarning(.pictures)).extent == .whole)
        for kind in [
            ReadingWarning.Kind.joinedDocument, .embeddedDocument, .damagedPart, .unrecognisedPages,
        ] {
            #expect(coverage(pages: nil, ReadingWarning(kind)).extent == .part)
        }
        #expect(coverage(pages: 4).extent == .whole)
        #expect(coverage(pages: 4, ReadingWarning(.unreadPages, pages: [2])).extent == .share(percent: 75))
        #expect(coverage(pages: 4, ReadingWarning(.joinedDocument)).extent == .part)
    }

    @Test("What was left out on purpose, or read with doubt, is not unread")
    func unread() {
        let all = ReadingWarning.Kind.allCases.map { ReadingWarning($0) }
        let unread = Coverage(of: Document(format: .docx, warnings: all)).unread
        #expect(
            unread.map(\.kind) == [
                .scannedPages, .unreadPages, .unrecognisedPages, .embeddedDocument, .joinedDocument,
                .pictures, .damagedPart,
            ])
        for kind in ReadingWarning.Kind.allCases where kind.hidesPages { #expect(kind.hidesText) }
    }
}
