import DocumentModel
import OfficePackage

/// A table while it is read (ECMA-376 part 1, clause 17.4).
private struct TableDraft {
    let number: Int
    /// How many columns its grid has.
    var columns = 0
    /// The last row, from 1.
    var row = 0
    /// The row in which the merged cell of each column begins.
    var origins: [Int: Int] = [:]
}

/// A row while it is read.
private struct RowDraft {
    /// The column of the next cell, from 1.
    var column = 1
    var isHeader = false
    var isDeleted = false
    /// The pages where its next cell begins, and where the longest so far has ended.
    var pages: PageCount
    var furthest: PageCount

    init(pages: PageCount) {
        self.pages = pages
        furthest = pages
    }
}

/// What a cell says of its place.
private struct CellFormat {
    var span = 1
    /// Whether it goes on with the cell above, or with the one before.
    var continuesAbove = false
    var continuesBefore = false
    var isDeleted = false
}

extension StoryReader {
    /// Reads a table, in the order of its rows; tables in its cells have numbers of their own.
    func readTable() throws(PackageError) {
        finishCarried()
        state.tables += 1
        var table = TableDraft(number: state.tables)
        let outer = cell
        defer { cell = outer }
        try xml.children { (element) throws(PackageError) in try read(element, in: &table) }
    }

    private func read(_ element: WordElement, in table: inout TableDraft) throws(PackageError) {
        switch element {
        case .tableGrid:
            try xml.children { (element) throws(PackageError) in
                if element == .gridColumn { table.columns += 1 }
            }
        case .row:
            table.row += 1
            var row = RowDraft(pages: state.pages)
            try xml.children { (element) throws(PackageError) in try read(element, in: &row, of: &table) }
            state.pages = row.furthest
        case .contentControl:
            try readContentControl { (element) throws(PackageError) in try read(element, in: &table) }
        case .customXML, .insertion, .moveTo:
            try xml.children { (element) throws(PackageError) in try read(element, in: &table) }
        case .deletion, .moveFrom: try skipDeleted(element)
        default: break
        }
    }

    private func read(
        _ element: WordElement, in row: inout RowDraft, of table: inout TableDraft
    ) throws(PackageError) {
        switch element {
        case .rowProperties:
            try xml.children { (element) throws(PackageError) in
                switch element {
                case .gridBefore: row.column += max(0, min(xml.number ?? 0, 1000))
                case .tableHeader: row.isHeader = xml.isOn
                case .deletion: row.isDeleted = true
                default: break
                }
            }
        case .cell:
            if row.isDeleted {
                try skipDeleted(.deletion)
            } else {
                let before = blocks.count
                state.pages = row.pages
                try readCell(in: &row, of: &table)
                row.furthest.join(state.pages)
                if before < blocks.count, let page = blocks[before].block.page, page > row.pages.page {
                    row.pages = row.pages.restarted(on: page)
                }
            }
        case .contentControl:
            try readContentControl { (element) throws(PackageError) in try read(element, in: &row, of: &table)
            }
        case .customXML:
            try xml.children { (element) throws(PackageError) in try read(element, in: &row, of: &table) }
        default: break
        }
    }

    private func readCell(in row: inout RowDraft, of table: inout TableDraft) throws(PackageError) {
        let outer = state.headings
        // A heading in a banner of one column stands above what comes after the table; one in a column of
        // several stands above its cell alone.
        defer { if table.columns > 1 { state.headings = outer } }
        var format = CellFormat()
        var isPlaced = false
        try xml.children { (element) throws(PackageError) in
            if element == .cellProperties {
                format = try readCellFormat()
                return
            }
            if !isPlaced { place(format, in: row, of: &table) }
            isPlaced = true
            if format.isDeleted {
                try skipDeleted(.deletion)
            } else {
                try readBlock(element)
            }
        }
        finishCarried()
        row.column += format.span
    }

    /// Sets the cell that the blocks to come stand in: a merged cell stands where it begins.
    private func place(_ format: CellFormat, in row: RowDraft, of table: inout TableDraft) {
        if !format.continuesAbove { table.origins[row.column] = table.row }
        let column = format.continuesBefore ? max(1, row.column - 1) : row.column
        cell = TableCell(
            table: table.number, row: table.origins[row.column] ?? table.row, column: column,
            isHeader: row.isHeader)
    }

    private func readCellFormat() throws(PackageError) -> CellFormat {
        var format = CellFormat()
        try xml.children { (element) throws(PackageError) in
            switch element {
            case .gridSpan: format.span = max(1, min(xml.number ?? 1, 1000))
            case .verticalMerge: format.continuesAbove = xml.value != "restart"
            case .horizontalMerge: format.continuesBefore = xml.value != "restart"
            case .deletedCell: format.isDeleted = true
            default: break
            }
        }
        return format
    }
}
