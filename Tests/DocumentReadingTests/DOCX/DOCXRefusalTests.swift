import DocumentModel
import DocumentReading
import TestSupport
import Testing

/// Files that are odd, hostile or broken: read where they can be, and refused with the right reason where not.
struct DOCXRefusalTests {
    @Test("A strict file, and one whose main part has another path, read as any other")
    func strict() throws {
        var file = DOCXFile(
            Word.paragraph("Strict", style: "Heading1"),
            #"<w:sectPr><w:headerReference r:id="h1"/></w:sectPr>"#)
        file.isStrict = true
        file.mainPart = "story/Main2.xml"
        file.headers = [("h1", Word.paragraph("Header"))]
        #expect(try file.texts() == ["Strict", "Header"])
    }

    @Test("Without relationships the content types, or the usual path, lead to the main part")
    func withoutRelationships() throws {
        var file = DOCXFile(Word.paragraph("a"))
        file.parts = [("_rels/.rels", "<x/>")]
        #expect(try file.texts() == ["a"])
        file.mainPart = "other/doc.xml"
        let type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
        file.parts.append(
            (
                "[Content_Types].xml",
                #"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override "#
                    + #"PartName="/other/doc.xml" ContentType="\#(type)"/></Types>"#
            ))
        #expect(try file.texts() == ["a"])
    }

    @Test("Entities are not expanded, and nothing outside the file is read")
    func entities() throws {
        var file = DOCXFile()
        file.document = """
            <!DOCTYPE d [<!ENTITY secret SYSTEM "file:///etc/passwd"><!ENTITY inner "words">]>
            <w:document \(Word.namespaces(strict: false))><w:body><w:p><w:r><w:t>a&secret;b&inner;c</w:t></w:r></w:p>\
            </w:body></w:document>
            """
        #expect(try file.texts() == ["abc"])
    }

    @Test("An archive that is cut short is damaged", arguments: [0.1, 0.5, 0.9])
    func truncated(part: Double) throws {
        let bytes = try DOCXFile(Word.paragraph("a")).bytes()
        #expect(refusal(of: Array(bytes.prefix(Int(Double(bytes.count) * part)))) == .damaged)
    }

    @Test(
        "XML that is cut short or wrong is damaged",
        arguments: ["<w:p>", "<w:p></w:r></w:p>", "<w:p>\u{1}</w:p>", "<a:"])
    func brokenXML(body: String) throws {
        #expect(refusal(of: try DOCXFile(Word.paragraph("a"), body).bytes()) == .damaged)
    }

    @Test("A broken part that is not the main one is said to be, and the rest read")
    func brokenPart() throws {
        var file = DOCXFile(Word.paragraph("a"), #"<w:sectPr><w:headerReference r:id="h1"/></w:sectPr>"#)
        file.styles = "<w:style>"
        file.headers = [("h1", "<w:p>")]
        let document = try file.read()
        #expect(document.blocks.map(\.text) == ["a"])
        #expect(document.warnings == [ReadingWarning(.damagedPart, count: 2)])
    }

    @Test("A part that the file names and does not have is missed by nobody")
    func missingPart() throws {
        var file = DOCXFile(Word.paragraph("a"), #"<w:sectPr><w:headerReference r:id="none"/></w:sectPr>"#)
        file.relationships = [("s", "styles", "nowhere.xml"), ("n", "footnotes", "../../../etc/passwd")]
        #expect(try file.texts() == ["a"])
    }

    @Test("What is no archive at all is of no known format, and nothing is empty")
    func noArchive() {
        #expect(refusal(of: Array("Safeguarding policy".utf8)) == .unknownFormat)
        #expect(refusal(of: []) == .empty)
    }

    @Test("A document without words holds no text; one of pictures alone is a scan")
    func noText() throws {
        #expect(refusal(of: try DOCXFile(Word.paragraph(" \u{A0}")).bytes()) == .noText)
        let picture = Word.run(content: #"<w:drawing><a:blip r:embed="x"/></w:drawing>"#)
        #expect(refusal(of: try DOCXFile(Word.paragraph(runs: picture)).bytes()) == .scanned)
    }
}
