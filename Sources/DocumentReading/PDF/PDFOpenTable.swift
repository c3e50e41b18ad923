/// A table that reaches the foot of a page and may go on at the head of the next.
struct PDFOpenTable {
    /// Whether the first row looks like headings.
    let hasHeader: Bool
    private let cells: [PDFCell]
    private var page: Int
    private var rows: Int
    /// Where its columns begin.
    private let lefts: [Int: Double]

    /// - Parameters:
    ///   - cells: of its first page.
    ///   - page: from 1.
    init(_ cells: [PDFCell], page: Int) {
        self.cells = cells
        self.page = page
        rows = cells.map(\.row).max() ?? 0
        var lefts: [Int: Double] = [:]
        for cell in cells {
            for line in cell.lines {
                lefts[cell.column] = min(lefts[cell.column] ?? .infinity, line.box.left)
            }
        }
        self.lefts = lefts
        let header = cells.filter { $0.row == 1 }
        hasHeader =
            header.allSatisfy { $0.lines.allSatisfy(\.isBold) }
            && cells.contains { $0.row > 1 && !$0.lines.allSatisfy(\.isBold) }
    }

    /// The cells of a table on the next page with the rows that they have in this one, a repeated row of headings
    /// left out; `nil` where that is another table, by its columns.
    func rest(_ next: PDFOpenTable) -> [PDFCell]? {
        guard next.page == page + 1, next.lefts.count == lefts.count,
            lefts.allSatisfy({ column, left in next.lefts[column].map { abs($0 - left) < 6 } ?? false })
        else { return nil }
        let repeats = !header.isEmpty && next.header == header
        // Another row of headings begins another table.
        if next.hasHeader, !repeats { return nil }
        let skipped = repeats ? 1 : 0
        return next.cells.filter { $0.row > skipped }.map { cell in
            var cell = cell
            cell.row += rows - skipped
            return cell
        }
    }

    /// The table once a page more of it is read.
    func going(on page: Int, rows: Int?) -> PDFOpenTable {
        var table = self
        table.page = page
        table.rows = rows ?? self.rows
        return table
    }

    /// The words of the first row.
    private var header: [String] {
        cells.filter { $0.row == 1 }.map { $0.lines.map(\.text).joined(separator: " ") }
    }
}
