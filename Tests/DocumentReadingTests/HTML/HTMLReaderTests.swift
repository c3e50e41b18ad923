import DocumentModel
import Testing

@testable import DocumentReading

@Suite("A web page")
struct HTMLReaderTests {
    @Test("is known by how it begins, whatever its name", arguments: ["txt", "md", "html", nil])
    func isKnown(hint: String?) throws {
        for start in ["<!DOCTYPE html>", "\u{FEFF}\n<!-- made by hand --><html>", "<HTML>", "<body class=x>"]
        {
            let document = try DocumentReaders.read(Array((start + "<p>Text</p>").utf8), nameHint: hint)
            #expect(document.format == .html)
            #expect(document.outline == ["p Text"])
        }
    }

    @Test("has headings, paragraphs and their paths")
    func paragraphs() throws {
        let page = """
            <h1>Policy <a class="anchor" href="#policy">¶</a></h1><h2>4.2 📋 Aims</h2><p>We <b>listen</b>
            to&nbsp;children.<p>Not closed <i>either<div>Apart</div><h2>4.3 Roles</h2>One<br>line<br><br>Two &amp; three
            """
        let document = try HTMLReader().read(Array(page.utf8))
        #expect(
            document.outline
                == [
                    "h1 Policy", "h2 4.2 📋 Aims", "p We listen to children.", "p Not closed either",
                    "p Apart",
                    "h2 4.3 Roles", "p One\nline", "p Two & three",
                ])
        #expect(document.blocks[6].headings == ["Policy", "4.3 Roles"])
    }

    @Test("shows lists with the labels that a browser gives them")
    func lists() throws {
        let page = """
            <ol type="a" start="3"><li>three<li><p>four</p><p>more of four</p><ul><li>inner</ul><li value=9>nine</ol>
            <ol type=I><li>one<li>two</ol><ul><ul><li>deep</ul></ul>
            """
        #expect(
            try outline(page, "html") == [
                "l1 c. three", "l1 d. four", "l1 more of four", "l2 • inner", "l1 i. nine", "l1 I. one",
                "l1 II. two",
                "l2 • deep",
            ])
    }

    @Test("has items of lists that were typed by hand")
    func typedLists() throws {
        let page =
            "<p>1. Tell</p><p>(a) the lead</p><p>(b) the deputy</p><p>2. Stop</p><p>We:<br>- listen<br>- write</p>"
        #expect(
            try outline(page, "html") == [
                "l1 1. Tell", "l2 (a) the lead", "l2 (b) the deputy", "l1 2. Stop", "p We:", "l2 • listen",
                "l2 • write",
            ])
    }

    @Test("has a heading where a paragraph is wholly bold, and not where it is a sentence or in a list")
    func boldHeadings() throws {
        let page = """
            <p><b>Aims</b></p><p><strong>We must act.</strong></p><p><b>Who</b> acts</p><ul><li><b>Item</b></ul>
            <p style="font-weight: bold"><span style="font-weight:bold">Styled</span></p><table><tr><td><b>Cell</b></table>
            """
        #expect(
            try outline(page, "html") == [
                "h6 Aims", "p We must act.", "p Who acts", "l1 • Item", "h6 Styled", "1.1.1: p Cell",
            ])
    }

    @Test("leaves out what it does not show, and warns of text that it hides")
    func hidden() throws {
        let page = """
            <head><title>Site</title><style>p {}</style></head><nav>Home</nav><script>let x = "<p>no</p>"</script>
            <p hidden>secret</p><div style="color:red; DISPLAY : none">also<p>this</p></div><p hidden> </p>
            <span aria-hidden="true">★</span><p>Shown<sup>1</sup> <del>gone</del> text.</p><details><summary>More</summary>
            inside</details><noscript>old</noscript><template>t</template><button>Press</button>
            """
        let document = try HTMLReader().read(Array(page.utf8))
        #expect(document.outline == ["p Shown text.", "p More", "p inside"])
        #expect(document.warnings == [ReadingWarning(.hiddenText, count: 2), ReadingWarning(.deletedText)])
    }

    @Test("keeps the site's head and foot apart, and an article's own with its text")
    func furniture() throws {
        let page = """
            <header><h1>Site</h1></header><main><header><h1>Policy</h1></header><p>Text</p><footer>By Jo</footer></main>
            <footer>Reviewed May 2024</footer>
            """
        let document = try HTMLReader().read(Array(page.utf8))
        #expect(
            document.outline == [
                "[header] h1 Site", "h1 Policy", "p Text", "p By Jo", "[footer] p Reviewed May 2024",
            ])
        #expect(document.blocks[2].headings == ["Policy"])
    }

    @Test("counts pictures that may hold words, and not icons")
    func pictures() throws {
        let page =
            "<p>Text<img src=flow.png alt='Flowchart'><img src=logo.png><img width=16 src=x.png><img src=y.png>"
        #expect(try HTMLReader().read(Array(page.utf8)).warnings == [ReadingWarning(.pictures, count: 2)])
    }

    @Test("gives what was entered in its fields")
    func fields() throws {
        let page =
            "<p>Lead: <input value='Jo'><input type=hidden value=x><input type=checkbox checked> agreed</p>"
        #expect(try outline(page, "html") == ["p Lead:", "field Jo", "p ☑ agreed"])
    }

    @Test("gives what was chosen in its lists, and no more")
    func choices() throws {
        let page = """
            <p>Role <select><option>Choose<option selected>Lead</select><select><option>Nothing chosen</select>
            <select multiple><optgroup label=x><option selected>A<option>B</optgroup><option selected>C</select>
            <textarea>Own words</textarea><input type=submit value=Send><input type=password value=x>
            """
        #expect(
            try outline(page, "html") == ["p Role", "field Lead", "field A, C", "field Own words"])
    }

    @Test("has the base of annotated words once, and insertions, of which it warns")
    func wordsWithin() throws {
        let page = "<p><ruby>base<rp>(<rt>over<rp>)</ruby> <ins>new</ins> <s>old</s><ins> </ins></p>"
        let document = try HTMLReader().read(Array(page.utf8))
        #expect(document.outline == ["p base new"])
        #expect(document.warnings == [ReadingWarning(.insertedText), ReadingWarning(.deletedText)])
    }

    @Test("shows what is kept from those who listen to it, but for ornaments")
    func ariaHidden() throws {
        let page =
            "<p><i aria-hidden=true>home</i>Text</p><div aria-hidden=true>Staff must tell the lead.</div><p hidden aria-hidden=true>a b c d</p>"
        #expect(try outline(page, "html") == ["p Text", "p Staff must tell the lead."])
    }

    @Test("made by Word has no text that Word hides")
    func wordHidden() throws {
        let page = "<p style='mso-hide: all'>secret words</p><p class=MsoNormal>Shown<o:p></o:p></p>"
        let document = try HTMLReader().read(Array(page.utf8))
        #expect(document.outline == ["p Shown"])
        #expect(document.warnings == [ReadingWarning(.hiddenText)])
    }

    @Test("says that it shows other documents, and is none where it shows nothing else")
    func otherDocuments() throws {
        let page =
            "<p>Text<iframe src='policy.PDF?v=2'></iframe><object data=a.docx>x</object><iframe src='https://video.example/1'></iframe>"
        let document = try HTMLReader().read(Array(page.utf8))
        #expect(document.outline == ["p Text"])
        #expect(document.warnings == [ReadingWarning(.embeddedDocument, count: 2)])
        let frames = "<html><frameset><frame src=a.html><noframes>Get a browser</noframes></frameset>"
        #expect(throws: ReadError.noText) { try outline(frames, "html") }
    }

    @Test("in XHTML is read too, and has lists of terms")
    func xhtml() throws {
        let page = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
            <html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="x"/></head><body><h1>Policy</h1>
            <p>A<br/>b &ndash; c</p><dl><dt>LADO</dt><dd>The officer.</dd></dl></body></html>
            """
        #expect(
            try outline(page, "xhtml") == ["h1 Policy", "p A\nb – c", "p LADO", "p The officer."])
    }

    @Test("of any shape is read in good time", .timeLimit(.minutes(5)))
    func hostile() throws {
        for piece in [
            "<p>", "<b>", "</b>", "<li>", "<td>", "<tr>", "<a>x", "<sup>1", "<p>a<br><br>", "<!--", "&", "&#",
            "<", "<p a=",
            "<ul></ul>", "<input value=a>", "- a\n", "<ins>",
        ] {
            _ = try? outline(String(repeating: piece, count: 20_000), "html")
        }
        // libxml2 says of a page that ends within a long text what it says of one that it gave up.
        let long = "<p>" + String(repeating: "Staff tell the lead at once.\n", count: 40_000)
        #expect(try DocumentReaders.read(Array(long.utf8), nameHint: "html").blocks.count == 1)
    }

    @Test("that is no text, or shows none, is an error that says so")
    func errors() {
        #expect(throws: ReadError.noText) { try outline("<html><script>x</script>", "html") }
        #expect(throws: ReadError.noText) { try outline("<!DOCTYPE html>", "html") }
        #expect(throws: ReadError.noText) { try outline("<!-- only this -->", "html") }
        #expect(throws: ReadError.unknownFormat) { try HTMLReader().read([0x3C, 0x70, 0x3E, 0]) }
    }

    @Test(
        "nested past any honest page is refused whole, and not read in part",
        arguments: [201, 300, 5000, 100_000])
    func tooDeep(depth: Int) {
        let page = String(repeating: "<div>", count: depth) + "deep</div><p>after"
        #expect(throws: ReadError.tooLarge) { try outline(page, "html") }
    }

    @Test(
        "with broken tags is read as a browser would",
        arguments: [
            ("<p>One</div></p></b>Two", ["p One", "p Two"]),
            ("<li>loose<li>items", ["l1 • loose", "l1 • items"]),
            ("a < b & c &unknown; &#8217;", ["p a < b & c &unknown; ’"]), ("<p>cut <b>off</", ["p cut off"]),
            ("<td>cell without table", ["p cell without table"]),
            ("text <unknown-tag>in</unknown-tag>", ["p text in"]),
        ])
    func broken(page: String, expected: [String]) throws {
        #expect(try outline(page, "html") == expected)
    }
}
