import DocumentModel
import Testing

@testable import DocumentReading

@Suite("PDF text whose letters the file does not tell")
struct PDFGarbleTests {
    private static let lines = [
        "All staff will tell the designated lead about any concern.",
        "The lead will record it and refer it to the local authority.",
        "We listen to children and to their parents at all times.",
    ]

    /// A file whose font maps its letters to others: by so much in Unicode.
    private func file(mappingTo start: String) -> [UInt8] {
        let table =
            "1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <20> <7E> <\(start)> endbfrange"
        let drawn = Self.lines.enumerated().map { index, line in
            "BT /F 14 Tf 72 \(700 - index * 24) Td (\(line)) Tj ET"
        }.joined(separator: "\n")
        let objects = [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
            "<< /Length \(drawn.utf8.count) >>\nstream\n\(drawn)\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>",
            "<< /Length \(table.utf8.count) >>\nstream\n\(table)\nendstream",
        ]
        // Without a table of its objects, which poppler finds by itself.
        let body = objects.enumerated().map { "\($0 + 1) 0 obj\n\($1)\nendobj\n" }.joined()
        return Array("%PDF-1.4\n\(body)trailer\n<< /Root 1 0 R /Size 7 >>\n%%EOF\n".utf8)
    }

    @Test("Letters that stand for nothing are read from the look of the page, and that is said")
    func privateUse() throws {
        let document = try PDFReader().read(file(mappingTo: "E020"))
        #expect(document.blocks.map(\.text).joined(separator: " ") == Self.lines.joined(separator: " "))
        #expect(document.warnings == [ReadingWarning(.recognisedText, count: 1, pages: [1])])
    }

    @Test("Letters that the file tells are its own, and none is recognised")
    func honest() throws {
        let document = try PDFReader().read(file(mappingTo: "0020"))
        #expect(document.blocks.map(\.text).joined(separator: " ") == Self.lines.joined(separator: " "))
        #expect(document.warnings == [])
        #expect(document.blocks.allSatisfy { $0.confidence == nil })
    }

    @Test(
        "Lists of names are words, though none is a common one; letters that were moved on by three are none")
    func names() {
        let names = [
            "Calibri", "Cambria", "Consolas", "Constantia", "Corbel", "Garamond", "Georgia", "Tahoma",
        ]
        let list = (0..<60).map { word(names[$0 % names.count]) }
        #expect(!PDFGarble.isGarbled(list))
        let moved = list.map { name in
            word(
                String(
                    String.UnicodeScalarView(
                        name.text.unicodeScalars.map { Unicode.Scalar($0.value + 3) ?? $0 })))
        }
        #expect(PDFGarble.isGarbled(moved))
    }

    private func word(_ text: String) -> PDFWord {
        PDFWord(text: text, box: PDFBox(left: 0, top: 0, right: 40, bottom: 10), font: PDFFont())
    }
}
