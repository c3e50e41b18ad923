import DocumentModel
import TestSupport
import Testing

/// Labels that people typed where Word counts none.
struct DOCXTypedLabelTests {
    private let tab = Word.run(content: "<w:tab/>")

    @Test(
        "A typed label is the label of an item",
        arguments: [
            ("(a) tell the lead", "(a)", "tell the lead"), ("b) write it down", "b)", "write it down"),
            ("4. Staff tell the lead.", "4.", "Staff tell the lead."),
            ("4.2 Staff tell the lead.", "4.2", "Staff tell the lead."), ("(iv) at once", "(iv)", "at once"),
            ("• at once", "•", "at once"), ("- at once", "•", "at once"),
            ("\u{F0B7} at once", "•", "at once"),
        ])
    func labels(text: String, label: String, rest: String) throws {
        let block = try #require(try DOCXFile(Word.paragraph(text)).read().blocks.first)
        #expect(block.kind == .listItem(level: 1))
        #expect(block.label == label)
        #expect(block.text == rest)
    }

    @Test("A word before a tab is a label where it would be none before a space")
    func tabs() throws {
        func label(_ word: String, _ rest: String) throws -> String? {
            try DOCXFile(Word.paragraph(runs: Word.run(word), tab, Word.run(rest))).read().blocks.first?.label
        }
        #expect(try label("4.2", "staff tell the lead") == "4.2")
        #expect(try label("o", "at once") == "•")
        #expect(try label("Lead", "Ann Lee") == nil)
    }

    @Test(
        "Words that only look like labels stay in their sentence",
        arguments: [
            "2.5 million children", "01.09.26 Reviewed by the lead.", "A. Lee is the lead.", "I am worried.",
            "3 staff",
            "o dear", "(see below) and", "4.2", "(a)", "e.g. the lead", ". . .", ") at once",
        ])
    func sentences(text: String) throws {
        let block = try #require(try DOCXFile(Word.paragraph(text)).read().blocks.first)
        #expect(block.kind == .paragraph)
        #expect(block.text == text)
        #expect(block.label == nil)
    }

    @Test("A typed number before a heading is its label, and stands in the paths below it")
    func headings() throws {
        var file = DOCXFile(
            Word.paragraph(runs: Word.run("4.2"), tab, Word.run("Allegations"), style: "H"),
            Word.paragraph("Tell."))
        file.styles = Word.style("H", name: "heading 2")
        let blocks = try file.read().blocks
        #expect(blocks.map(\.seen) == ["4.2 Allegations", "Tell."])
        #expect(blocks.first?.label == "4.2")
        #expect(blocks.last?.headings == ["4.2 Allegations"])
    }

    @Test("A bold line with a typed number is a heading still, where there are no heading styles")
    func boldHeading() throws {
        let line = Word.paragraph(runs: Word.run("1. Reporting", "<w:b/>"))
        let blocks = try DOCXFile(line, Word.paragraph("Tell the lead.")).read().blocks
        #expect(blocks.first?.kind == .heading(level: 2))
        #expect(blocks.first?.label == "1.")
        #expect(blocks.last?.headings == ["1. Reporting"])
    }

    @Test("Entries of a table of contents, headers, and items that Word counts keep what is typed")
    func elsewhere() throws {
        var file = DOCXFile(
            Word.paragraph("1. Scope 3", style: "T"), Word.paragraph("(a) b", list: (1, 0)),
            #"<w:sectPr><w:headerReference r:id="h"/></w:sectPr>"#)
        file.styles = Word.style("T", name: "toc 1")
        file.numbering = Word.abstractList(1, Word.level("decimal", "%1")) + Word.list(1, of: 1)
        file.headers = [("h", Word.paragraph("1. Version"))]
        #expect(try file.texts() == ["1. Scope 3", "(a) b", "1. Version"])
    }
}
