import DocumentModel
import DocumentReading
import TestSupport
import Testing

@Suite("Running headers and footers of a PDF")
struct PDFFurnitureTests {
    /// Pages of running text, each with what a closure adds.
    private func blocks(pages: Int, _ draw: (inout PDFBuilder.Page, Int) -> Void) throws -> [Block] {
        var builder = PDFBuilder()
        for number in 1...pages {
            builder.page { page in
                page.lines(
                    ["On page \(number) we say this."] + fillingLines, x: 72, y: 200 + Double(number) * 20)
                draw(&page, number)
            }
        }
        return try PDFReader().read(builder.bytes).blocks
    }

    @Test("Left and right pages may have footers of their own, with page numbers that count up")
    func leftAndRight() throws {
        let blocks = try blocks(pages: 4) { page, number in
            if number.isMultiple(of: 2) {
                page.text("\(number) | Oak Club", x: 72, y: 810)
            } else {
                page.text("Safeguarding Policy | \(number)", x: 400, y: 810)
            }
        }
        #expect(
            blocks.filter { $0.part == .footer }.map(\.text) == ["Safeguarding Policy | 1", "2 | Oak Club"])
        #expect(!blocks.contains { $0.part == .body && $0.text.contains("Oak Club") })
    }

    @Test("A page number among few or Roman ones is furniture")
    func numbers() throws {
        let roman = ["i", "ii", "iii"]
        let blocks = try blocks(pages: 3) { page, number in
            page.text(roman[number - 1], x: 290, y: 810)
        }
        #expect(blocks.filter { $0.part == .footer }.map(\.text) == ["i"])
        #expect(!blocks.contains { $0.part == .body && roman.contains($0.text) })
    }

    @Test("Headings that stand at the head of pages are text, though they look alike but for a number")
    func appendices() throws {
        let blocks = try blocks(pages: 3) { page, number in
            page.text("Appendix \(number)", x: 72, y: 60, size: 16, bold: true)
        }
        #expect(blocks.filter(\.part.isFurniture).isEmpty)
        #expect(
            blocks.filter { $0.kind == .heading(level: 1) }.map(\.text) == [
                "Appendix 1", "Appendix 2", "Appendix 3",
            ])
    }

    @Test("A running header may name the part and number the page")
    func runningPart() throws {
        let blocks = try blocks(pages: 4) { page, number in
            page.text("Part 2: Allegations", x: 72, y: 40)
            page.text("\(number + 8)", x: 500, y: 40)
        }
        #expect(blocks.filter { $0.part == .header }.map(\.text) == ["Part 2: Allegations 9"])
    }

    @Test("A large heading that a few of many pages begin with is text")
    func repeatedHeading() throws {
        let blocks = try blocks(pages: 9) { page, number in
            if number.isMultiple(of: 3) { page.text("What to do", x: 72, y: 60, size: 18) }
        }
        #expect(blocks.filter(\.part.isFurniture).isEmpty)
        #expect(blocks.count { $0.text == "What to do" } == 3)
    }

    @Test("Where pages have little text, it is the text, and no furniture")
    func shortPages() throws {
        var builder = PDFBuilder()
        for number in 1...2 { builder.page { $0.text("Sheet \(number)", x: 72, y: 60) } }
        let blocks = try PDFReader().read(builder.bytes).blocks
        #expect(blocks.map(\.text) == ["Sheet 1", "Sheet 2"])
        #expect(blocks.allSatisfy { $0.part == .body })
    }

    @Test("A form that comes twice is text both times")
    func copies() throws {
        var builder = PDFBuilder()
        for _ in 1...2 {
            builder.page { page in
                page.lines((1...30).map { "Question \($0) of this form" }, x: 72, y: 30, pitch: 12)
            }
        }
        let blocks = try PDFReader().read(builder.bytes).blocks
        #expect(blocks.allSatisfy { $0.part == .body })
        #expect(blocks.map(\.text).joined(separator: " ").matches(of: /Question 3 of/).count == 2)
    }
}
