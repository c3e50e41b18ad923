import DocumentModel
import TestSupport
import Testing

/// What of a paragraph is text.
struct DOCXTextTests {
    @Test("Runs are put together as they stand, whatever wraps them")
    func runs() throws {
        let file = DOCXFile(
            Word.paragraph(
                runs: Word.run("Staff "), "<w:hyperlink>\(Word.run("must "))</w:hyperlink>",
                "<w:smartTag>\(Word.run("tell "))</w:smartTag>", "<w:bdo>\(Word.run("the "))</w:bdo>",
                "<w:customXml>\(Word.run("lead"))</w:customXml>", Word.run(".")))
        #expect(try file.texts() == ["Staff must tell the lead."])
    }

    @Test(
        "Characters that are elements read as what is printed",
        arguments: [
            ("<w:tab/>", "a b"), ("<w:br/>", "a\nb"), ("<w:cr/>", "a\nb"), ("<w:noBreakHyphen/>", "a-b"),
            ("<w:softHyphen/>", "ab"), ("<w:t>\u{AD}</w:t>", "ab"), ("<w:t>\n</w:t>", "a b"),
            (#"<w:sym w:font="Wingdings" w:char="F0FC"/>"#, "a✓b"),
            (#"<w:sym w:font="Symbol" w:char="F0B3"/>"#, "a≥b"),
            (#"<w:sym w:font="Wingdings" w:char="FFFFFFFFF"/>"#, "ab"),
            (#"<w:sym w:font="Wingdings 2" w:char="F052"/>"#, "a☑b"), ("<w:t>\u{F0B7}</w:t>", "a•b"),
            ("<w:t>\u{F0FC}\u{F001}é\u{FB01}</w:t>", "a✓éﬁb"),
            ("<w:unknown><w:t>x</w:t></w:unknown>", "ab"),
        ])
    func characters(element: String, text: String) throws {
        let run = Word.run(content: "<w:t>a</w:t>\(element)<w:t>b</w:t>")
        #expect(try DOCXFile(Word.paragraph(runs: run)).texts() == [text])
    }

    @Test("Deleted words are left out, and said to be")
    func deletion() throws {
        let deleted = #"<w:del w:id="1"><w:r><w:delText>not </w:delText></w:r></w:del>"#
        let file = DOCXFile(Word.paragraph(runs: Word.run("We may "), deleted, Word.run("wait.")))
        let document = try file.read()
        #expect(document.blocks.map(\.text) == ["We may wait."])
        #expect(document.warnings == [ReadingWarning(.deletedText)])
    }

    @Test("Deleting only the end of a paragraph joins it to the next, and deletes no words")
    func deletedMark() throws {
        let file = DOCXFile(
            Word.paragraph("Tell the ", properties: "<w:rPr><w:del/></w:rPr>"), Word.paragraph("lead."),
            Word.paragraph("The last", properties: "<w:rPr><w:del/></w:rPr>"))
        let document = try file.read()
        #expect(document.blocks.map(\.text) == ["Tell the lead.", "The last"])
        #expect(document.warnings.isEmpty)
    }

    @Test("Inserted words are policy text, and said to be insertions")
    func insertion() throws {
        let inserted = "<w:ins>\(Word.run("always "))</w:ins>"
        let document = try DOCXFile(Word.paragraph(runs: Word.run("We "), inserted, Word.run("act."))).read()
        #expect(document.blocks.map(\.text) == ["We always act."])
        #expect(document.warnings == [ReadingWarning(.insertedText)])
    }

    @Test("Moved words stand once, where they were moved to")
    func move() throws {
        let file = DOCXFile(
            Word.paragraph(runs: "<w:moveFrom>\(Word.run("Moved."))</w:moveFrom>", Word.run("First.")),
            Word.paragraph(runs: "<w:moveTo>\(Word.run("Moved."))</w:moveTo>"))
        let document = try file.read()
        #expect(document.blocks.map(\.text) == ["First.", "Moved."])
        #expect(document.count(of: .deletedText) == 0)
    }

    @Test("Hidden text is left out, once counted for runs side by side, however it is hidden")
    func hidden() throws {
        var file = DOCXFile(
            Word.paragraph(
                runs: Word.run("Seen"), Word.run(" not", "<w:vanish/>"), Word.run(" seen", "<w:vanish/>"),
                Word.run(", again", #"<w:vanish w:val="0"/>"#)),
            Word.paragraph("Nobody sees this.", style: "Secret"))
        file.styles =
            Word.style("Base", name: "Base", run: "<w:vanish/>")
            + Word.style("Secret", name: "Secret", basedOn: "Base")
        let document = try file.read()
        #expect(document.blocks.map(\.text) == ["Seen, again"])
        #expect(document.warnings == [ReadingWarning(.hiddenText, count: 2)])
    }

    @Test("Text that only the web view hides is printed, and is text")
    func webHidden() throws {
        let file = DOCXFile(Word.paragraph(runs: Word.run("Allegations "), Word.run("7", "<w:webHidden/>")))
        let document = try file.read()
        #expect(document.blocks.map(\.text) == ["Allegations 7"])
        #expect(document.warnings.isEmpty)
    }

    @Test("The result of a field is text, and its code is none")
    func fields() throws {
        let nested =
            Word.run(content: #"<w:fldChar w:fldCharType="begin"/>"#)
            + Word.field(code: "PAGE", result: "hidden")
            + Word.run(content: #"<w:fldChar w:fldCharType="separate"/>"#) + Word.run("outer")
            + Word.run(content: #"<w:fldChar w:fldCharType="end"/>"#)
        let file = DOCXFile(
            Word.paragraph(runs: Word.run("See "), Word.field(code: "REF x", result: "section 4")),
            Word.paragraph(runs: #"<w:fldSimple w:instr="DATE">\#(Word.run("May 2026"))</w:fldSimple>"#),
            Word.paragraph(runs: nested))
        #expect(try file.texts() == ["See section 4", "May 2026", "outer"])
    }

    @Test("A field whose end is missing does not swallow what follows")
    func brokenField() throws {
        let begin = Word.run(content: #"<w:fldChar w:fldCharType="begin"/><w:instrText>REF</w:instrText>"#)
        let file = DOCXFile(Word.paragraph(runs: Word.run("One"), begin), Word.paragraph("Two"))
        #expect(try file.texts() == ["One", "Two"])
    }

    @Test("Of ruby text the base counts, once")
    func ruby() throws {
        let ruby =
            "<w:ruby><w:rt>\(Word.run("とうきょう"))</w:rt><w:rubyBase>\(Word.run("東京"))</w:rubyBase></w:ruby>"
        #expect(try DOCXFile(Word.paragraph(runs: Word.run(content: ruby))).texts() == ["東京"])
    }

    @Test("Right-to-left text keeps its logical order")
    func rightToLeft() throws {
        let file = DOCXFile(
            Word.paragraph(
                runs: Word.run("حماية ", "<w:rtl/>"), Word.run("الطفل", "<w:rtl/>"), properties: "<w:bidi/>"))
        #expect(try file.texts() == ["حماية الطفل"])
    }

    @Test("Formulas give their characters")
    func formula() throws {
        let fraction =
            "<m:f><m:num><m:r><m:t>3</m:t></m:r></m:num><m:den><m:r><m:t>4</m:t></m:r></m:den></m:f>"
        let formula = "<m:oMath>\(fraction)<m:r><m:t>+n</m:t></m:r></m:oMath>"
        #expect(try DOCXFile(Word.paragraph(runs: formula)).texts() == ["3/4+n"])
    }

    @Test("A dropped capital is the first letter of its word")
    func droppedCapital() throws {
        let file = DOCXFile(
            Word.paragraph("T", properties: #"<w:framePr w:dropCap="drop"/>"#), Word.paragraph("his policy"))
        #expect(try file.texts() == ["This policy"])
    }

    @Test("Properties before a tracked change of them do not count")
    func changedProperties() throws {
        let old = "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>"
        #expect(try DOCXFile(Word.paragraph(runs: Word.run("Seen", old))).texts() == ["Seen"])
    }
}
