import DocumentModel
import TestSupport
import Testing

@testable import DocumentReading

@Suite("What stands beside the text of an OpenDocument")
struct ODTStoryTests {
    @Test("is notes, after the paragraph that refers to them")
    func notes() throws {
        func note(_ kind: String, _ text: String) -> String {
            """
            <text:note text:note-class="\(kind)"><text:note-citation>1</text:note-citation><text:note-body>\
            <text:p>\(text)</text:p></text:note-body></text:note>
            """
        }
        let document = try ODTFile(
            "<text:h>Law</text:h><text:p>The Act\(note("footnote", "Of 1989."))applies\(note("endnote", "Still.")).</text:p>"
        ).read()
        #expect(
            document.outline == [
                "h1 Law", "p The Act applies.", "[footnote] p Of 1989.", "[endnote] p Still.",
            ])
        #expect(document.blocks[2].headings == ["Law"])
    }

    @Test("is text boxes and the words of shapes, once")
    func boxes() throws {
        let document = try ODTFile(
            """
            <draw:frame><draw:text-box><text:p>Loose</text:p></draw:text-box></draw:frame>
            <text:h>Flow</text:h><text:p>Before<draw:frame><draw:text-box><text:h>Boxed</text:h><text:p>Call 999.</text:p>
            </draw:text-box></draw:frame> after.<draw:g><draw:custom-shape><text:p>Step 1</text:p></draw:custom-shape>
            <draw:a><draw:rect><text:p>Step 2</text:p></draw:rect></draw:a></draw:g></text:p><text:p>Next.</text:p>
            """
        ).read()
        #expect(
            document.outline == [
                "[textBox] p Loose", "h1 Flow", "p Before after.", "[textBox] h1 Boxed",
                "[textBox] p Call 999.",
                "[textBox] p Step 1", "[textBox] p Step 2", "p Next.",
            ])
        #expect(document.blocks[4].headings == ["Flow", "Boxed"])
        #expect(document.blocks[7].headings == ["Flow"])
    }

    @Test("is pictures and other documents, which are not read")
    func pictures() throws {
        let document = try ODTFile(
            """
            <text:p>a<draw:frame><draw:image xlink:href="Pictures/1.png"/><draw:image/></draw:frame>
            <draw:frame><draw:object xlink:href="./Object 1"/><draw:image/></draw:frame></text:p>
            <text:section><text:section-source xlink:href="other.odt"/></text:section>
            <text:section><text:section-source xlink:href="other.odt"/><text:p>kept</text:p></text:section>
            """
        ).read()
        #expect(document.outline == ["p a", "p kept"])
        #expect(
            document.warnings == [
                ReadingWarning(.pictures), ReadingWarning(.embeddedDocument), ReadingWarning(.joinedDocument),
            ])
    }

    @Test("is headers and footers, each wording once, with styles of their own")
    func furniture() throws {
        var file = ODTFile(#"<text:p text:style-name="P1">Body</text:p>"#)
        file.automaticStyles = ODTFile.style("P1", "paragraph", text: "")
        file.styleAutomatics = ODTFile.style("P1", "paragraph", text: #"text:display="none""#)
        file.masterStyles = """
            <style:master-page><style:header><text:p>Version 2<draw:frame><draw:image/></draw:frame></text:p></style:header>
            <style:header-left><text:p>Version 2</text:p></style:header-left><style:footer style:display="false">
            <text:p>Off</text:p></style:footer></style:master-page><style:master-page><style:footer><text:h>Page</text:h>
            <text:p text:style-name="P1">Hidden</text:p><style:region-left><text:p>Left</text:p></style:region-left></style:footer></style:master-page>
            """
        let document = try file.read()
        #expect(
            document.outline == ["p Body", "[header] p Version 2", "[footer] h1 Page", "[footer] p Left"])
        #expect(document.blocks.allSatisfy { $0.headings.isEmpty })
        #expect(document.warnings == [ReadingWarning(.hiddenText)])
    }

    @Test("is a table of contents, whose heading stands above its entries alone")
    func contents() throws {
        let document = try ODTFile(
            """
            <text:h>Policy</text:h><text:table-of-content><text:table-of-content-source><text:index-title-template>Template
            </text:index-title-template></text:table-of-content-source><text:index-body><text:index-title>
            <text:p text:style-name="Contents_20_Heading">Contents</text:p></text:index-title>
            <text:p>1 Aims<text:tab/>3</text:p></text:index-body></text:table-of-content><text:p>After.</text:p>
            """
        ).read()
        #expect(document.outline == ["h1 Policy", "h1 Contents", "p 1 Aims 3", "p After."])
        #expect(document.blocks[2].headings == ["Contents"])
        #expect(document.blocks[3].headings == ["Policy"])
    }

    @Test("is what was entered in forms, at the place of the control")
    func forms() throws {
        func control(_ id: String) -> String { #"<draw:control draw:control="\#(id)"/>"# }
        let document = try ODTFile(
            """
            <office:forms><form:form><form:text form:id="a" form:current-value="Jo Bloggs"/>
            <form:textarea xml:id="b"><text:p>Many words</text:p></form:textarea>
            <form:checkbox form:id="c" form:label="Trained" form:current-state="checked"/>
            <form:checkbox form:id="d" form:label="Vetted"/><form:listbox form:id="e"><form:option form:label="No"/>
            <form:option form:label="Yes" form:current-selected="true"/></form:listbox>
            <form:fixed-text form:id="f" form:label="Lead:"/><form:password form:id="g" form:current-value="hunter2"/>
            <form:text form:id="h"/></form:form></office:forms>
            <text:p>Form\(["f", "a", "b", "c", "d", "e", "g", "h", "none"].map(control).joined())</text:p>
            """
        ).read()
        #expect(
            document.outline == [
                "p Form", "p Lead:", "field Jo Bloggs", "field Many words", "p ☒ Trained", "p ☐ Vetted",
                "field Yes",
            ])
    }
}

