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
        #expect(document.warnings == [ReadingWarning(.deletedText), ReadingWarning(.hiddenText, count: 2)])
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
