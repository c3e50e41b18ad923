import DocumentModel

/// Puts the lines of all pages into paragraphs, in reading order.
struct PDFLayout {
    private(set) var paragraphs: [PDFParagraph] = []
    private var tables = 0
    /// The table at the foot of the page before, which may go on.
    private var open: PDFOpenTable?

    /// - Parameters:
    ///   - pages: as the file has them.
    ///   - lines: the lines of each page, furniture left out.
    ///   - entries: what was entered on top of each page, apart from what its lines hold.
    ///   - vertical: words of each page that do not read across it.
    ///   - bookmarks: the entries of the file's outline.
    init(
        _ pages: [PDFPage], lines: [[PDFLine]], entries: [[PDFEntry]], vertical: [[PDFWord]],
        bookmarks: [PDFBookmark]
    ) {
        let margin = Self.median(lines.compactMap { $0.map(\.box.left).min() })
        let rightMargin = Self.median(lines.compactMap { $0.map(\.box.right).max() })
        for (index, page) in pages.enumerated() {
            var onPage: [PDFParagraph] = []
            let regions = PDFColumns.regions(of: lines[index])
            for (place, region) in regions.enumerated() {
                if place > 0 { open = nil }
                switch region {
                case .flow(let lines, let left):
                    let right = left == nil ? rightMargin : nil
                    onPage += PDFParagraphs(lines, page: page.number, right: right).paragraphs.map {
                        paragraph in
                        var paragraph = paragraph
                        paragraph.columnLeft = left.map { $0 - margin } ?? 0
                        return paragraph
                    }
                    open = nil
                case .table(let cells): onPage += paragraphs(of: cells, page: page.number)
                }
            }
            for line in PDFUpright.lines(vertical[index]) {
                onPage += PDFParagraphs([line], page: page.number).paragraphs
            }
            PDFEntries.insert(entries[index], into: &onPage, page: page.number)
            paragraphs += onPage
        }
        let headings = PDFHeadings(paragraphs)
        PDFNotes.mark(&paragraphs, bodySize: headings.bodySize)
        headings.mark(&paragraphs, outline: PDFOutline(bookmarks, in: paragraphs))
        PDFContinuations.join(&paragraphs)
        PDFListLevels.mark(&paragraphs)
    }

    /// An edge of the running text, as most pages have it.
    private static func median(_ edges: [Double]) -> Double {
        let edges = edges.sorted()
        return edges.isEmpty ? 0 : edges[edges.count / 2]
    }

    private mutating func paragraphs(of cells: [PDFCell], page: Int) -> [PDFParagraph] {
        var table = PDFOpenTable(cells, page: page)
        var cells = cells
        if let open, let rest = open.rest(table) {
            // The row of headings comes once, though each page of the table repeats it.
            cells = rest
            table = open.going(on: page, rows: cells.map(\.row).max())
        } else {
            tables += 1
        }
        open = table
        var rights: [Int: Double] = [:]
        for cell in cells {
            for line in cell.lines { rights[cell.column] = max(rights[cell.column] ?? 0, line.box.right) }
        }
        return cells.flatMap { cell in
            PDFParagraphs(cell.lines, page: page, right: rights[cell.column]).paragraphs.map { paragraph in
                var paragraph = paragraph
                paragraph.cell = TableCell(
                    table: tables, row: cell.row, column: cell.column,
                    isHeader: table.hasHeader && cell.row == 1)
                return paragraph
            }
        }
    }
}