@Suite("A table in an OpenDocument")
struct ODTTableTests {
    private func cell(_ text: String, _ attributes: String = "") -> String {
        "<table:table-cell \(attributes)><text:p>\(text)</text:p></table:table-cell>"
    }

    private func row(_ cells: String...) -> String { "<table:table-row>\(cells.joined())</table:table-row>" }

    @Test("has its cells in the columns where they show, and its header rows")
    func cells() throws {
        let table =
            #"<table:table><table:table-column table:number-columns-repeated="3"/><table:table-header-rows>"#
            + row(cell("Who"), cell("Name"), cell("Phone")) + "</table:table-header-rows><table:table-rows>"
            + row(
                cell("Lead", #"table:number-rows-spanned="2""#),
                cell("Jo", #"table:number-columns-spanned="2""#),
                "<table:covered-table-cell/>")
            + row("<table:covered-table-cell/>", cell("Al"), cell("1")) + "</table:table-rows></table:table>"
        #expect(
            try odt(table + "<text:p>after</text:p>") == [
                "1.1.1H: p Who", "1.1.2H: p Name", "1.1.3H: p Phone", "1.2.1: p Lead", "1.2.2: p Jo",
                "1.3.2: p Al",
                "1.3.3: p 1", "p after",
            ])
    }

    @Test("may stand in a cell and have lists, and its headings stand above their cell alone")
    func nested() throws {
        let inner = "<table:table>\(row(cell("in")))</table:table>"
        let list = "<text:list><text:list-item><text:p>item</text:p></text:list-item></text:list>"
        let table =
            #"<table:table><table:table-column table:number-columns-repeated="2"/>"#
            + row(
                "<table:table-cell><text:h>Aims</text:h><text:p>a</text:p>\(inner)</table:table-cell>",
                "<table:table-cell>\(list)</table:table-cell>")
            + "</table:table>"
        let document = try ODTFile(table + "<text:p>b</text:p>").read()
        #expect(
            document.outline == [
                "1.1.1: h1 Aims", "1.1.1: p a", "2.1.1: p in", "1.1.2: l1 item", "p b",
            ])
        #expect(document.blocks[2].headings == ["Aims"])
        #expect(document.blocks[4].headings.isEmpty)
    }

    @Test("of one column may have a banner that stands above what follows")
    func banner() throws {
        let table =
            "<table:table><table:table-column/>\(row("<table:table-cell><text:h>Aims</text:h></table:table-cell>"))</table:table>"
        #expect(try ODTFile(table + "<text:p>b</text:p>").read().blocks.last?.headings == ["Aims"])
    }

    @Test("does not show what other cells were merged over, and says so")
    func covered() throws {
        let document = try ODTFile(
            "<table:table>"
                + row(
                    cell("a"), "<table:covered-table-cell><text:p>b</text:p></table:covered-table-cell>",
                    cell("c"))
                + "</table:table>"
        ).read()
        #expect(document.outline == ["1.1.1: p a", "1.1.3: p c"])
        #expect(document.warnings == [ReadingWarning(.hiddenText)])
    }

    @Test(
        "that claims impossible repetitions is read once", .timeLimit(.minutes(5)),
        arguments: ["0", "-3", "1048576", "9223372036854775807", "99999999999999999999", "x"])
    func repetitions(times: String) throws {
        let rows =
            #"<table:table-row table:number-rows-repeated="\#(times)">"#
            + cell("a", #"table:number-columns-repeated="\#(times)""#) + cell("b") + "</table:table-row>"
        let table =
            #"<table:table><table:table-column table:number-columns-repeated="\#(times)"/>"#
            + String(repeating: rows, count: 50) + "</table:table>"
        #expect(try ODTFile(table).read().blocks.count == 100)
    }
}
