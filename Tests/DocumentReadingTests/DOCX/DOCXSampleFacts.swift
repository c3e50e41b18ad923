import Testing

/// What stands in a sample's text and what does not.
struct DOCXSampleFact: Sendable, CustomTestStringConvertible {
    let name: String
    /// Words that are there exactly once.
    var once: [String] = []
    var holds: [String] = []
    var lacks: [String] = []

    var testDescription: String { name }
}

/// The facts by what they are about.
enum DOCXSampleFacts {
    static let deletions = [
        DOCXSampleFact(name: "poi__delins.docx", lacks: ["A pendant worn in place", "DragonLance"]),
        DOCXSampleFact(
            name: "poi__stress023.docx",
            holds: ["within sixty days of receipt", "on lots which contain existing"],
            lacks: ["one hundred and twenty", "wholly within existing development"]),
        DOCXSampleFact(
            name: "tika__testWORD_2006ml.docx", holds: ["the lazy brown dog."],
            lacks: ["frog", "Deleted paragraph1", "Del r1c1"]),
        DOCXSampleFact(
            name: "pandoc__track_changes_deletion.docx", holds: ["This is a text with a deletion."]),
        DOCXSampleFact(
            name: "poi__58067.docx", holds: ["This is a whole paragraph where one word is deleted."],
            lacks: ["This is another Test."]),
    ]

    static let insertions = [
        DOCXSampleFact(name: "poi__stress023.docx", once: ["Code Sections 65852.2 and 65852.22)"]),
        DOCXSampleFact(
            name: "pandoc__track_changes_insertion.docx",
            once: ["This is a text with two exciting insertions."]),
        DOCXSampleFact(name: "docx4j__unmarshallFromTemplateDirtyExample.docx", once: ["That's all folks."]),
    ]

    static let onceOnly = [
        DOCXSampleFact(
            name: "pandoc__track_changes_move~9ea28f.docx", once: ["Here is the text to be moved."]),
        DOCXSampleFact(
            name: "docling__drawingml.docx", once: ["Text 2", "Torque v/s Speed characteristics"]),
        DOCXSampleFact(name: "docling__textbox.docx", once: ["Student falls ill"]),
        DOCXSampleFact(
            name: "tika__testWORD_text_box.docx",
            once: ["This text is inside of a text box in the body", "This text is directly in the body"]),
        DOCXSampleFact(name: "poi__stress010.docx", once: ["WID Coord. Committee"]),
        DOCXSampleFact(
            name: "docx4j__textbox_alternates_contrived.docx", once: ["A text box"], lacks: ["v:textbox"]),
        DOCXSampleFact(name: "mammothjs__text-box.docx", once: ["Datum plane"]),
    ]

    static let comments = [
        DOCXSampleFact(
            name: "tika__testWORD_features.docx", holds: ["Lorem ipsum dolor"],
            lacks: ["This is a comment", "This is another comment"])
    ]

    static let contentControls = [
        DOCXSampleFact(
            name: "docx4j__decracdiscrim1.docx",
            once: ["Discrimination between human beings on the ground of race"]),
        DOCXSampleFact(name: "tika__testWORD_template.docx", holds: ["James Hetfield", "867-5309"]),
        DOCXSampleFact(
            name: "pandoc__nested_sdt.docx", once: ["Test Paragraph1", "Test Paragraph2", "Test Paragraph3"]),
        DOCXSampleFact(name: "docx4j__hyperlinks.docx", holds: ["no hyperlink", "http://www.techmeme.com"]),
        DOCXSampleFact(
            name: "poi__Bug54849.docx", holds: ["Rich_text_cell1", "plain_text_with_newlines2", "Watermelon"]),
    ]

    static let fields = [
        DOCXSampleFact(
            name: "docx4j__MERGEFIELD.docx", holds: ["«Kundenname»"], lacks: ["MERGEFIELD"]),
        DOCXSampleFact(name: "docx4j__DOCPROP_builtin.docx", holds: ["11501"], lacks: ["MERGEFORMAT"]),
        DOCXSampleFact(name: "poi__FldSimple.docx", holds: ["FldSimple.docx"], lacks: ["FILENAME"]),
        DOCXSampleFact(name: "poi__52449.docx", holds: ["«Telefon»", "«Efternavn»"], lacks: ["MERGEFIELD"]),
        DOCXSampleFact(name: "docx4j__themeFontLang.docx", holds: ["5.1.4.1.16"], lacks: ["book6d60d254"]),
        DOCXSampleFact(name: "docx4j__toc.docx", holds: ["Article 1"], lacks: ["PAGEREF", "TOC \\o"]),
        DOCXSampleFact(
            name: "tika__testInstrLink.docx", holds: ["Access Document(s)"],
            lacks: ["HYPERLINK", "exmaple.com"]),
        DOCXSampleFact(name: "pandoc__sdt_in_footnote.docx", lacks: ["CitaviPlaceholder"]),
    ]

    static let hidden = [
        DOCXSampleFact(name: "poi__bug59058.docx", lacks: ["Top of Form", "Bottom of Form"]),
        DOCXSampleFact(
            name: "tika__testWORD_emptyParaInTextbox.docx", holds: ["Meno, priezvisko, tituly"],
            lacks: ["ap.patentov"]),
        DOCXSampleFact(
            name: "tika__testWORD_features.docx", holds: ["Lorem ipsum dolor"], lacks: ["This is hidden text"]
        ),
    ]

    static let odd = [
        DOCXSampleFact(
            name: "poi__ExternalEntityInText.docx", once: [#"Here should not be the POI web site: """#]),
        DOCXSampleFact(name: "tika__testAltChunkHTML.docx", once: ["emphasized word", "Col 1"]),
        DOCXSampleFact(name: "mammothjs__strict-format.docx", once: ["Test"]),
        DOCXSampleFact(name: "pandoc__7691.docx", once: ["Some text"]),
        DOCXSampleFact(
            name: "pandoc__alternate_document_path.docx", once: ["This is italic, bold, underlined"]),
        DOCXSampleFact(name: "docx4j__HelloWordOnline.docx", once: ["Hello World from Word Online"]),
        DOCXSampleFact(name: "poi__61470.docx", once: ["東京"], lacks: ["とうきょう"]),
        DOCXSampleFact(name: "docx4j__arabic_numbering.docx", holds: ["وثيقة تجربة : 123456789"]),
    ]
}
