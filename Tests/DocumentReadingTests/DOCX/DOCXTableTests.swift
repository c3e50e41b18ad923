import DocumentModel
import TestSupport
import Testing

/// Tables: their order, and the places of their cells.
struct DOCXTableTests {
    private func cells(_ file: DOCXFile) throws -> [String] {
        try file.read().blocks.map { block in
            guard let cell = block.cell else { return block.text }
            return "\(cell.table).\(cell.row).\(cell.column)\(cell.isHeader ? "h" : "") \(block.text)"
        }
    }

    @Test("Cells know their table, row and column, and rows whether they are header rows")
    func places() throws {
        let header =
            "<w:tr><w:trPr><w:tblHeader/></w:trPr>\(Word.cell(Word.paragraph("Role")))"
            + Word.cell(Word.paragraph("Name")) + "</w:tr>"
        let row = "<w:tr>\(Word.cell(Word.paragraph("Lead")))\(Word.cell(Word.paragraph("Ann")))</w:tr>"
        let file = DOCXFile("<w:tbl>\(header)\(row)</w:tbl>", Word.paragraph("After"))
        #expect(try cells(file) == ["1.1.1h Role", "1.1.2h Name", "1.2.1 Lead", "1.2.2 Ann", "After"])
    }

    @Test("A table in a cell is read in its place, and has a number of its own")
    func nested() throws {
        let inner = Word.table([[Word.paragraph("inner")]])
        let file = DOCXFile(
            Word.table([[Word.paragraph("before") + inner + Word.paragraph("after"), Word.paragraph("next")]]
            ),
            Word.table([[Word.paragraph("second")]]))
        #expect(
            try cells(file) == ["1.1.1 before", "2.1.1 inner", "1.1.1 after", "1.1.2 next", "3.1.1 second"])
    }

    @Test("Merged cells count once, at the place where they begin")
    func merged() throws {
        let wide = Word.cell(Word.paragraph("wide"), #"<w:gridSpan w:val="2"/>"#)
        let tall = Word.cell(Word.paragraph("tall"), #"<w:vMerge w:val="restart"/>"#)
        let empty = Word.cell(Word.paragraph(""), "<w:vMerge/>")
        let file = DOCXFile(
            "<w:tbl><w:tr>\(wide)\(Word.cell(Word.paragraph("c")))</w:tr>",
            "<w:tr>\(tall)\(Word.cell(Word.paragraph("b")))</w:tr>",
            "<w:tr>\(empty)\(Word.cell(Word.paragraph("b2")))</w:tr></w:tbl>")
        #expect(try cells(file) == ["1.1.1 wide", "1.1.3 c", "1.2.1 tall", "1.2.2 b", "1.3.2 b2"])
    }

    @Test("Text that a merged cell hides in its lower rows is kept, at the cell's place")
    func mergedText() throws {
        let file = DOCXFile(
            "<w:tbl><w:tr>\(Word.cell(Word.paragraph("a"), #"<w:vMerge w:val="restart"/>"#))</w:tr>",
            "<w:tr>\(Word.cell(Word.paragraph("b"), "<w:vMerge/>"))</w:tr></w:tbl>")
        #expect(try cells(file) == ["1.1.1 a", "1.1.1 b"])
    }

    @Test("A row that begins in a later column says so")
    func gridBefore() throws {
        let file = DOCXFile(
            #"<w:tbl><w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>\#(Word.cell(Word.paragraph("c")))</w:tr></w:tbl>"#
        )
        #expect(try cells(file) == ["1.1.3 c"])
    }

    @Test("A deleted row is left out; rows and cells in content controls are not")
    func wrapped() throws {
        let deleted = "<w:tr><w:trPr><w:del/></w:trPr>\(Word.cell(Word.paragraph("gone")))</w:tr>"
        let cell = "<w:sdt><w:sdtContent>\(Word.cell(Word.paragraph("kept")))</w:sdtContent></w:sdt>"
        let row = "<w:sdt><w:sdtContent><w:tr>\(cell)</w:tr></w:sdtContent></w:sdt>"
        let file = DOCXFile("<w:tbl>\(deleted)\(row)</w:tbl>")
        #expect(try cells(file) == ["1.2.1 kept"])
        #expect(try file.read().count(of: .deletedText) == 1)
    }

    @Test("An item of a list in a cell is an item, and has its cell")
    func listInCell() throws {
        var file = DOCXFile(Word.table([[Word.paragraph("tell", list: (1, 0))]]))
        file.numbering = Word.abstractList(1, Word.level("lowerLetter", "(%1)")) + Word.list(1, of: 1)
        let block = try #require(try file.read().blocks.first)
        #expect(block.kind == .listItem(level: 1))
        #expect(block.seen == "(a) tell")
        #expect(block.cell == TableCell(table: 1, row: 1, column: 1))
    }
}
