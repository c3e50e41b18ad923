import DocumentModel

/// Makes a document of the pages of a file.
struct PDFAssembly {
    private let pages: [PDFPage]
    private let pageCount: Int
    private let outcomes: PageOutcomes
    private let unread: [Int]
    private let catalogue: PDFCatalogue

    /// - Parameters:
    ///   - read: the pages of the whole file.
    ///   - pageCount: how many pages the file says it has.
    ///   - catalogue: what the file says of itself.
    init(_ read: PDFPages, pageCount: Int, catalogue: PDFCatalogue) {
        pages = read.pages
        unread = read.unread
        outcomes = read.outcomes
        self.pageCount = pageCount
        self.catalogue = catalogue
    }

    /// The document.
    ///
    /// - Parameters:
    ///   - format: of the file: a picture is a page as well.
    ///   - recognise: the words that text recognition finds on a page; `nil` where it cannot.
    /// - Throws: `noText` or `scanned` where there is no word; `recognitionMissing` where there might be.
    func document(
        _ format: DocumentFormat = .pdf, recognising recognise: (PDFPage) -> [PDFWord]? = { _ in nil }
    ) throws(ReadError) -> Document {
        let words = pages.map(\.words)
        guard words.contains(where: { !$0.isEmpty }) || pages.contains(where: \.hasEntries) else {
            if outcomes.isRecognitionMissing { throw .recognitionMissing }
            throw pages.contains { PDFPictures.isScan($0) } ? .scanned : .noText
        }
        let vertical = words.map { $0.filter(\.isVertical) }
        var lines = words.map { PDFLines.lines(of: $0.filter { !$0.isVertical }) }
        var ligatures = PDFLigatures(&lines)
        ligatures.mend(&lines) { recognise(pages[$0]) }
        var warnings = outcomes.warnings + PDFPictures.warnings(pages, words: words)
        if let warning = ligatures.warning(pages, lines: lines) { warnings.append(warning) }
        if let warning = PDFEntries.comments(pages) { warnings.append(warning) }
        if !unread.isEmpty {
            warnings.append(ReadingWarning(.unreadPages, count: unread.count, pages: unread))
        }
        let text = PDFText(lines)
        let entries = pages.indices.map {
            PDFEntries.fill(pages[$0].entries.filter { $0.kind != .comment }, into: &lines[$0])
        }
        let furniture = PDFFurniture(&lines, heights: pages.map(\.height))
        let body = PDFLayout(
            pages, lines: lines, entries: entries, vertical: vertical, bookmarks: catalogue.bookmarks
        ).paragraphs
        let paragraphs = furniture.paragraphs(.header) + body + furniture.paragraphs(.footer)
        let blocks = PDFBlocks(paragraphs, text: text).blocks
        guard !blocks.isEmpty else { throw .noText }
        return Document(
            format: format, pageCount: pageCount, blocks: blocks, warnings: warnings, dates: catalogue.dates)
    }
}
