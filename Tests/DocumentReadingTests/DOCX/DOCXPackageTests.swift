import DocumentModel
import TestSupport
import Testing

@testable import DocumentReading

/// The package around the document: its kinds, its dates.
struct DOCXPackageTests {
    @Test(
        "A template, and a document or template with macros, read as a document does",
        arguments: [
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
            "application/vnd.ms-word.document.macroEnabled.main+xml",
            "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
        ])
    func kinds(type: String) throws {
        var file = DOCXFile(Word.paragraph("Staff tell the lead."))
        file.mainPart = "doc/main.xml"
        file.parts = [
            ("_rels/.rels", "<x/>"),
            (
                "[Content_Types].xml",
                #"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override "#
                    + #"PartName="/doc/main.xml" ContentType="\#(type)"/></Types>"#
            ),
        ]
        #expect(try file.texts() == ["Staff tell the lead."])
    }

    private func dates(_ properties: String) throws -> DocumentDates {
        var file = DOCXFile(Word.paragraph("a"))
        file.parts = [
            (
                "docProps/core.xml",
                #"<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" "#
                    + #"xmlns:dcterms="http://purl.org/dc/terms/">\#(properties)</cp:coreProperties>"#
            )
        ]
        return try file.read().dates
    }

    @Test("The days on which the file was made and changed are known where it says them")
    func dates() throws {
        let both = try dates(
            "<dcterms:created>2024-02-29T23:59:00Z</dcterms:created><dcterms:modified>2026-11-22</dcterms:modified>"
        )
        #expect(both.created == CalendarDate(iso: "2024-02-29"))
        #expect(both.modified == CalendarDate(iso: "2026-11-22"))
    }

    @Test(
        "A date that is none, or properties that are broken, are no dates and no damage",
        arguments: [
            "<dcterms:created>2026-02-30T00:00:00Z</dcterms:created>",
            "<dcterms:created>yesterday</dcterms:created>",
            "<dcterms:created/>", "", "<dcterms:created>",
        ])
    func brokenDates(properties: String) throws {
        #expect(try dates(properties) == DocumentDates())
    }

    @Test("A document written as one XML file is read as its package is")
    func flat() throws {
        var file = DOCXFile(
            Word.paragraph("Scope", style: "H", list: (1, 0)),
            Word.paragraph(runs: Word.run("Tell"), Word.run(content: #"<w:footnoteReference w:id="1"/>"#)),
            #"<w:sectPr><w:headerReference r:id="h"/></w:sectPr>"#)
        file.styles = Word.style("H", name: "heading 1")
        file.numbering = Word.abstractList(1, Word.level("decimal", "%1.")) + Word.list(1, of: 1)
        file.footnotes = #"<w:footnote w:id="1">\#(Word.paragraph("Now."))</w:footnote>"#
        file.headers = [("h", Word.paragraph("Version 3"))]
        let flat = try file.flatBytes()
        #expect(try DocumentReaders.read(flat, nameHint: "xml") == DOCXReader().read(file.bytes()))
        #expect(refusal(of: Array(flat.dropLast(20))) == .damaged)
    }

    @Test("One XML file of slides is a presentation, and a very long one is too large")
    func foreignFlat() throws {
        var file = DOCXFile()
        file.document =
            #"<p:presentation xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"/>"#
        #expect(refusal(of: try file.flatBytes()) == .presentation)
        let long = try DOCXFile(Word.paragraph("a")).flatBytes() + [UInt8](repeating: 32, count: 17 << 20)
        #expect(refusal(of: long) == .tooLarge)
    }
}
