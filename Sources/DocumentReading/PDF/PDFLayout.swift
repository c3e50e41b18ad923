import DocumentModel

/// Puts the lines of all pages into paragraphs, in reading order.
struct PDFLayout {
    private(set) var paragraphs: [PDFParagraph] = []
    private var tables = 0

    /// - Parameters:
    ///   - pages: as the file has them, for what was entered on top of the text.
    ///   - lines: the lines of each page, furniture left out.
    ///   - vertical: words of each page that do not read across it.
    init(_ pages: [PDFPage], lines: [[PDFLine]], vertical: [[PDFWord]]) {
        for (index, page) in pages.enumerated() {
            var onPage: [PDFParagraph] = []
            for region in PDFColumns.regions(of: lines[index]) {
                switch region {
                case .flow(let lines): onPage += PDFParagraphs(lines, page: page.number).paragraphs
                case .table(let cells): onPage += paragraphs(of: cells, page: page.number)
                }
            }
            if !vertical[index].isEmpty {
                onPage += PDFParagraphs([PDFLine(vertical[index])], page: page.number).paragraphs
            }
            for entry in page.entries {
                let place = onPage.firstIndex { ($0.lines.first?.box.top ?? 0) > entry.box.top }
                onPage.insert(PDFParagraph(entry, page: page.number), at: place ?? onPage.count)
            }
            paragraphs += onPage
        }
        let headings = PDFHeadings(paragraphs)
        PDFNotes.mark(&paragraphs, bodySize: headings.bodySize)
        headings.mark(&paragraphs)
        PDFContinuations.join(&paragraphs)
        PDFListLevels.mark(&paragraphs)
    }

    private mutating func paragraphs(of cells: [PDFCell], page: Int) -> [PDFParagraph] {
        tables += 1
        let header = cells.filter { $0.row == 1 }
        let hasHeader =
            header.allSatisfy { $0.lines.allSatisfy(\.isBold) }
            && cells.contains { $0.row > 1 && !$0.lines.allSatisfy(\.isBold) }
        var rights: [Int: Double] = [:]
        for cell in cells {
            for line in cell.lines { rights[cell.column] = max(rights[cell.column] ?? 0, line.box.right) }
        }
        return cells.flatMap { cell in
            PDFParagraphs(cell.lines, page: page, right: rights[cell.column]).paragraphs.map { paragraph in
                var paragraph = paragraph
                paragraph.cell = TableCell(
                    table: tables, row: cell.row, column: cell.column, isHeader: hasHeader && cell.row == 1)
                return paragraph
            }
        }
    }
}
