package import DocumentModel

/// Reads PDF files: text by the places of its letters, form values, and warnings on what is a picture.
package struct PDFReader: DocumentReader {
    /// How much a file may hold; no honest policy comes near.
    struct Limits: Sendable {
        var pages = 2_000
        var lettersOnPage = 100_000
        var letters = 5_000_000
    }

    private let limits: Limits

    /// A reader with the usual limits on pages and letters.
    package init() { limits = Limits() }

    init(limits: Limits) { self.limits = limits }

    /// Reads a file that is in memory.
    ///
    /// Does not limit its time: a page of the file's can keep poppler busy for as long as it likes.
    ///
    /// - Returns: a document with blocks in reading order, each with the page that it begins on.
    package func read(_ bytes: [UInt8]) throws(ReadError) -> Document {
        guard !bytes.isEmpty else { throw .empty }
        let file = try PopplerFile(bytes)
        guard file.pageCount <= limits.pages else { throw .tooLarge }
        var pages: [PDFPage] = []
        var letters = 0
        var missing: [Int] = []
        for number in 1...file.pageCount {
            guard let page = try file.page(number, letterLimit: limits.lettersOnPage) else {
                missing.append(number)
                continue
            }
            letters += page.glyphs.glyphs.count
            guard letters <= limits.letters else { throw .tooLarge }
            pages.append(page)
        }
        guard !pages.isEmpty else { throw .damaged }
        let budget = RecognitionBudget()
        let scans = try PDFScans(pages, of: file, budget: budget)
        return try PDFAssembly(
            scans.pages, pageCount: file.pageCount, missing: missing, recognition: scans.warnings
        ).document { PDFScans.words(of: $0, in: file, budget: budget) }
    }
}
