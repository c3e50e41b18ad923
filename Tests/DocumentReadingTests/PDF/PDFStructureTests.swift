import DocumentModel
import DocumentReading
import TestSupport
import Testing

@Suite("Headings, lists and tables of a PDF")
struct PDFStructureTests {
    @Test("Larger and bold lines are headings, and blocks know the headings above them")
    func headings() throws {
        let document = try document { page in
            page.text("Safeguarding Policy", x: 72, y: 80, size: 20, bold: true)
            page.text("2. Allegations", x: 72, y: 120, bold: true)
            page.lines(fillingLines, x: 72, y: 150)
            page.text("3. Training", x: 72, y: 200, bold: true)
            page.lines(fillingLines, x: 72, y: 230)
        }
        #expect(document.summary[0] == "H1 Safeguarding Policy")
        #expect(document.summary[1] == "H2 2. Allegations")
        #expect(document.summary[3] == "H2 3. Training")
        #expect(document.blocks[2].headings == ["Safeguarding Policy", "2. Allegations"])
        #expect(document.blocks[4].headings == ["Safeguarding Policy", "3. Training"])
    }

    @Test("A short line with more room above it than below is a heading, though it looks like the text")
    func plainHeading() throws {
        let document = try document { page in
            page.lines(fillingLines, x: 72, y: 100)
            page.text("Low-Level Concerns", x: 72, y: 160)
            page.lines(fillingLines, x: 72, y: 182)
        }
        #expect(document.summary[1] == "H1 Low-Level Concerns")
    }

