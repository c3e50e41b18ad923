import DocumentModel

/// Makes a document of the pages of a file.
struct PDFAssembly {
    private let pages: [PDFPage]
    private let pageCount: Int
    private let missing: [Int]
    private let catalogue: PDFCatalogue

    /// - Parameters:
    ///   - pages: the pages that could be read.
    ///   - pageCount: how many pages the file says it has.
    ///   - missing: the numbers of the pages that it does not hold.
    ///   - catalogue: what the file says of itself.
    init(_ pages: [PDFPage], pageCount: Int, missing: [Int], catalogue: PDFCatalogue) {
        self.pages = pages
        self.pageCount = pageCount
        self.missing = missing
        self.catalogue = catalogue
    }

    func document() throws(ReadError) -> Document {
        let words = pages.map { PDFUpright.words(PDFWords($0.glyphs).words, on: $0) }
        guard words.contains(where: { !$0.isEmpty }) || pages.contains(where: \.hasEntries) else {
            throw pages.contains { PDFPictures.isScan($0) } ? .scanned : .noText
        }
        let vertical = words.map { $0.filter(\.isVertical) }
        var lines = words.map { PDFLines.lines(of: $0.filter { !$0.isVertical }) }
        let ligatures = PDFLigatures(&lines)
        var warnings = PDFPictures.warnings(pages, words: words)
        if let warning = ligatures.warning(pages, lines: lines) { warnings.append(warning) }
        if let warning = PDFEntries.comments(pages) { warnings.append(warning) }
        if !missing.isEmpty {
            warnings.append(ReadingWarning(.damagedPart, count: missing.count, pages: missing))
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
            format: .pdf, pageCount: pageCount, blocks: blocks, warnings: warnings, dates: catalogue.dates)
    }
}
