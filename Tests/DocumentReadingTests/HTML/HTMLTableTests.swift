import Testing

@Suite("A table in a web page")
struct HTMLTableTests {
    @Test("has its cells in the columns where they show, however others are merged")
    func merged() throws {
        let page = """
            <table><caption>Contacts</caption><thead><tr><th>Role<th>Name<th>Phone</thead>
            <tr><td rowspan=2>Lead<td colspan=2>Jo<tr><td>Al<td><p>1</p><p>2</p></table>
            """
        #expect(
            try outline(page, "html") == [
                "p Contacts", "1.1.1H: p Role", "1.1.2H: p Name", "1.1.3H: p Phone", "1.2.1: p Lead",
                "1.2.2: p Jo",
                "1.3.2: p Al", "1.3.3: p 1", "1.3.3: p 2",
            ])
    }

    @Test("has a header row where all its cells are headers, and not where one names the row")
    func headers() throws {
        let page = "<table><tr><th>A<th>B<tr><th scope=row>Reviewed<td>2024</table>"
        #expect(
            try outline(page, "html") == ["1.1.1H: p A", "1.1.2H: p B", "1.2.1: p Reviewed", "1.2.2: p 2024"])
    }

    @Test("within a cell is a table of its own, and lists in a cell begin anew")
    func nested() throws {
        let page = "<ul><li>x<table><tr><td>a<table><tr><td>inner</table><ul><li>item</ul>b</table></ul>"
        #expect(
            try outline(page, "html") == [
                "l1 • x", "1.1.1: p a", "2.1.1: p inner", "1.1.1: l1 • item", "1.1.1: p b",
            ])
    }

    @Test(
        "that claims impossible spans is read all the same", .timeLimit(.minutes(5)),
        arguments: ["0", "-3", "99999999999999999999", "65534", "x", ""])
    func spans(span: String) throws {
        let row = "<tr><td colspan='\(span)' rowspan='\(span)'>a</td><td>b</td></tr>"
        let cells = try outline("<table>" + String(repeating: row, count: 50) + "</table>", "html")
        #expect(cells.first == "1.1.1: p a")
    }

    @Test("without rows or cells is nothing, and its stray text stays")
    func empty() throws {
        #expect(try outline("<table></table><table><tr></tr></table>after", "html") == ["p after"])
        #expect(try outline("<table>stray<tr><td>a</table>", "html") == ["p stray", "1.1.1: p a"])
    }
}
