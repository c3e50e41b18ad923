import DocumentModel
import OfficePackage

/// A table while it is read (ODF 1.3 part 3, clause 9.1).
private struct TableDraft {
    let number: Int
    /// How many columns it says that it has.
    var columns = 0
    /// The last row, from 1.
    var row = 0
    var isHeader = false
}

/// No honest table has more rows or columns; a file can claim any number of them.
private let mostRepeated = 16_384

extension ODTStory {
    /// Reads a table, in the order of its rows; tables in its cells have numbers of their own.
    func readTable() throws(PackageError) {
        state.tables += 1
        var table = TableDraft(number: state.tables)
        let outer = (cell, list, item)
        (list, item) = (nil, nil)
        defer { (cell, list, item) = outer }
        try xml.children { (element) throws(PackageError) in try read(element, in: &table) }
    }

    private func read(_ element: ODTElement, in table: inout TableDraft) throws(PackageError) {
        switch element {
        case .column: table.columns = min(table.columns + repeated("number-columns-repeated"), mostRepeated)
        case .columns, .columnGroup, .headerColumns, .rows, .rowGroup:
            try xml.children { (element) throws(PackageError) in try read(element, in: &table) }
        case .headerRows:
            table.isHeader = true
            try xml.children { (element) throws(PackageError) in try read(element, in: &table) }
            table.isHeader = false
        case .row:
            let times = repeated("number-rows-repeated")
            table.row += 1
            try readRow(of: table)
            table.row += times - 1
        default: break
        }
    }

    private func readRow(of table: TableDraft) throws(PackageError) {
        var column = 1
        try xml.children { (element) throws(PackageError) in
            guard element == .cell || element == .coveredCell else { return }
            let times = repeated("number-columns-repeated")
            if element == .coveredCell {
                // What was in a cell before others were merged over it is not shown.
                try skipHidden()
            } else {
                cell = TableCell(
                    table: table.number, row: table.row, column: column, isHeader: table.isHeader)
                try readCell(isAlone: table.columns <= 1)
            }
            column = min(column + times, mostRepeated)
        }
    }

    /// A heading in a banner of one column stands above what comes after the table; one in a column of several
    /// stands above its cell alone.
    private func readCell(isAlone: Bool) throws(PackageError) {
        let outer = state.headings
        try readBlocks()
        if !isAlone { state.headings = outer }
    }

    private func repeated(_ name: StaticString) -> Int {
        min(max(xml.number(name, in: .openTable) ?? 1, 1), mostRepeated)
    }
}