    @Test("List items follow their lead-in, with labels, wrapped lines joined and levels by indent")
    func lists() throws {
        let document = try document { page in
            page.lines(fillingLines, x: 72, y: 60)
            page.text("All staff must:", x: 72, y: 100)
            page.text("•", x: 90, y: 120)
            page.lines(
                [
                    "tell the designated lead about any allegation against a colleague or volunteer on the",
                    "same day",
                ],
                x: 108, y: 120)
            page.text("(a)", x: 126, y: 148)
            page.text("in person", x: 144, y: 148)
            page.text("(b)", x: 126, y: 162)
            page.text("in writing", x: 144, y: 162)
            page.text("•", x: 90, y: 176)
            page.text("keep it confidential", x: 108, y: 176)
        }
        #expect(
            document.summary.dropFirst() == [
                "P All staff must:",
                "L1 • tell the designated lead about any allegation against a colleague or volunteer on the same day",
                "L2 (a) in person", "L2 (b) in writing", "L1 • keep it confidential",
            ])
    }

    @Test("Cells of a table stay apart, with their wrapped lines joined")
    func table() throws {
        let document = try document { page in
            page.lines(fillingLines, x: 72, y: 60)
            page.text("Role", x: 72, y: 120, bold: true)
            page.text("Name", x: 220, y: 120, bold: true)
            page.text("Telephone", x: 380, y: 120, bold: true)
            page.lines(["Designated", "lead"], x: 72, y: 144)
            page.lines(["Ann Bell, or in her", "absence the head"], x: 220, y: 144)
            page.text("0161 496 0001", x: 380, y: 144)
            page.text("LADO", x: 72, y: 182)
            page.text("Trafford Council", x: 220, y: 182)
            page.text("0161 496 0002", x: 380, y: 182)
        }
        let cells = document.blocks.filter { $0.cell != nil }
        #expect(
            cells.map(\.text) == [
                "Role", "Name", "Telephone", "Designated lead", "Ann Bell, or in her absence the head",
                "0161 496 0001", "LADO", "Trafford Council", "0161 496 0002",
            ])
        #expect(cells.map { $0.cell?.row ?? 0 } == [1, 1, 1, 2, 2, 2, 3, 3, 3])
        #expect(cells.map { $0.cell?.column ?? 0 } == [1, 2, 3, 1, 2, 3, 1, 2, 3])
        #expect(
            cells.map { $0.cell?.isHeader ?? false } == [true, true, true] + .init(repeating: false, count: 6)
        )
    }

    @Test("A table of many even rows is read row by row, though its columns look like columns of text")
    func evenTable() throws {
        let document = try document { page in
            page.lines(fillingLines, x: 72, y: 60)
            page.lines((1...12).map { "Name of the person \($0)" }, x: 72, y: 120)
            page.lines((1...12).map { "Post of the person \($0)" }, x: 220, y: 120)
            page.lines((1...12).map { "Room of the person \($0)" }, x: 380, y: 120)
        }
        let cells = document.blocks.filter { $0.cell != nil }
        #expect(cells.count == 36)
        #expect(cells.prefix(3).map(\.text) == (["Name", "Post", "Room"].map { "\($0) of the person 1" }))
        #expect(cells.last?.cell?.row == 12)
    }

    @Test("A table that stands in one of two columns of text is read in its place")
    func tableInColumn() throws {
        let left =
            (1...15).map { "left column words of line \($0) of it, and" } + ["with the last words of it."]
        let right = (1...10).map { "right column words of line \($0) of it, and" }
        let document = try document { page in
            page.lines(left, x: 50, y: 100)
            page.lines(right, x: 320, y: 100)
            for (row, name) in ["LADO", "Police", "Nurse", "Head"].enumerated() {
                page.text(name, x: 320, y: 254 + Double(row) * 14)
                page.text("0161 496 000\(row)", x: 420, y: 254 + Double(row) * 14)
            }
        }
        let texts = document.blocks.map(\.text)
        #expect(texts.first == left.joined(separator: " "))
        #expect(document.blocks.filter { $0.cell != nil }.map(\.text).prefix(2) == ["LADO", "0161 496 0000"])
    }

    @Test("A table that goes on over the page is one table, with its row of headings once")
    func tableOverPages() throws {
        var builder = PDFBuilder()
        for number in 1...2 {
            builder.page { page in
                if number == 1 { page.lines(fillingLines, x: 72, y: 160) }
                page.text("Role", x: 72, y: number == 1 ? 220 : 180, bold: true)
                page.text("Name", x: 300, y: number == 1 ? 220 : 180, bold: true)
                for row in 1...6 {
                    page.text("Role \(number)\(row)", x: 72, y: 240 + Double(row) * 24)
                    page.text("Person \(number)\(row)", x: 300, y: 240 + Double(row) * 24)
                }
            }
        }
        let cells = try PDFReader().read(builder.bytes).blocks.filter { $0.cell != nil }
        #expect(Set(cells.compactMap(\.cell?.table)) == [1])
        #expect(cells.count { $0.text == "Role" } == 1)
        #expect(cells.last?.cell?.row == 13)
        #expect(cells.last?.text == "Person 26")
        #expect(cells.filter { $0.cell?.isHeader == true }.map(\.text) == ["Role", "Name"])
    }

    @Test("A contents page is lines with page numbers, not a table")
    func contents() throws {
        let document = try document { page in
            for (index, title) in ["Our duty", "Allegations", "Training", "Whistleblowing"].enumerated() {
                page.text(title, x: 72, y: 100 + Double(index) * 30)
                page.text("\(index + 2)", x: 500, y: 100 + Double(index) * 30)
            }
        }
        #expect(document.blocks.allSatisfy { $0.cell == nil })
        #expect(document.blocks.first?.text == "Our duty 2")
    }

    @Test("A note at the foot of the page is a footnote, and does not break the sentence over the page")
    func footnote() throws {
        var builder = PDFBuilder()
        builder.page { page in
            page.lines(fillingLines, x: 72, y: 100)
            page.text(
                "Each of the staff, whether they are paid or come as volunteers, must report a concern",
                x: 72, y: 720)
            page.text("1", x: 72, y: 786, size: 6)
            page.text("Staff are all who work here.", x: 77, y: 790)
        }
        builder.page { $0.lines(["about a colleague on the same day."], x: 72, y: 100) }
        let blocks = try PDFReader().read(builder.bytes).blocks
        #expect(blocks.filter { $0.part == .footnote }.map(\.text) == ["1 Staff are all who work here."])
        #expect(blocks[1].text.hasSuffix("must report a concern about a colleague on the same day."))
    }
}
