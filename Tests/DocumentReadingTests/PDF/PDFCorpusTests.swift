import DocumentModel
import DocumentReading
import Foundation
import Testing

/// Reads real files that stand beside the package, where they are there.
@Suite("Real PDF files, where they are at hand", .enabled(if: PDFCorpus.isThere))
struct PDFCorpusTests {
    /// Left out of the figures, for much of their expected text is seen by nobody: it stands outside the part of the
    /// page that is shown, below the end of a field's box, or among the items of a list that were not chosen.
    static let unread: Set<String> = ["pdfbox__AcroFormsBasicFields.pdf", "pdfjs__issue16316.pdf"]

    @Test("Sample files have nearly every word that is expected, and few that are not")
    func samples() throws {
        var recall: [Double] = []
        var precision: [Double] = []
        for file in PDFCorpus.samples where !Self.unread.contains(file.lastPathComponent) {
            guard let expected = PDFCorpus.expected(of: file) else { continue }
            let score = try PDFCorpus.score(file, expected)
            recall.append(score.recall)
            precision.append(score.precision)
            #expect(score.recall > 0.95, "\(file.lastPathComponent)")
        }
        #expect(recall.count >= 8)
        #expect(recall.reduce(0, +) / Double(recall.count) >= 0.97)
        #expect(precision.reduce(0, +) / Double(precision.count) >= 0.98)
    }

    @Test("Sample files without expected text are refused, as encrypted or as damaged")
    func refusals() throws {
        for file in PDFCorpus.samples where PDFCorpus.expected(of: file) == nil {
            // A page that keeps poppler busy for longer than a test may last.
            if file.lastPathComponent.contains("bomb") { continue }
            let isLocked = ["assword", "aes-256"].contains { file.lastPathComponent.contains($0) }
            let bytes = try [UInt8](Data(contentsOf: file))
            #expect(throws: isLocked ? ReadError.encrypted : .damaged, "\(file.lastPathComponent)") {
                try PDFReader().read(bytes)
            }
        }
    }

    @Test(
        "Policies have nearly every word of their text, one that is a scan as well",
        arguments: PDFCorpus.policies)
    func policies(_ file: URL) throws {
        let expected = try #require(PDFCorpus.text(of: file))
        let score = try PDFCorpus.score(file, expected)
        let isScan = file.lastPathComponent == "p28.pdf"
        #expect(score.recall >= (isScan ? 0.95 : 0.98))
        #expect(score.precision >= (isScan ? 0.95 : 0.98))
    }
}
