import DocumentModel
import TestSupport
import Testing

@Suite("Lists and numbers in an OpenDocument")
struct ODTListTests {
    private static let numbers = ODTFile.listStyle(
        "L", #"style:num-format="1" style:num-suffix=".""#,
        #"style:num-format="a" style:num-prefix="(" style:num-suffix=")""#,
        #"style:num-format="i" text:display-levels="3" style:num-suffix=")""#)

    /// A list of items, each given by what is in it.
    private func list(_ items: String..., attributes: String = "") -> String {
        "<text:list \(attributes)>" + items.map { "<text:list-item>\($0)</text:list-item>" }.joined()
            + "</text:list>"
    }

    private func p(_ text: String) -> String { "<text:p>\(text)</text:p>" }

    private func outline(_ body: String, _ styles: String = numbers) throws -> [String] {
        var file = ODTFile(body)
        file.automaticStyles = styles
        return try file.outline()
    }

    private let styled = #"text:style-name="L""#

    @Test("count, and count again in each list and after each item above")
    func counting() throws {
        let body =
            list(
                p("one") + list(p("a"), p("b") + list(p("deep"))),
                p("two") + p("more of two") + list(p("a again")),
                attributes: styled) + list(p("one again"), attributes: styled)
        #expect(
            try outline(body) == [
                "l1 1. one", "l2 (a) a", "l2 (b) b", "l3 1.b.i) deep", "l1 2. two", "l1 more of two",
                "l2 (a) a again", "l1 1. one again",
            ])
    }

