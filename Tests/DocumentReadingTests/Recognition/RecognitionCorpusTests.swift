import DocumentModel
import DocumentReading
import Foundation
import Testing

@Suite("Scans of policies of the corpus (these fail where tesseract-ocr-eng is not installed)")
struct RecognitionCorpusTests {
    private static let corpus = URL(filePath: #filePath).appending(path: "../../../../Corpus")
        .standardizedFileURL

    private func document(_ path: String) throws -> Document {
        try DocumentReaders.read([UInt8](Data(contentsOf: Self.corpus.appending(path: path))))
    }

    /// The part of the words of a policy that a reading has; its first lines only where told so.
    private func recall(_ document: Document, of policy: String, lines: Int = .max) throws -> Double {
        let expected = try String(
            contentsOf: Self.corpus.appending(path: "\(policy)/expected.txt"), encoding: .utf8)
        let wanted = counts(expected.split(separator: "\n").prefix(lines).joined(separator: "\n"))
        let found = counts(document.blocks.map(\.text).joined(separator: "\n"))
        let common = wanted.reduce(0) { $0 + min($1.value, found[$1.key] ?? 0) }
        return Double(common) / Double(wanted.values.reduce(0, +))
    }

    private func counts(_ text: String) -> [String: Int] {
        var counts: [String: Int] = [:]
        for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
            counts[String(word), default: 0] += 1
        }
        return counts
    }

    @Test("An office scan, black and white, askew and with specks")
    func scan() throws {
        let document = try document("swimming-club/scan.pdf")
        #expect(document.format == .pdf)
        #expect(document.warnings == [ReadingWarning(.recognisedText, count: 3, pages: [1, 2, 3])])
        #expect(try recall(document, of: "swimming-club") > 0.98)
        #expect(document.blocks.allSatisfy { $0.confidence != nil })
    }

    @Test("A fax, with half as many lines as columns to the inch")
    func fax() throws {
        let document = try document("template/fax.tiff")
        #expect(document.format == .tiff)
        #expect(document.warnings == [ReadingWarning(.recognisedText, count: 3, pages: [1, 2, 3])])
        #expect(try recall(document, of: "template") > 0.96)
    }

    @Test("A photograph of a first page, under uneven light and bent")
    func photograph() throws {
        let document = try document("nursery/photo.jpeg")
        #expect(document.format == .jpeg)
        #expect(document.warnings == [ReadingWarning(.recognisedText, count: 1, pages: [1])])
        #expect(try recall(document, of: "nursery", lines: 20) > 0.97)
    }

    @Test("A photograph that is cut short is damaged")
    func truncated() throws {
        let bytes = [UInt8](try Data(contentsOf: Self.corpus.appending(path: "nursery/photo.jpeg")))
        #expect(throws: ReadError.damaged) {
            try DocumentReaders.read(Array(bytes.prefix(bytes.count * 2 / 3)))
        }
    }
}
