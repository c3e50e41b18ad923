import DocumentModel
import TestSupport
import Testing

/// Content controls and form fields: what is filled in is text, what is still to be filled in is a gap.
struct DOCXControlTests {
    private let prompt = "<w:showingPlcHdr/>"

    @Test("Content controls are read, whatever they hold and however deep")
    func content() throws {
        let file = DOCXFile(
            Word.control(Word.control(Word.paragraph("Deep"))),
            Word.paragraph(
                runs: Word.run("On "), Word.control(Word.run("1 May 2026"), "<w:date/>"), Word.run(".")),
            Word.table([[Word.paragraph("Cell")]]).replacing("<w:tr>", with: "<w:sdt><w:sdtContent><w:tr>")
                .replacing("</w:tr>", with: "</w:tr></w:sdtContent></w:sdt>"),
            Word.paragraph(
                runs: Word.control(
                    Word.run("Hull"),
                    #"<w:dropDownList w:lastValue="1"><w:listItem w:value="York"/></w:dropDownList>"#)))
        #expect(try file.texts() == ["Deep", "On 1 May 2026.", "Cell", "Hull"])
    }

    @Test("A prompt that nobody has answered stands in brackets, as a gap to fill in")
    func prompts() throws {
        let file = DOCXFile(
            Word.paragraph(
                runs: Word.run("The lead is "), Word.control(Word.run("Enter a name "), prompt),
                Word.run("here.")),
            Word.control(Word.paragraph("Click to enter text.") + Word.paragraph("And more."), prompt),
            Word.paragraph(runs: Word.control(Word.run("[Type the title]"), prompt)),
            Word.paragraph(runs: Word.control(Word.run("Answered"), #"<w:showingPlcHdr w:val="0"/>"#)),
            Word.control(
                Word.paragraph(runs: Word.run("Outer "), Word.control(Word.run("inner"), prompt)), prompt),
            Word.control(Word.paragraph(""), prompt))
        #expect(
            try file.texts() == [
                "The lead is [Enter a name] here.", "[Click to enter text.]", "[And more.]",
                "[Type the title]",
                "Answered", "[Outer inner]",
            ])
    }

    @Test("After a prompt, and in a text box beside it, text is text again")
    func afterPrompt() throws {
        let box = Word.textBox(Word.paragraph("Call 999."))
        let file = DOCXFile(
            Word.control(Word.paragraph(runs: Word.run("Prompt"), box), prompt), Word.paragraph("After"),
            "<w:tbl><w:tr>\(Word.control(Word.cell(Word.paragraph("Who?")), prompt))\(Word.cell(Word.paragraph("Ann")))</w:tr></w:tbl>"
        )
        #expect(try file.texts() == ["[Prompt]", "Call 999.", "After", "[Who?]", "Ann"])
    }

    @Test("A check box is a box, ticked or not, whatever its font draws")
    func checkBoxes() throws {
        func box(_ state: String, _ content: String) -> String {
            Word.paragraph(
                runs: Word.control(content, "<w14:checkbox>\(state)</w14:checkbox>"), Word.run(" Agreed"))
        }
        let symbol = Word.run(content: #"<w:sym w:font="Wingdings 2" w:char="F054"/>"#)
        let file = DOCXFile(
            box(#"<w14:checked w14:val="1"/>"#, Word.run("☒")),
            box(#"<w14:checked w14:val="0"/>"#, Word.run("☐")),
            box(#"<w14:checked w14:val="1"/>"#, symbol), box("", Word.run("o")))
        #expect(try file.texts() == ["☒ Agreed", "☐ Agreed", "☒ Agreed", "☐ Agreed"])
    }

    private func field(_ data: String, result: String? = nil) -> String {
        Word.run(content: #"<w:fldChar w:fldCharType="begin"><w:ffData>\#(data)</w:ffData></w:fldChar>"#)
            + Word.run(content: "<w:instrText>FORM</w:instrText>")
            + (result.map { Word.run(content: #"<w:fldChar w:fldCharType="separate"/>"#) + Word.run($0) }
                ?? "")
            + Word.run(content: #"<w:fldChar w:fldCharType="end"/>"#)
    }

    @Test("Lists and check boxes of older forms show their choice")
    func choices() throws {
        let entries = #"<w:listEntry w:val="Hull"/><w:listEntry w:val="York"/>"#
        let file = DOCXFile(
            Word.paragraph(runs: field(#"<w:ddList><w:result w:val="1"/>\#(entries)</w:ddList>"#)),
            Word.paragraph(runs: field(#"<w:ddList><w:result w:val="9"/>\#(entries)</w:ddList>"#)),
            Word.paragraph(runs: field("<w:checkBox><w:checked/></w:checkBox>"), Word.run(" Agreed")),
            Word.paragraph(
                runs: field(#"<w:checkBox><w:checked w:val="0"/><w:default w:val="1"/></w:checkBox>"#),
                Word.run(" No")))
        #expect(try file.texts() == ["York", "☒ Agreed", "☐ No"])
    }

    @Test("A list whose choice stands in the result as well shows it once")
    func choiceInResult() throws {
        let list =
            #"<w:ddList><w:result w:val="1"/><w:listEntry w:val="a"/><w:listEntry w:val="Hull"/></w:ddList>"#
        #expect(try DOCXFile(Word.paragraph(runs: field(list, result: "Hull"))).texts() == ["Hull"])
    }

    @Test("What was entered over several paragraphs is followed by no line")
    func longEntry() throws {
        let begin = #"<w:fldChar w:fldCharType="begin"><w:ffData><w:textInput/></w:ffData></w:fldChar>"#
        let file = DOCXFile(
            Word.paragraph(
                runs: Word.run(content: begin + #"<w:fldChar w:fldCharType="separate"/>"#), Word.run("One.")),
            Word.paragraph(runs: Word.run(content: #"<w:fldChar w:fldCharType="end"/>"#), Word.run("Two.")))
        #expect(try file.texts() == ["One.", "Two."])
    }

    @Test("A text field of an older form shows what was entered, and a line where nothing was")
    func textFields() throws {
        let blank = String(repeating: "\u{2002}", count: 5)
        let file = DOCXFile(
            Word.paragraph(runs: Word.run("Lead: "), field("<w:textInput/>", result: "Ann Lee")),
            Word.paragraph(
                runs: Word.run("Deputy: "), field("<w:textInput/>", result: blank), Word.run(" (name)")),
            Word.paragraph(runs: Word.run("Page "), Word.field(code: "PAGE", result: " "), Word.run("end")))
        let texts = try file.texts()
        #expect(texts == ["Lead: Ann Lee", "Deputy: ...... (name)", "Page  end"])
    }
}
