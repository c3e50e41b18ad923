package import DocumentModel

/// Reads PDF files: text by the places of its letters, form values, and warnings on what is a picture.
package struct PDFReader: SharedDocumentReader {
    /// How much a file may hold; no honest policy comes near.
    struct Limits: Sendable {
        var pages = 2_000
        var lettersOnPage = 100_000
        var letters = 5_000_000
        /// Pages that are not begun by then are left unread, and said to be; well before the program loses patience.
        var time = Duration.seconds(12)
    }

    private let limits: Limits

    /// A reader with the usual limits on pages and letters.
    package init() { limits = Limits() }

    init(limits: Limits) { self.limits = limits }

    /// Reads a file that is in memory.
    ///
    /// Limits its time between pages alone: a page of the file's can keep poppler busy for as long as it likes.
    ///
    /// - Returns: a document with blocks in reading order, each with the page that it begins on.
    package func read(_ bytes: [UInt8]) throws(ReadError) -> Document {
        try read(bytes, parts: 1) { () throws(ReadError) in [] }
    }

    func read(
        _ bytes: [UInt8], parts: Int, others: () throws(ReadError) -> [[UInt8]]
    ) throws(ReadError) -> Document {
        let file = try open(bytes)
        let ranges = PDFShares(pageCount: file.pageCount, parts: parts).ranges
        let budget = RecognitionBudget()
        var read = try pages(ranges[0], of: file, budget)
        if ranges.count > 1 {
            for (range, share) in zip(ranges.dropFirst(), try others()) {
                guard let pages = try? PDFPages(bytes: share, of: range) else { throw .readerFailed }
                read.append(pages)
            }
            guard read.pages.count + read.unread.count == file.pageCount else { throw .readerFailed }
        }
        guard !read.pages.isEmpty else { throw .damaged }
        let catalogue = PDFCatalogue(bookmarks: file.bookmarks, dates: file.dates)
        return try PDFAssembly(read, pageCount: file.pageCount, catalogue: catalogue).document {
            PDFScans.words(of: $0, in: file, budget: budget)
        }
    }

    func share(_ part: Int, of parts: Int, of bytes: [UInt8]) throws(ReadError) -> [UInt8] {
        let file = try open(bytes)
        let ranges = PDFShares(pageCount: file.pageCount, parts: parts).ranges
        return ranges.indices.contains(part)
            ? try pages(ranges[part], of: file, RecognitionBudget()).bytes : []
    }

    private func open(_ bytes: [UInt8]) throws(ReadError) -> PopplerFile {
        guard !bytes.isEmpty else { throw .empty }
        let file = try PopplerFile(bytes)
        guard file.pageCount <= limits.pages else { throw .tooLarge }
        return file
    }

    private func pages(
        _ range: ClosedRange<Int>, of file: borrowing PopplerFile, _ budget: RecognitionBudget
    ) throws(ReadError) -> PDFPages {
        var read = PDFPages()
        var letters = 0
        let clock = ContinuousClock()
        let end = clock.now + limits.time
        for number in range {
            guard clock.now < end, let page = try file.page(number, letterLimit: limits.lettersOnPage) else {
                read.unread.append(number)
                continue
            }
            letters += page.words.reduce(0) { $0 + $1.length }
            guard letters <= limits.letters else { throw .tooLarge }
            read.pages.append(page)
        }
        let scans = PDFScans(read.pages, of: file, budget: budget)
        read.pages = scans.pages
        read.outcomes = scans.outcomes
        return read
    }
}