    @Test("go on where they say so, and begin where an item says so")
    func continuing() throws {
        let body =
            list(p("one"), attributes: #"xml:id="A" text:style-name="L""#)
            + list(p("other"), attributes: #"text:style-name="M""#)
            + list(p("two"), attributes: #"xml:id="B" text:continue-numbering="true" text:style-name="L""#)
            + list(p("fresh"), attributes: styled)
            + list(p("three"), attributes: #"text:continue-list="B" text:style-name="L""#)
            + #"<text:list text:style-name="L"><text:list-item text:start-value="9"><text:p>nine</text:p></text:list-item>"#
            + "<text:list-header><text:p>aside</text:p></text:list-header><text:list-item><text:p>ten</text:p></text:list-item></text:list>"
            + list(p("lost"), attributes: #"text:continue-list="none" text:style-name="L""#)
        #expect(
            try outline(body) == [
                "l1 1. one", "l1 other", "l1 2. two", "l1 1. fresh", "l1 3. three", "l1 9. nine", "l1 aside",
                "l1 10. ten", "l1 1. lost",
            ])
    }

    @Test("go on inside an item without text, and begin again after one with text")
    func wrapped() throws {
        let body =
            list(p("one") + list(p("a")), attributes: #"xml:id="A" text:style-name="L""#) + p("between")
            + list(list(p("b")), attributes: #"text:continue-list="A" text:style-name="L""#)
            + list(list(p("begun")), p("next"), attributes: styled)
            + list(p("x") + list(p("first")) + p("y") + list(p("second")), attributes: styled)
        #expect(
            try outline(body) == [
                "l1 1. one", "l2 (a) a", "p between", "l2 (b) b", "l2 (a) begun", "l1 2. next", "l1 1. x",
                "l2 (a) first", "l1 y", "l2 (a) second",
            ])
    }

    @Test("count an item without words all the same")
    func emptyItem() throws {
        #expect(try outline(list(p("a"), p(""), p("c"), attributes: styled)) == ["l1 1. a", "l1 3. c"])
    }

    @Test("number clauses so that they can be cited")
    func clauses() throws {
        let styles = ODTFile.listStyle(
            "C", #"style:num-format="1" text:start-value="4""#,
            #"style:num-format="1" text:display-levels="2""#,
            #"style:num-format="a" style:num-prefix="(" style:num-suffix=")""#)
        let body = list(
            p("Allegations") + list(p("Tell."), p("Then:") + list(p("stop"), p("write"))),
            attributes: #"text:style-name="C""#)
        #expect(
            try outline(body, styles) == [
                "l1 4 Allegations", "l2 4.1 Tell.", "l2 4.2 Then:", "l3 (a) stop", "l3 (b) write",
            ])
    }

    @Test(
        "write each kind of number",
        arguments: [
            ("style:num-format=\"A\"", 27, "AA"), ("style:num-format=\"a\"", 28, "ab"),
            ("style:num-format=\"a\" style:num-letter-sync=\"true\"", 28, "bb"),
            ("style:num-format=\"I\" style:num-suffix=\".\"", 14, "XIV."),
            ("style:num-format=\"1st\"", 2, "2nd"), ("style:num-format=\"01, 02, 03, ...\"", 2, "02"),
            ("style:num-format=\"i\"", 4000, "4000"),
            ("style:num-format=\"1\" style:num-prefix=\"§ \"", 3, "§ 3"),
            ("style:num-format=\"一\"", 3, "3"),
            ("style:num-format=\"1\" loext:num-list-format=\"Part %1%:\"", 2, "Part 2:"),
            ("style:num-format=\"1\" style:num-list-format=\"[%1%]\"", 2, "[2]"),
            ("style:num-format=\"1\" text:display-levels=\"99999999999\"", 2, "2"),
        ])
    func formats(level: String, number: Int, label: String) throws {
        let body =
            #"<text:list text:style-name="F"><text:list-item text:start-value="\#(number)"><text:p>x</text:p></text:list-item></text:list>"#
        #expect(try outline(body, ODTFile.listStyle("F", level)) == ["l1 \(label) x"])
    }

    @Test("leave out what a level above does not show, in labels that are written whole")
    func patterns() throws {
        let styles = ODTFile.listStyle(
            "L", #"style:num-format="""#, #"style:num-format="1" loext:num-list-format="%1%.%2%.""#)
        #expect(
            try outline(list(p("a") + list(p("b")), attributes: styled), styles) == ["l1 a", "l2 1. b"])
    }

    @Test("have bullets, of symbol fonts too")
    func bullets() throws {
        let styles = """
            <text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="–"/>
            <text:list-level-style-bullet text:level="2" text:bullet-char="\u{F0B7}"/><text:list-level-style-image text:level="3"/>
            </text:list-style>
            """
        let body = list(p("a") + list(p("b") + list(p("c"))), attributes: styled)
        #expect(try outline(body, styles) == ["l1 – a", "l2 • b", "l3 • c"])
    }

    @Test("inside others may have a style of their own, and show the numbers above")
    func innerStyle() throws {
        let styles =
            Self.numbers
            + ODTFile.listStyle(
                "M", #"style:num-format="1""#, #"style:num-format="1" text:display-levels="2""#)
        let inner = list(p("x"), p("y"), attributes: #"text:style-name="M""#)
        let body = list(p("one"), p("two") + inner + p("more") + inner, attributes: styled)
        #expect(
            try outline(body, styles) == [
                "l1 1. one", "l1 2. two", "l2 2.1 x", "l2 2.2 y", "l1 more", "l2 2.1 x", "l2 2.2 y",
            ])
    }

    @Test("take the style that their paragraphs name, and fall back on the number that was written down")
    func otherStyles() throws {
        let styles =
            Self.numbers
            + #"<style:style style:name="P" style:family="paragraph" style:list-style-name="L"/>"#
        #expect(
            try outline(list(#"<text:p text:style-name="P">a</text:p>"#), styles) == ["l1 1. a"])
        #expect(try outline(list("<text:number>4.2</text:number>" + p("b"))) == ["l1 4.2 b"])
        #expect(
            try outline(#"<text:h><text:number>3</text:number>Aims</text:h>"#) == ["h1 3 Aims"])
        #expect(try outline(list(p("a"), attributes: #"text:style-name="none""#)) == ["l1 a"])
    }

    @Test("of paragraphs without a list around them count too")
    func numberedParagraphs() throws {
        func numbered(_ level: Int, _ text: String) -> String {
            #"<text:numbered-paragraph text:list-id="n" text:level="\#(level)" text:style-name="L"><text:p>\#(text)</text:p></text:numbered-paragraph>"#
        }
        #expect(
            try outline(numbered(1, "a") + numbered(2, "b") + numbered(1, "c") + numbered(-4, "d")) == [
                "l1 1. a", "l2 (a) b", "l1 2. c", "l1 3. d",
            ])
    }

    @Test("of headings come from the outline, where it numbers them")
    func outlineNumbers() throws {
        func heading(_ level: Int, _ text: String, _ more: String = "") -> String {
            #"<text:h text:outline-level="\#(level)" \#(more)>\#(text)</text:h>"#
        }
        var file = ODTFile(
            heading(1, "Aims"), heading(2, "Scope"), heading(2, "Law"),
            heading(1, "Foreword", #"text:is-list-header="true""#),
            heading(1, "Appendix", #"text:style-name="Plain""#), heading(1, "Roles"), heading(2, "Lead"),
            heading(1, "Ninth", #"text:restart-numbering="true" text:start-value="9""#),
            heading(3, "Deep"), "<text:p>Text.</text:p>")
        file.styles = """
            <text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/>
            <text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/>
            <text:outline-level-style text:level="3" style:num-format=""/></text:outline-style>
            """
        file.automaticStyles =
            #"<style:style style:name="Plain" style:family="paragraph" style:list-style-name=""/>"#
        let document = try file.read()
        #expect(
            document.outline == [
                "h1 1. Aims", "h2 1.1 Scope", "h2 1.2 Law", "h1 Foreword", "h1 Appendix", "h1 2. Roles",
                "h2 2.1 Lead",
                "h1 9. Ninth", "h3 Deep", "p Text.",
            ])
        #expect(document.blocks.last?.headings == ["9. Ninth", "Deep"])
    }

    @Test(
        "that are absurd do no harm", .timeLimit(.minutes(5)),
        arguments: ["-5", "9223372036854775807", "99999999999999999999", "x", ""])
    func absurd(number: String) throws {
        let item = #"<text:list-item text:start-value="\#(number)"><text:p>a</text:p></text:list-item>"#
        let body =
            #"<text:list text:style-name="L">\#(item)<text:list-item><text:p>b</text:p></text:list-item></text:list>"#
            + #"<text:h text:outline-level="\#(number)" text:start-value="\#(number)">c</text:h>"#
        let styles = ODTFile.listStyle(
            "L", #"style:num-format="1" text:start-value="\#(number)" text:display-levels="\#(number)""#)
        #expect(try outline(body, styles).count == 3)
    }
}
