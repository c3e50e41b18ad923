import DocumentModel

/// Makes a document of the pages of a file.
struct PDFAssembly {
    private let pages: [PDFPage]
    private let pageCount: Int
    private let unread: [Int]

    /// - Parameters:
    ///   - read: the pages of the whole file.
    ///   - pageCount: how many pages the file says it has.
    init(_ read: PDFPages, pageCount: Int) {
        pages = read.pages
        unread = read.unread
        self.pageCount = pageCount
    }

    func document() throws(ReadError) -> Document {
        let words = pages.map(\.words)
        guard words.contains(where: { !$0.isEmpty }) || pages.contains(where: { !$0.entries.isEmpty }) else {
            throw pages.contains { PDFPictures.isScan($0) } ? .scanned : .noText
        }
        let vertical = words.map { $0.filter(\.isVertical) }
        var lines = words.map { PDFLines.lines(of: $0.filter { !$0.isVertical }) }
        let ligatures = PDFLigatures(&lines)
        var warnings = PDFPictures.warnings(pages, words: words)
        if let warning = ligatures.warning(pages, lines: lines) { warnings.append(warning) }
        if !unread.isEmpty {
            warnings.append(ReadingWarning(.unreadPages, count: unread.count, pages: unread))
        }
        let text = PDFText(lines)
        let entries = pages.indices.map { PDFEntries.fill(pages[$0].entries, into: &lines[$0]) }
        let furniture = PDFFurniture(&lines, heights: pages.map(\.height))
        let body = PDFLayout(pages, lines: lines, entries: entries, vertical: vertical).paragraphs
        let paragraphs = furniture.paragraphs(.header) + body + furniture.paragraphs(.footer)
        let blocks = PDFBlocks(paragraphs, text: text).blocks
        guard !blocks.isEmpty else { throw .noText }
        return Document(format: .pdf, pageCount: pageCount, blocks: blocks, warnings: warnings)
    }
}
