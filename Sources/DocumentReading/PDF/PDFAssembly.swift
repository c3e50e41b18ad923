import DocumentModel

/// Makes a document of the pages of a file.
struct PDFAssembly {
    private let pages: [PDFPage]
    private let pageCount: Int
    private let missing: [Int]
    private let recognition: [ReadingWarning]

    /// - Parameters:
    ///   - pages: the pages that could be read.
    ///   - pageCount: how many pages the file says it has.
    ///   - missing: the numbers of the pages that it does not hold.
    ///   - recognition: what recognising pages that are pictures gave to warn of.
    init(_ pages: [PDFPage], pageCount: Int, missing: [Int] = [], recognition: [ReadingWarning] = []) {
        self.pages = pages
        self.recognition = recognition
        self.pageCount = pageCount
        self.missing = missing
    }

    /// The document.
    ///
    /// - Parameters:
    ///   - format: of the file: a picture is a page as well.
    ///   - recognise: the words that text recognition finds on a page; `nil` where it cannot.
    func document(
        _ format: DocumentFormat = .pdf, recognising recognise: (PDFPage) -> [PDFWord]? = { _ in nil }
    ) throws(ReadError) -> Document {
        let words = pages.map(\.words)
        guard words.contains(where: { !$0.isEmpty }) || pages.contains(where: { !$0.entries.isEmpty }) else {
            throw pages.contains { PDFPictures.isScan($0) } ? .scanned : .noText
        }
        let vertical = words.map { $0.filter(\.isVertical) }
        var lines = words.map { PDFLines.lines(of: $0.filter { !$0.isVertical }) }
        var ligatures = PDFLigatures(&lines)
        ligatures.mend(&lines) { recognise(pages[$0]) }
        var warnings = recognition + PDFPictures.warnings(pages, words: words)
        if let warning = ligatures.warning(pages, lines: lines) { warnings.append(warning) }
        if !missing.isEmpty {
            warnings.append(ReadingWarning(.damagedPart, count: missing.count, pages: missing))
        }
        let text = PDFText(lines)
        let entries = pages.indices.map { PDFEntries.fill(pages[$0].entries, into: &lines[$0]) }
        let furniture = PDFFurniture(&lines, heights: pages.map(\.height))
        let body = PDFLayout(pages, lines: lines, entries: entries, vertical: vertical).paragraphs
        let paragraphs = furniture.paragraphs(.header) + body + furniture.paragraphs(.footer)
        let blocks = PDFBlocks(paragraphs, text: text).blocks
        guard !blocks.isEmpty else { throw .noText }
        return Document(format: format, pageCount: pageCount, blocks: blocks, warnings: warnings)
    }
}
