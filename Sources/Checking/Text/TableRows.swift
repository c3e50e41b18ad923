internal import DocumentModel
internal import RuleLanguage

/// The words of a table row, each cell read after its column's heading (“Report to” … “Principal”).
struct RowReading {
    private(set) var words: [Word] = []
    /// The block of each word.
    private(set) var blocks: [Int] = []
    private var opensCell = false

    /// Begins a cell with the words of its column's heading.
    mutating func begin(heading: (words: [Word], block: Int)?) {
        opensCell = true
        if let heading { take(heading.words, block: heading.block) }
    }

    /// Adds the words of a paragraph of the cell.
    mutating func take(_ paragraph: [Word], block: Int) {
        var paragraph = paragraph
        for index in paragraph.indices where paragraph[index].gap == .sentence {
            paragraph[index].gap = .clause
        }
        guard !paragraph.isEmpty else { return }
        if !words.isEmpty {
            // A cell goes on where its heading leaves off, as a reader puts the two together.
            let followsHeading = !opensCell && blocks.last.map { $0 != block } ?? false && isHeading
            paragraph[0].gap = opensCell ? .cell : followsHeading ? .comma : .clause
        }
        isHeading = opensCell
        opensCell = false
        words += paragraph
        blocks += Array(repeating: block, count: paragraph.count)
    }

    private var isHeading = false
}

/// The headings of table columns: the row that the file marks as such, or a first row of short cells.
struct TableHeadings {
    private var table = 0
    private var cells: [Int: (words: [Word], block: Int)] = [:]

    /// Whether a row is its table's heading row; if so, it is kept for the rows below.
    mutating func take(_ row: [Int], in blocks: [Block]) -> Bool {
        guard let first = row.first.flatMap({ blocks[$0].cell }), first.table != table || first.isHeader
        else {
            return false
        }
        table = first.table
        cells = [:]
        guard first.row == 1, first.isHeader || row.allSatisfy({ isShort(blocks[$0].text) }) else {
            return false
        }
        for index in row {
            guard let cell = blocks[index].cell else { continue }
            cells[cell.column] = (Tokeniser.words(in: blocks[index].text), index)
        }
        return true
    }

    /// The words above a cell.
    func heading(of cell: TableCell, in blocks: [Block]) -> (words: [Word], block: Int)? {
        cell.table == table ? cells[cell.column] : nil
    }

    private func isShort(_ text: String) -> Bool {
        text.utf8.count <= 40 && !text.contains(where: { ".:;0123456789@".contains($0) })
    }
}
