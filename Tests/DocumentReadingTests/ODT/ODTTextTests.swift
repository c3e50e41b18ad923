import DocumentModel
import TestSupport
import Testing

@testable import DocumentReading

@Suite("The text of an OpenDocument")
struct ODTTextTests {
    @Test("has headings with their paths, and paragraphs")
    func blocks() throws {
        let document = try ODTFile(
            """
            <text:p text:style-name="Title">Policy</text:p><text:h text:outline-level="1">Aims</text:h>
            <text:p>We listen.</text:p><text:h text:outline-level="2">Scope</text:h><text:p>All staff.</text:p>
            <text:h>No level</text:h>
            """
        ).read()
        #expect(document.format == .odt)
        #expect(
            document.outline == [
                "h1 Policy", "h1 Aims", "p We listen.", "h2 Scope", "p All staff.", "h1 No level",
            ])
        #expect(document.blocks[4].headings == ["Aims", "Scope"])
        #expect(document.blocks.map(\.paragraph) == Array(1...6))
        #expect(document.blocks.allSatisfy { $0.page == nil })
    }

    @Test(
        "counts white space once, except spaces that the file counts",
        arguments: [
            ("  We\n   <text:span> tell </text:span>  the lead. ", "We tell the lead."),
            ("a <text:s text:c=\"2\"/>b", "a   b"), ("a<text:s/>b", "a b"), ("a<text:tab/>b", "a b"),
            ("a<text:line-break/> b", "a\nb"), ("<text:tab/><text:s text:c=\"9\"/>a", "a"),
            ("safe\u{AD}guarding", "safeguarding"),
            ("a<text:bookmark text:name=\"x\"/>b<text:bookmark-start text:name=\"y\"/>c", "abc"),
            ("on <text:date>1 May</text:date>, <text:page-number>4</text:page-number>", "on 1 May, 4"),
            ("see <text:a xlink:href=\"x\">the <text:span>form</text:span></text:a>", "see the form"),
            ("a<text:soft-page-break/>b", "ab"),
            (
                "<text:ruby><text:ruby-base>base</text:ruby-base><text:ruby-text>over</text:ruby-text></text:ruby>",
                "base"
            ),
            ("<loext:content-control>Jo</loext:content-control>", "Jo"),
            ("a<text:script>x()</text:script>b", "ab"),
            ("<text:drop-down><text:label text:value=\"x\"/>chosen</text:drop-down>", "chosen"),
            ("<text:variable-set text:display=\"none\">7</text:variable-set>a", "a"),
            ("<text:conditional-text>shown</text:conditional-text>", "shown"),
        ])
    func inline(xml: String, expected: String) throws {
        #expect(try odt("<text:p>\(xml)</text:p>") == ["p \(expected)"])
    }

    @Test("shows what is to be filled in, in brackets")
    func placeholders() throws {
        let fields = ["&lt;Name of school&gt;", "Name of school", "[Name of school]"]
        for field in fields {
            #expect(
                try odt("<text:p>Lead of <text:placeholder>\(field)</text:placeholder>:</text:p>") == [
                    "p Lead of [Name of school]:"
                ])
        }
        #expect(try odt("<text:p>a<text:placeholder/></text:p>") == ["p a"])
    }

    @Test("goes without hidden text, and says so")
    func hidden() throws {
        var file = ODTFile(
            """
            <text:p>a <text:span text:style-name="H">one </text:span><text:span text:style-name="H">passage</text:span>b</text:p>
            <text:p text:style-name="PH">style</text:p>
            <text:section text:display="none"><text:p>section</text:p></text:section>
            <text:section text:display="condition" text:is-hidden="true"><text:p>x</text:p></text:section>
            <text:section text:display="condition"><text:p>c</text:p></text:section>
            <text:p>gone<text:hidden-paragraph text:is-hidden="true"/></text:p>
            <text:p>d<text:hidden-text text:string-value="secret" text:is-hidden="true"/></text:p>
            <text:p>e<text:hidden-text text:is-hidden="false">shown</text:hidden-text></text:p>
            <text:p>f<text:span text:style-name="H"> </text:span><text:span text:style-name="N"/></text:p>
            """)
        file.automaticStyles =
            ODTFile.style("H", "text", text: #"text:display="none""#)
            + ODTFile.style("P", "paragraph", text: #"text:display="none""#)
            + #"<style:style style:name="PH" style:family="paragraph" style:parent-style-name="P"/>"#
        let document = try file.read()
        #expect(document.outline == ["p a b", "p c", "p d", "p eshown", "p f"])
        #expect(document.warnings == [ReadingWarning(.hiddenText, count: 6)])
    }

    @Test("shows what a style inside a hidden one shows")
    func shown() throws {
        var file = ODTFile(
            #"<text:p text:style-name="P">a <text:span text:style-name="S">b <text:span text:style-name="P">c"#
                + "</text:span> d</text:span></text:p>")
        file.automaticStyles =
            ODTFile.style("P", "paragraph", text: #"text:display="none""#)
            + ODTFile.style("P", "text", text: #"text:display="none""#)
            + ODTFile.style("S", "text", text: #"text:display="true""#)
        let document = try file.read()
        #expect(document.outline == ["p b d"])
        #expect(document.warnings == [ReadingWarning(.hiddenText, count: 2)])
    }

    @Test("takes insertions in and leaves deletions and comments out, and says so")
    func changes() throws {
        let document = try ODTFile(
            """
            <text:tracked-changes>
            <text:changed-region text:id="c1"><text:insertion><office:change-info><dc:creator>Jo</dc:creator>
            </office:change-info></text:insertion></text:changed-region>
            <text:changed-region xml:id="c2"><text:deletion><office:change-info><dc:creator>Jo</dc:creator>
            </office:change-info><text:p>never</text:p></text:deletion></text:changed-region>
            <text:changed-region text:id="c3"><text:deletion><office:change-info><dc:creator>Jo</dc:creator>
            </office:change-info><text:p> </text:p></text:deletion></text:changed-region></text:tracked-changes>
            <text:p>Staff <text:change-start text:change-id="c1"/>always <text:change-end text:change-id="c1"/>tell
            <text:change text:change-id="c2"/>the lead<office:annotation><dc:creator>Al</dc:creator><text:p>Really?</text:p>
            </office:annotation>.<office:annotation-end/></text:p>
            """
        ).read()
        #expect(document.outline == ["p Staff always tell the lead."])
        #expect(
            document.warnings == [
                ReadingWarning(.deletedText), ReadingWarning(.insertedText), ReadingWarning(.comments),
            ])
    }

    @Test("tells its days")
    func dates() throws {
        var file = ODTFile("<text:p>a</text:p>")
        file.meta =
            "<meta:creation-date>2024-03-01T09:00:00</meta:creation-date><dc:date>2025-10-31T10:00:00.5Z</dc:date>"
        let dates = try file.read().dates
        #expect(dates.created == CalendarDate(iso: "2024-03-01"))
        #expect(dates.modified == CalendarDate(iso: "2025-10-31"))
        file.meta = "<meta:creation-date>last week</meta:creation-date><dc:date>2025-02-30</dc:date>"
        #expect(try file.read().dates == DocumentDates())
    }

    @Test("has bold lines for headings where it has no others")
    func boldHeadings() throws {
        var file = ODTFile(
            """
            <text:p><text:span text:style-name="B">Allegations</text:span></text:p><text:p>Tell the LADO.</text:p>
            <text:p text:style-name="PB">Records</text:p><text:p>Write it <text:span text:style-name="B">down</text:span>.</text:p>
            """)
        file.automaticStyles =
            ODTFile.style("B", "text", text: #"fo:font-weight="bold""#)
            + ODTFile.style("PB", "paragraph", text: #"fo:font-weight="700""#)
        #expect(
            try file.outline() == [
                "h2 Allegations", "p Tell the LADO.", "h2 Records", "p Write it down.",
            ])
        file.body += #"<text:h text:outline-level="1">Last</text:h>"#
        #expect(try file.outline().first == "p Allegations")
    }

    @Test("is the same from a flat file, headers and all")
    func flat() throws {
        var file = ODTFile(
            #"<text:h text:outline-level="1">Aims</text:h><text:list text:style-name="L"><text:list-item>"#,
            "<text:p>item</text:p></text:list-item></text:list>")
        file.automaticStyles = ODTFile.listStyle("L", #"style:num-format="1" style:num-suffix=".""#)
        file.masterStyles =
            "<style:master-page><style:header><text:p>Version 2</text:p></style:header></style:master-page>"
        file.meta = "<dc:date>2025-10-31</dc:date>"
        let flat = try DocumentReaders.read(file.flatBytes())
        #expect(flat == (try DocumentReaders.read(file.bytes())))
        #expect(flat.outline == ["h1 Aims", "l1 1. item", "[header] p Version 2"])
        #expect(flat.dates.modified == CalendarDate(iso: "2025-10-31"))
    }
}
