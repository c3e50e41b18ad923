import DocumentModel
import TestSupport
import Testing

@testable import DocumentReading

@Suite("What a PDF holds besides text, and files that cannot be read")
struct PDFReaderTests {
    @Test("A field in the middle of a sentence is read in its place")
    func fieldInSentence() throws {
        let document = try document { page in
            page.text("At this club", x: 72, y: 100)
            page.field("Ann Bell", x: 136, y: 90, width: 100, height: 14)
            page.text("is told of every allegation.", x: 240, y: 100)
        }
        #expect(document.summary == ["P At this club Ann Bell is told of every allegation."])
    }

    @Test("A field after a colon is a value of its own")
    func field() throws {
        let document = try document { page in
            page.text("Designated lead:", x: 72, y: 100)
            page.field("Ann Bell", x: 170, y: 90, width: 100, height: 14)
        }
        #expect(document.summary == ["P Designated lead:", "F Ann Bell"])
    }

    @Test("A picture of a page without words is warned of by its number; a file of such pages is a scan")
    func scans() throws {
        var builder = PDFBuilder()
        builder.page { $0.lines(fillingLines, x: 72, y: 100) }
        builder.page { $0.image(x: 0, y: 0, width: 595, height: 842) }
        let document = try PDFReader().read(builder.bytes)
        #expect(document.warnings == [ReadingWarning(.unrecognisedPages, count: 1, pages: [2])])

        var scan = PDFBuilder()
        scan.page { $0.image(x: 0, y: 0, width: 595, height: 842) }
        #expect(throws: ReadError.scanned) { try PDFReader().read(scan.bytes) }
    }

    @Test("A large picture beside text is warned of, a small one is not")
    func pictures() throws {
        let document = try document { page in
            page.lines(fillingLines, x: 72, y: 100)
            page.image(x: 72, y: 200, width: 450, height: 400)
            page.image(x: 72, y: 700, width: 60, height: 60)
        }
        #expect(document.warnings == [ReadingWarning(.pictures, count: 1, pages: [1])])
    }

    @Test(
        "A lost ti is put back where the word can be told; room between words that recognition sees is none")
    func ligatures() throws {
        let document = try document { page in
            page.lines(fillingLines, x: 72, y: 60)
            page.text("Allega", x: 72, y: 100)
            page.text(
                "ons against staff are told to the lead at once, and so is every concern.", x: 110.3, y: 100)
            page.text("Qzxwe", x: 72, y: 140)
            page.text(
                "rtyp is what we call it in this club, and nobody here knows why that is so.", x: 111.6,
                y: 140)
        }
        #expect(document.blocks.contains { $0.text.hasPrefix("Allegations against staff") })
        #expect(document.blocks.contains { $0.text.hasPrefix("Qzxwe rtyp is what") })
        #expect(document.warnings == [])
    }

    @Test("Files that hold nothing to read are refused for what they are")
    func refusals() {
        #expect(throws: ReadError.empty) { try PDFReader().read([]) }
        #expect(throws: ReadError.damaged) { try PDFReader().read(Array("%PDF-1.7 and no more".utf8)) }
        #expect(throws: ReadError.damaged) { try PDFReader().read(PDFBuilder().bytes) }
        var blank = PDFBuilder()
        blank.page { _ in }
        #expect(throws: ReadError.noText) { try PDFReader().read(blank.bytes) }
    }

    @Test("A file with more pages or letters than a policy can need is refused")
    func limits() throws {
        var builder = PDFBuilder()
        for _ in 1...3 { builder.page { $0.lines(fillingLines, x: 72, y: 100) } }
        let bytes = builder.bytes
        #expect(throws: ReadError.tooLarge) { try PDFReader(limits: .init(pages: 2)).read(bytes) }
        #expect(throws: ReadError.tooLarge) { try PDFReader(limits: .init(lettersOnPage: 50)).read(bytes) }
        #expect(throws: ReadError.tooLarge) { try PDFReader(limits: .init(letters: 300)).read(bytes) }
        #expect(try PDFReader(limits: .init(pages: 3)).read(bytes).pageCount == 3)
    }

    @Test("Letters of absurd size or place do no harm")
    func absurdLetters() throws {
        let document = try document { page in
            page.lines(fillingLines, x: 72, y: 100)
            page.text("huge", x: 72, y: 300, size: 1_000_000_000)
            page.text("far", x: 1_000_000_000, y: 300)
        }
        #expect(document.blocks.contains { $0.text.hasPrefix("Everybody who works") })
    }
}
