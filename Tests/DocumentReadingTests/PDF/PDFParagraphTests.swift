import DocumentModel
import DocumentReading
import TestSupport
import Testing

@Suite("Paragraphs of a PDF")
struct PDFParagraphTests {
    @Test("Lines of one paragraph come as one block, and room between paragraphs parts them")
    func paragraphs() throws {
        let document = try document { page in
            page.lines(fillingLines, x: 72, y: 100)
            page.lines(["Tell the lead at once."], x: 72, y: 150)
        }
        #expect(document.summary == ["P " + fillingLines.joined(separator: " "), "P Tell the lead at once."])
        #expect(document.blocks.map(\.paragraph) == [1, 2])
        #expect(document.blocks.map(\.page) == [1, 1])
        #expect(document.pageCount == 1)
    }

    @Test("A word broken at the end of a line is whole again, and a compound keeps its hyphen")
    func hyphens() throws {
        let document = try document { page in
            page.lines(
                [
                    "All staff are trained every year in what they have to do for safe-",
                    "guarding, and everyone who has a concern about a colleague, even a low-",
                    "level one, tells the head of the setting before the end of the day.",
                ], x: 72, y: 100)
        }
        let text = try #require(document.blocks.first?.text)
        #expect(text.contains("for safeguarding, and"))
        #expect(text.contains("a low-level one"))
    }

    @Test("A sentence that goes on over the page is one paragraph, on the page that it begins on")
    func pages() throws {
        var builder = PDFBuilder()
        builder.page { page in
            page.lines(fillingLines, x: 72, y: 100)
            page.lines(
                ["An allegation against a member of staff is reported to the local authority within one"],
                x: 72, y: 780)
        }
        builder.page { page in
            page.lines(["working day of its being made."], x: 72, y: 72)
            page.lines(fillingLines, x: 72, y: 120)
        }
        let document = try PDFReader().read(builder.bytes)
        #expect(document.blocks.count == 3)
        #expect(document.blocks[1].text.hasSuffix("within one working day of its being made."))
        #expect(document.blocks.map(\.page) == [1, 1, 2])
    }

    @Test("Two columns are read one after the other")
    func columns() throws {
        let left = (1...10).map { "left column words in line \($0) of the text" }
        let right = (1...10).map { "right column words in line \($0) of the text" }
        let document = try document { page in
            page.lines(left, x: 50, y: 100)
            page.lines(right, x: 320, y: 100)
        }
        #expect(document.blocks.map(\.text).joined(separator: " ") == (left + right).joined(separator: " "))
    }

    @Test("Text that reads upwards is kept, as a paragraph of its own")
    func upright() throws {
        let document = try document { page in
            page.lines(fillingLines, x: 72, y: 100)
            page.upright("Draft copy", x: 30, y: 500)
        }
        #expect(document.summary.contains("P Draft copy"))
    }

    @Test("What repeats at the head and foot of pages is furniture, and comes once")
    func furniture() throws {
        var builder = PDFBuilder()
        for number in 1...4 {
            builder.page { page in
                page.text("Oak Club Safeguarding Policy", x: 72, y: 40)
                page.lines(["Year \(number)."] + fillingLines, x: 72, y: 200 + Double(number) * 20)
                page.text("Page \(number) of 4, reviewed May 2024", x: 72, y: 810)
            }
        }
        let blocks = try PDFReader().read(builder.bytes).blocks
        #expect(blocks.filter { $0.part == .header }.map(\.text) == ["Oak Club Safeguarding Policy"])
        #expect(blocks.filter { $0.part == .footer }.map(\.text) == ["Page 1 of 4, reviewed May 2024"])
        #expect(blocks.count { $0.part == .body } == 8)
    }
}
