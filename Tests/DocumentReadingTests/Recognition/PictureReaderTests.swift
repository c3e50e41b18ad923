import DocumentModel
import TestSupport
import Testing

@testable import DocumentReading

@Suite("Pictures of pages, recognised (these fail where tesseract-ocr-eng is not installed)")
struct PictureReaderTests {
    private static let recognised = [ReadingWarning(.recognisedText, count: 1, pages: [1])]

    @Test("A PNG picture has its title, its paragraph, its list, and how sure each is")
    func png() throws {
        let document = try DocumentReaders.read(DrawnPage.picture().png())
        #expect(document.summary == DrawnPage.summary)
        #expect(document.format == .png)
        #expect(document.pageCount == 1)
        #expect(document.warnings == Self.recognised)
        #expect(document.blocks.allSatisfy { $0.page == 1 })
        let confidences = document.blocks.map { $0.confidence ?? 0 }
        #expect(confidences.allSatisfy { (60...100).contains($0) }, "\(confidences)")
    }

    @Test("A picture of sixteen bits a pixel is read as one of eight")
    func deep() throws {
        #expect(try DocumentReaders.read(DrawnPage.picture().png(depth: 16)).summary == DrawnPage.summary)
    }

    @Test("A page that lies upside down or on its side is read as it would be upright", arguments: [1, 2, 3])
    func turned(quarters: Int) throws {
        let picture = try DrawnPage.picture().turned(quarters: quarters)
        #expect(try DocumentReaders.read(picture.png()).summary == DrawnPage.summary)
    }

    @Test("A page under uneven light, and a white one on black, are read")
    func light() throws {
        let picture = try DrawnPage.picture()
        let shadow = picture.shaded { pixel, column, _ in
            UInt8(Double(pixel) * (0.4 + 0.6 * Double(column) / Double(picture.width)))
        }
        let shaded = try DocumentReaders.read(shadow.png())
        #expect(shaded.summary == DrawnPage.summary)
        let negative = picture.shaded { pixel, _, _ in 255 - pixel }
        let reversed = try DocumentReaders.read(negative.png())
        #expect(reversed.summary == DrawnPage.summary)
    }

    @Test("A coarse picture, of a screen perhaps, is read")
    func coarse() throws {
        let document = try DocumentReaders.read(DrawnPage.picture(resolution: 80).png())
        #expect(document.blocks.map(\.text).contains("Tell the lead within one working day."))
    }

    @Test("The pages of a TIFF file are read in order, and those without words are said")
    func tiff() throws {
        let page = try DrawnPage.picture()
        let other = try DrawnPage.picture { page in
            page.text("Our local authority designated officer is Anne Bell.", x: 72, y: 100)
        }
        let blank = PictureFile(width: 600, height: 800, grey: 255)
        let document = try DocumentReaders.read(PictureFile.tiff([page, blank, other]))
        #expect(document.format == .tiff)
        #expect(document.pageCount == 3)
        #expect(document.blocks.last?.text == "Our local authority designated officer is Anne Bell.")
        #expect(document.blocks.last?.page == 3)
        #expect(
            document.warnings == [
                ReadingWarning(.recognisedText, count: 2, pages: [1, 3]),
                ReadingWarning(.unrecognisedPages, count: 1, pages: [2]),
            ])
    }

    @Test("Of a GIF file the first frame is read, and the others are said")
    func gif() throws {
        let document = try DocumentReaders.read(DrawnPage.picture().gif(frames: 2))
        #expect(document.summary == DrawnPage.summary)
        #expect(document.format == .gif)
        #expect(document.warnings == Self.recognised + [ReadingWarning(.pictures, count: 1)])
    }

    @Test("Long scans are read for as long as there is time, and the rest is said")
    func budget() throws {
        let page = try PagePicture.decoded(DrawnPage.picture().png())
        #expect(throws: ReadError.timedOut) {
            try PictureDocument(.tiff, pageCount: 2).document(budget: RecognitionBudget(seconds: 0)) {
                _ throws(ReadError) in page
            }
        }
        var started = 0
        let document = try PictureDocument(.tiff, pageCount: 40).document(
            budget: RecognitionBudget(seconds: 1.5)
        ) {
            _ throws(ReadError) in
            started += 1
            return page
        }
        let unread = try #require(document.warnings.last)
        #expect(unread.kind == .scannedPages)
        #expect(unread.pages.last == 40)
        #expect(unread.count >= 40 - started)
    }

    @Test("A page without letters that nobody came to is said to be unread, and a blank one is not")
    func noTime() throws {
        var builder = PDFBuilder()
        builder.page(DrawnPage.policy)
        builder.page { _ in }
        let file = try PopplerFile(builder.bytes)
        var pages: [PDFPage] = []
        for number in 1...2 {
            let page = try file.page(number, letterLimit: 1_000)
            pages.append(try #require(page))
        }
        let late = PDFScans(pages, of: file, budget: RecognitionBudget(seconds: 0))
        #expect(late.outcomes.unread == [2])
        let inTime = PDFScans(pages, of: file, budget: RecognitionBudget())
        #expect(inTime.outcomes.unread == [])
    }
}
