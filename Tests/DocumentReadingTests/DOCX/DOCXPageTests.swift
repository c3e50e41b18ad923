import DocumentModel
import TestSupport
import Testing

/// The pages that blocks begin on, where the file records them.
struct DOCXPageTests {
    private let record = Word.run(content: "<w:lastRenderedPageBreak/>")
    private let pageBreak = Word.run(content: #"<w:br w:type="page"/>"#)

    private func pages(_ blocks: String...) throws -> [String] {
        try DOCXFile(blocks.joined()).read().blocks.map {
            "\($0.text.replacing("\n", with: "|")) \($0.page ?? 0)"
        }
    }

    @Test("Without a recorded break nobody knows the pages, whatever breaks the author asked for")
    func notRecorded() throws {
        #expect(
            try pages(Word.paragraph("a"), Word.paragraph(runs: pageBreak), Word.paragraph("b")) == [
                "a 0", "b 0",
            ])
    }

    @Test(
        "Where the records and the number of pages that the file states disagree, nobody knows the pages",
        arguments: [("2", 2), ("3", nil), ("1", nil), ("many", 2), ("", 2)] as [(String, Int?)])
    func total(pages: String, page: Int?) throws {
        var file = DOCXFile(Word.paragraph("a"), Word.paragraph(runs: record, Word.run("b")))
        let name = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
        file.parts = [
            ("docProps/app.xml", #"<Properties xmlns="\#(name)"><Pages>\#(pages)</Pages></Properties>"#)
        ]
        #expect(try file.read().blocks.last?.page == page)
    }

    @Test("A block is on the page that its first word is on")
    func recorded() throws {
        let found = try pages(
            Word.paragraph("a"), Word.paragraph(runs: Word.run("b "), record, Word.run("goes on")),
            Word.paragraph("c"),
            Word.paragraph(runs: record, Word.run("d")))
        #expect(found == ["a 1", "b goes on 1", "c 2", "d 3"])
    }

    @Test("A break that was asked for and recorded is one; one that could not be recorded counts too")
    func asked() throws {
        let found = try pages(
            Word.paragraph("a"), Word.paragraph(runs: pageBreak), Word.paragraph(runs: record, Word.run("b")),
            Word.paragraph(runs: Word.run("c"), pageBreak), Word.paragraph(""), Word.paragraph("d"),
            Word.paragraph(runs: record, Word.run("e")))
        #expect(found == ["a 1", "b 2", "c 2", "d 3", "e 4"])
    }

    @Test(
        "Breaks inside the cells of one row are one break, and a row that begins a page has all its cells on it"
    )
    func rows() throws {
        func cell(_ text: String, breaking: Bool) -> String {
            Word.cell(
                Word.paragraph(text) + (breaking ? Word.paragraph(runs: record, Word.run(text + "2")) : ""))
        }
        let split =
            "<w:tr>\(cell("a", breaking: true))\(cell("b", breaking: true))\(cell("c", breaking: false))</w:tr>"
        let next =
            "<w:tr>" + Word.cell(Word.paragraph(runs: record, Word.run("d"))) + Word.cell(Word.paragraph("e"))
            + Word.cell(Word.paragraph(runs: record, Word.run("f"))) + "</w:tr>"
        let found = try pages("<w:tbl>\(split)\(next)</w:tbl>", Word.paragraph("g"))
        #expect(found == ["a 1", "a2 2", "b 1", "b2 2", "c 1", "d 3", "e 3", "f 3", "g 3"])
    }

    @Test("Breaks in deleted, hidden and field text count, and those in text boxes do not")
    func everywhere() throws {
        let found = try pages(
            Word.paragraph(runs: Word.run("a"), "<w:del>\(record)</w:del>"),
            Word.paragraph(
                runs: Word.run("b"),
                Word.run(content: "<w:lastRenderedPageBreak/><w:t>x</w:t>", "<w:vanish/>")),
            Word.paragraph(
                runs: Word.run("c"), Word.textBox(Word.paragraph(runs: record, Word.run("box"))),
                Word.run("d")),
            Word.paragraph("e"))
        #expect(found == ["a 1", "b 2", "cd 3", "box 3", "e 3"])
    }

    @Test("A note is on the page of its reference, and headers are on none")
    func otherStories() throws {
        var file = DOCXFile(
            Word.paragraph(
                runs: Word.run("a"), record, Word.run("b", ""),
                Word.run(content: #"<w:footnoteReference w:id="1"/>"#)),
            #"<w:sectPr><w:headerReference r:id="h"/></w:sectPr>"#)
        file.footnotes =
            #"<w:footnote w:id="1">\#(Word.paragraph(runs: record, Word.run("note")))</w:footnote>"#
        file.headers = [("h", Word.paragraph("head"))]
        #expect(try file.read().blocks.map(\.page) == [1, 2, nil])
    }
}
