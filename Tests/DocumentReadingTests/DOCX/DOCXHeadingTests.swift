import DocumentModel
import TestSupport
import Testing

/// Which paragraphs are headings, and what stands below them.
struct DOCXHeadingTests {
    private let heading1 = Word.style("Heading1", name: "heading 1", paragraph: #"<w:outlineLvl w:val="0"/>"#)
    private let heading2 = Word.style("Heading2", name: "heading 2", paragraph: #"<w:outlineLvl w:val="1"/>"#)

    private func kind(_ paragraph: String, styles: String) throws -> Block.Kind? {
        var file = DOCXFile(paragraph)
        file.styles = styles
        return try file.read().blocks.first?.kind
    }

    @Test("A style is a heading by its name, in whatever language its identifier is")
    func localised() throws {
        let styles = Word.style("berschrift2", name: "heading 2")
        #expect(try kind(Word.paragraph("x", style: "berschrift2"), styles: styles) == .heading(level: 2))
    }

    @Test("A style based on a heading style is one of its level, unless it says that it is body text")
    func based() throws {
        let styles =
            heading2 + Word.style("Section", name: "Section", basedOn: "Heading2")
            + Word.style("Body", name: "Body", basedOn: "Section", paragraph: #"<w:outlineLvl w:val="9"/>"#)
        #expect(try kind(Word.paragraph("x", style: "Section"), styles: styles) == .heading(level: 2))
        #expect(try kind(Word.paragraph("x", style: "Body"), styles: styles) == .paragraph)
    }

    @Test("An outline level makes a heading of any paragraph; that of body text does not")
    func outlineLevel() throws {
        func kind(_ level: Int) throws -> Block.Kind? {
            try self.kind(Word.paragraph("x", properties: #"<w:outlineLvl w:val="\#(level)"/>"#), styles: "")
        }
        #expect(try kind(2) == .heading(level: 3))
        #expect(try kind(9) == .paragraph)
        #expect(try kind(-1) == .paragraph)
    }

    @Test("A title is a heading of level 1, and a heading style that is used and not defined is one too")
    func names() throws {
        #expect(
            try kind(Word.paragraph("x", style: "T"), styles: Word.style("T", name: "Title"))
                == .heading(level: 1))
        #expect(try kind(Word.paragraph("x", style: "Heading3"), styles: "") == .heading(level: 3))
        #expect(try kind(Word.paragraph("x", style: "Heading10"), styles: "") == .paragraph)
    }

    @Test("Styles based on each other in a ring are no heading, and end")
    func ring() throws {
        let styles = Word.style("A", name: "A", basedOn: "B") + Word.style("B", name: "B", basedOn: "A")
        #expect(try kind(Word.paragraph("x", style: "A"), styles: styles) == .paragraph)
    }

    @Test("A block knows the headings above it, with their labels")
    func paths() throws {
        var file = DOCXFile(
            Word.paragraph("Scope", style: "Heading1", list: (1, 0)),
            Word.paragraph("Who", style: "Heading2"),
            Word.paragraph("a"), Word.paragraph("Review", style: "Heading1", list: (1, 0)),
            Word.paragraph("b"))
        file.styles = heading1 + heading2
        file.numbering = Word.abstractList(1, Word.level("decimal", "%1")) + Word.list(1, of: 1)
        let blocks = try file.read().blocks
        #expect(
            blocks.map(\.headings) == [
                [], ["1 Scope"], ["1 Scope", "Who"], [], ["2 Review"],
            ])
        #expect(blocks.map(\.paragraph) == [1, 2, 3, 4, 5])
    }

    @Test("A heading in a text box or in one of several columns stands above what is in there alone")
    func scopes() throws {
        var file = DOCXFile(
            Word.paragraph("Scope", style: "Heading1"),
            Word.paragraph(
                runs: Word.run("a"),
                Word.textBox(Word.paragraph("Box", style: "Heading2") + Word.paragraph("in box"))),
            Word.table([
                [Word.paragraph("Cell", style: "Heading2") + Word.paragraph("b"), Word.paragraph("c")]
            ]),
            Word.table([[Word.paragraph("Banner", style: "Heading1")]]), Word.paragraph("d"))
        file.styles = heading1 + heading2
        let paths = Dictionary(uniqueKeysWithValues: try file.read().blocks.map { ($0.text, $0.headings) })
        #expect(paths["in box"] == ["Scope", "Box"])
        #expect(paths["b"] == ["Scope", "Cell"])
        #expect(paths["c"] == ["Scope"])
        #expect(paths["d"] == ["Banner"])
    }

    @Test("The heading of a table of contents stands above its entries, not above what follows them")
    func contents() throws {
        var file = DOCXFile(
            Word.paragraph("Contents", style: "TOCHeading"), Word.paragraph("Scope 3", style: "TOC1"),
            Word.paragraph("This policy applies to all."))
        file.styles = Word.style("TOCHeading", name: "TOC Heading") + Word.style("TOC1", name: "toc 1")
        #expect(try file.read().blocks.map(\.headings) == [[], ["Contents"], []])
    }

    @Test("Short bold lines are headings where a document has no heading style")
    func boldLines() throws {
        let bold = "<w:b/>"
        let file = DOCXFile(
            Word.paragraph(runs: Word.run("Reporting a concern", bold)), Word.paragraph("Tell the lead."),
            Word.paragraph(runs: Word.run("Always tell the lead at once.", bold)),
            Word.paragraph("Write it down."),
            Word.paragraph(runs: Word.run("Never ", bold), Word.run("wait")), Word.paragraph("Act."),
            Word.table([[Word.paragraph(runs: Word.run("Name", bold))]]), Word.paragraph("End."))
        let blocks = try file.read().blocks
        #expect(blocks.filter { $0.kind == .heading(level: 2) }.map(\.text) == ["Reporting a concern"])
        #expect(blocks.last?.headings == ["Reporting a concern"])
    }

    @Test("Bold lines are no headings where the document has heading styles, or where all of it is bold")
    func boldOnly() throws {
        let line = Word.paragraph(runs: Word.run("Reporting", "<w:b/>"))
        var styled = DOCXFile(line, Word.paragraph("Tell."), Word.paragraph("Scope", style: "Heading1"))
        styled.styles = heading1
        #expect(try styled.read().blocks.first?.kind == .paragraph)
        #expect(
            try DOCXFile(line, line, line).read().blocks.map(\.kind) == [.paragraph, .paragraph, .paragraph])
    }
}
