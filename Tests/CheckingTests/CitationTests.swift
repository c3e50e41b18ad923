import DocumentModel
import Testing

@testable import Checking

@Suite("The number that an item is cited by")
struct CitationTests {
    private func item(_ label: String?, _ level: Int, cell: TableCell? = nil) -> Block {
        Block(kind: .listItem(level: level), cell: cell, text: "Tell the lead.", label: label)
    }

    private func cited(_ blocks: Block...) -> String? {
        Citation.label(of: blocks.count - 1, in: blocks)
    }

    @Test("has the numbers of the items that it stands under before its own")
    func nested() {
        #expect(cited(item("4.2", 2), item("(a)", 3), item("(b)", 3)) == "4.2(b)")
        #expect(cited(item("1.", 1), item("(b)", 2), item("(iv)", 3)) == "1(b)(iv)")
        #expect(cited(item("1)", 1), item("a.", 2)) == "1.a.")
        #expect(cited(item("3.", 1), item("(a)", 2), item("(i)", 3), item("(b)", 2)) == "3(b)")
    }

    @Test("is its own where that says the whole place, or nothing stands above it")
    func whole() {
        #expect(cited(item("4", 1), item("4.2.1", 3)) == "4.2.1")
        #expect(cited(item("(b)", 1)) == "(b)")
        #expect(cited(item("(b)", 2)) == "(b)")
        #expect(cited(Block(kind: .heading(level: 2), text: "Allegations", label: "4.2")) == "4.2")
        #expect(cited(item(nil, 1)) == nil)
    }

    @Test("takes none from a bullet, from before a heading, or from another table cell")
    func others() {
        #expect(cited(item("•", 1), item("(b)", 2)) == "(b)")
        #expect(cited(item("2", 1), item("•", 2)) == "•")
        let heading = Block(kind: .heading(level: 1), text: "Allegations")
        #expect(cited(item("4.2", 2), heading, item("(b)", 3)) == "(b)")
        let cell = TableCell(table: 1, row: 1, column: 2)
        #expect(cited(item("4.2", 2), item("(b)", 3, cell: cell)) == "(b)")
    }
}
