import DocumentModel
import DocumentReading
import TestSupport
import Testing

@Suite("Which headings stand above which in a PDF")
struct PDFHeadingTests {
    @Test("A part ends the heading before it, however loud that is")
    func parts() throws {
        let document = try document { page in
            page.text("LEGISLATION", x: 72, y: 80)
            page.lines(fillingLines, x: 72, y: 104)
            page.text("Part A:", x: 72, y: 160)
            page.text("1. Training", x: 72, y: 190)
            page.lines(fillingLines, x: 72, y: 212)
            page.text("PART B", x: 72, y: 270)
            page.text("1. Allegations", x: 72, y: 300)
            page.lines(fillingLines, x: 72, y: 322)
        }
        let texts = document.blocks.filter { $0.text.hasPrefix("Everybody") }
        #expect(
            texts.map(\.headings) == [
                ["LEGISLATION"], ["Part A:", "1. Training"], ["PART B", "1. Allegations"],
            ])
    }

    @Test("A number without a stop is a heading's label where it counts on, and a word where it does not")
    func bareNumbers() throws {
        let document = try document { page in
            page.text("1 Training", x: 72, y: 100, size: 16)
            page.lines(fillingLines, x: 72, y: 124)
            page.text("2 Allegations", x: 72, y: 180, size: 16)
            page.lines(fillingLines, x: 72, y: 204)
            page.text("7 Golden Rules", x: 72, y: 260, size: 16)
            page.lines(fillingLines, x: 72, y: 284)
        }
        let headings = document.blocks.filter { $0.kind == .heading(level: 1) }
        #expect(headings.map(\.label) == ["1", "2", nil])
        #expect(headings.map(\.text) == ["Training", "Allegations", "7 Golden Rules"])
    }

    @Test("Headings between numbered ones that look like them stand below them, and an appendix does not")
    func unnumberedBelowNumbered() throws {
        let document = try document { page in
            for (index, title) in [
                "1. Training", "2. Allegations", "Low-level concerns", "3. Review", "Appendix 1",
            ]
            .enumerated() {
                page.text(title, x: 72, y: 80 + Double(index) * 90, bold: true)
                page.lines(fillingLines, x: 72, y: 104 + Double(index) * 90)
            }
        }
        let texts = document.blocks.filter { $0.text.hasPrefix("Everybody") }
        #expect(
            texts.map(\.headings) == [
                ["1. Training"], ["2. Allegations"], ["2. Allegations", "Low-level concerns"], ["3. Review"],
                ["Appendix 1"],
            ])
    }

    @Test("An appendix ends the last numbered section, though it is set in smaller letters")
    func appendix() throws {
        let document = try document { page in
            page.text("Safeguarding Policy", x: 72, y: 60, size: 20)
            page.text("1. Training", x: 72, y: 100, size: 14)
            page.lines(fillingLines, x: 72, y: 124)
            page.text("2. Review", x: 72, y: 180, size: 14)
            page.lines(fillingLines, x: 72, y: 204)
            page.text("Appendix A – Form", x: 72, y: 260, bold: true)
            page.lines(fillingLines, x: 72, y: 284)
        }
        #expect(document.blocks.last?.headings == ["Safeguarding Policy", "Appendix A – Form"])
    }

    @Test("Entries of a table of contents are no headings")
    func contents() throws {
        let document = try document { page in
            for number in 1...4 {
                page.text("Appendix \(number) Form \(number)", x: 72, y: 80 + Double(number) * 16)
            }
            page.lines(fillingLines, x: 72, y: 250)
        }
        #expect(!document.summary.contains { $0.hasPrefix("H") })
    }

    @Test(
        "A telephone number, a row of a table and a sentence about us are no headings, however they are set")
    func noHeadings() throws {
        let document = try document { page in
            page.lines(fillingLines, x: 72, y: 80)
            page.text("Tel: 0161 496 0001", x: 72, y: 130, size: 16)
            page.lines(fillingLines, x: 72, y: 160)
            page.text("Knowledge", x: 72, y: 220, bold: true)
            page.text("Initials", x: 420, y: 220, bold: true)
            page.lines(fillingLines, x: 72, y: 250)
            page.text("I have had training", x: 72, y: 310)
            page.lines(fillingLines, x: 72, y: 330)
        }
        #expect(!document.summary.contains { $0.hasPrefix("H") })
    }

    @Test("The outline says what is a heading, and how deep it stands")
    func outline() throws {
        var builder = PDFBuilder()
        builder.page { page in
            page.text("Staff who are worried", x: 72, y: 80)
            page.lines(fillingLines, x: 72, y: 94)
            page.text("about a colleague", x: 72, y: 140)
            page.lines(fillingLines, x: 72, y: 154)
        }
        builder.page { page in
            page.text("4.2", x: 72, y: 80, size: 16)
            page.text("The Local Authority", x: 108, y: 80, size: 16)
            page.lines(fillingLines, x: 72, y: 120)
        }
        let staff = builder.bookmark("Staff who are worried", page: 1)
        builder.bookmark("About a Colleague", page: 1, below: staff)
        builder.bookmark("4.2 The Local\u{A0}Authority", page: 2)
        let document = try PDFReader().read(builder.bytes)
        #expect(
            document.summary.filter { $0.hasPrefix("H") } == [
                "H1 Staff who are worried", "H2 about a colleague", "H1 4.2 The Local Authority",
            ])
    }

    @Test("A heading is found by its title, though the outline leaves its number out")
    func unnumberedOutline() throws {
        var builder = PDFBuilder()
        builder.page { page in
            page.text("3 Staff who are worried", x: 72, y: 80)
            page.lines(fillingLines, x: 72, y: 94)
        }
        builder.bookmark("Staff who are worried", page: 1)
        #expect(try PDFReader().read(builder.bytes).summary.first == "H1 3 Staff who are worried")
    }

    @Test("Headings that the outline leaves out stand below those that it names")
    func partialOutline() throws {
        var builder = PDFBuilder()
        builder.page { page in
            page.text("Allegations", x: 72, y: 80, size: 16)
            page.lines(fillingLines, x: 72, y: 110)
            page.text("Low-level concerns", x: 72, y: 160, bold: true)
            page.lines(fillingLines, x: 72, y: 190)
            page.text("Training", x: 72, y: 240, size: 16)
            page.lines(fillingLines, x: 72, y: 270)
        }
        builder.bookmark("Allegations", page: 1)
        builder.bookmark("Training", page: 1)
        let blocks = try PDFReader().read(builder.bytes).blocks.filter { $0.text.hasPrefix("Everybody") }
        #expect(
            blocks.map(\.headings) == [["Allegations"], ["Allegations", "Low-level concerns"], ["Training"]])
    }

    @Test("An outline of other things makes nothing a heading")
    func foreignOutline() throws {
        var builder = PDFBuilder()
        builder.page { $0.lines(["Slide 3"] + fillingLines, x: 72, y: 80) }
        for number in 1...9 { builder.bookmark("Slide \(number)", page: 1) }
        #expect(try PDFReader().read(builder.bytes).summary.allSatisfy { $0.hasPrefix("P") })
    }

    @Test("An outline that leads nowhere or into itself does no harm")
    func brokenOutline() throws {
        var builder = PDFBuilder()
        builder.page { $0.lines(fillingLines, x: 72, y: 80) }
        let first = builder.bookmark("Nowhere", page: 99)
        builder.bookmark("Below itself", page: 1, below: first)
        let text = String(decoding: builder.bytes, as: UTF8.self)
        // The second entry names the first one as its child.
        let looped = text.replacing(
            "/Title (Below itself)", with: "/First 11 0 R /Last 11 0 R /Count 1 /Title (x)")
        #expect(looped != text)
        for file in [text, looped] {
            #expect(try PDFReader().read(Array(file.utf8)).blocks.count == 1)
        }
    }
}
