import DocumentModel
import TestSupport
import Testing

/// What stands beside the body: notes, text boxes, headers and footers, content controls, and what is not read.
struct DOCXStoryTests {
    private func reference(_ kind: String, _ id: Int) -> String {
        Word.run(content: #"<w:\#(kind)Reference w:id="\#(id)"/>"#)
    }

    @Test("Notes come after the paragraph that refers to them, once, without their separators")
    func notes() throws {
        var file = DOCXFile(
            Word.paragraph(runs: Word.run("Tell"), reference("footnote", 2), Word.run("the lead")),
            Word.paragraph(runs: Word.run("Then"), reference("endnote", 1), reference("footnote", 2)))
        file.footnotes =
            #"<w:footnote w:type="separator" w:id="0">\#(Word.paragraph("----"))</w:footnote>"#
            + #"<w:footnote w:id="2">\#(Word.paragraph(" At once."))</w:footnote>"#
            + #"<w:footnote w:id="3">\#(Word.paragraph("Nobody refers to this."))</w:footnote>"#
        file.endnotes = #"<w:endnote w:id="1">\#(Word.table([[Word.paragraph("In writing.")]]))</w:endnote>"#
        let blocks = try file.read().blocks
        #expect(blocks.map(\.text) == ["Tell the lead", "At once.", "Then", "In writing."])
        #expect(blocks.map(\.part) == [.body, .footnote, .body, .endnote])
    }

    @Test("A note that is referred to in deleted text is gone")
    func deletedNote() throws {
        var file = DOCXFile(Word.paragraph(runs: Word.run("a"), "<w:del>\(reference("footnote", 1))</w:del>"))
        file.footnotes = #"<w:footnote w:id="1">\#(Word.paragraph("Note."))</w:footnote>"#
        #expect(try file.texts() == ["a"])
    }

    @Test("A text box counts once, after the paragraph that anchors it")
    func textBox() throws {
        let box = Word.paragraph("In danger?") + Word.paragraph("Call 999.")
        let document = try DOCXFile(
            Word.paragraph(runs: Word.textBox(box), Word.run("Anchor")), Word.paragraph("After")
        ).read()
        #expect(document.blocks.map(\.text) == ["Anchor", "In danger?", "Call 999.", "After"])
        #expect(document.blocks.map(\.part) == [.body, .textBox, .textBox, .body])
    }

    @Test("Where the newer drawing gives no text, the older one is read; a box alone is read too")
    func fallback() throws {
        let old =
            "<w:pict><v:textbox><w:txbxContent>\(Word.paragraph("old"))</w:txbxContent></v:textbox></w:pict>"
        let both =
            "<mc:AlternateContent><mc:Choice><w:drawing/></mc:Choice><mc:Fallback>\(old)</mc:Fallback>"
            + "</mc:AlternateContent>"
        let file = DOCXFile(
            Word.paragraph(runs: Word.run(content: both)), Word.paragraph(runs: Word.run(content: old)))
        #expect(try file.texts() == ["old", "old"])
    }

    @Test("The text of a SmartArt flowchart is read")
    func diagram() throws {
        let drawing = #"<w:drawing><a:graphic><dgm:relIds r:dm="rData"/></a:graphic></w:drawing>"#
        var file = DOCXFile(Word.paragraph(runs: Word.run("Steps:"), Word.run(content: drawing)))
        file.relationships = [("rData", "diagramData", "diagrams/data1.xml")]
        let points = ["Worried?", "Tell the lead"].map {
            "<dgm:pt><dgm:t><a:p><a:r><a:t>\($0)</a:t></a:r></a:p></dgm:t></dgm:pt>"
        }
        file.parts = [
            (
                "word/diagrams/data1.xml",
                "<dgm:dataModel \(Word.namespaces(strict: false))>\(points.joined())</dgm:dataModel>"
            )
        ]
        let document = try file.read()
        #expect(document.blocks.map(\.text) == ["Steps:", "Worried?", "Tell the lead"])
        #expect(document.warnings.isEmpty)
    }

    @Test("Headers and footers come last, each once, and are furniture under no heading")
    func furniture() throws {
        let section = #"<w:sectPr><w:headerReference r:id="h1"/><w:footerReference r:id="f1"/></w:sectPr>"#
        var file = DOCXFile(
            Word.paragraph("Scope", style: "Heading1"), Word.paragraph("One", properties: section), section)
        file.headers = [("h1", Word.paragraph("Version 3")), ("h2", Word.paragraph("In no section"))]
        file.footers = [
            ("f1", Word.paragraph(runs: Word.run("Page "), Word.field(code: "PAGE", result: "1")))
        ]
        let blocks = try file.read().blocks
        #expect(blocks.map(\.text) == ["Scope", "One", "Version 3", "Page 1"])
        #expect(blocks.map(\.part) == [.body, .body, .header, .footer])
        #expect(blocks.last?.headings == [])
    }

    @Test("Comments are no policy text, and are counted")
    func comments() throws {
        let file = DOCXFile(
            Word.paragraph(
                runs: #"<w:commentRangeStart w:id="0"/>"#, Word.run("a"),
                Word.run(content: #"<w:commentReference w:id="0"/>"#)))
        let document = try file.read()
        #expect(document.blocks.map(\.text) == ["a"])
        #expect(document.warnings == [ReadingWarning(.comments)])
    }

    @Test(
        "Documents that belong into this one are not read, and said not to be",
        arguments: [
            #"<w:altChunk r:id="x"/>"#, #"<w:subDoc r:id="x"/>"#,
            Word.paragraph(runs: #"<w:subDoc r:id="x"/>"#),
        ])
    func joined(xml: String) throws {
        let document = try DOCXFile(xml).read()
        #expect(document.blocks.isEmpty)
        #expect(document.warnings == [ReadingWarning(.joinedDocument)])
    }

    @Test("A web page that belongs into the document is read in its place, once, under the headings above it")
    func imported() throws {
        var file = DOCXFile(
            Word.paragraph("Scope", style: "Heading1"), Word.table([[Word.paragraph("cell")]]),
            #"<w:altChunk r:id="page"/>"#, Word.paragraph("After"), #"<w:altChunk r:id="page"/>"#,
            #"<w:altChunk r:id="archive"/>"#, #"<w:altChunk r:id="lost"/>"#)
        file.relationships = [
            ("page", "aFChunk", "page.html"), ("archive", "aFChunk", "page.mht"),
            ("lost", "aFChunk", "lost.html"),
        ]
        file.parts = [
            (
                "word/page.html",
                "<html><h2>Duties</h2><p>Tell the lead.</p><table><tr><td>Who</td></tr></table></html>"
            ),
            ("word/page.mht", "MIME-Version: 1.0"),
        ]
        let document = try file.read()
        #expect(document.blocks.map(\.text) == ["Scope", "cell", "Duties", "Tell the lead.", "Who", "After"])
        #expect(document.blocks.map(\.cell?.table) == [nil, 1, nil, nil, 2, nil])
        #expect(document.blocks.map { $0.headings.count } == [0, 1, 1, 2, 2, 2])
        #expect(document.warnings == [ReadingWarning(.joinedDocument, count: 3)])
    }

    @Test("A workbook or a file in the document is not read, and said not to be; its icon is no picture")
    func embedded() throws {
        let object = "<w:object><v:shape><v:imagedata/></v:shape><o:OLEObject/></w:object>"
        let document = try DOCXFile(Word.paragraph(runs: Word.run(content: object))).read()
        #expect(document.blocks.isEmpty)
        #expect(document.warnings == [ReadingWarning(.embeddedDocument)])
    }

    @Test("Pictures are counted, once each, but not logos in headers")
    func pictures() throws {
        let new = #"<w:drawing><a:blip r:embed="x"/></w:drawing>"#
        let old = #"<w:pict><v:shape><v:imagedata r:id="x"/></v:shape></w:pict>"#
        let both =
            "<mc:AlternateContent><mc:Choice>\(new)</mc:Choice><mc:Fallback>\(old)</mc:Fallback></mc:AlternateContent>"
        var file = DOCXFile(
            Word.paragraph(runs: Word.run("a"), Word.run(content: both), Word.run(content: old)),
            #"<w:sectPr><w:headerReference r:id="h1"/></w:sectPr>"#)
        file.headers = [("h1", Word.paragraph(runs: Word.run(content: new)))]
        #expect(try file.read().warnings == [ReadingWarning(.pictures, count: 2)])
    }
}
