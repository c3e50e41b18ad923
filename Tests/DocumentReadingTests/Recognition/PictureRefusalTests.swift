import DocumentModel
import TestSupport
import Testing

@testable import DocumentReading

@Suite("Pictures that cannot be read")
struct PictureRefusalTests {
    @Test("A picture without words is a scan that says nothing", arguments: [0, 128, 255] as [UInt8])
    func blank(grey: UInt8) {
        for picture in [
            PictureFile(width: 1, height: 1, grey: grey), PictureFile(width: 600, height: 800, grey: grey),
        ] {
            #expect(throws: ReadError.scanned) { try DocumentReaders.read(picture.png()) }
        }
        #expect(throws: ReadError.scanned) {
            try DocumentReaders.read(PictureFile(width: 20_000, height: 1, grey: grey).png())
        }
    }

    @Test("Recognition without its data is said to be missing")
    func missingData() {
        #expect(throws: ReadError.recognitionMissing) { try TextRecogniser(dataFolder: nil) }
        #expect(TesseractLibrary.loaded != nil, "install the package libtesseract5")
        #expect(TesseractLibrary.dataFolder != nil, "install the package tesseract-ocr-eng")
    }

    @Test("Noise is no text")
    func noise() {
        var state: UInt32 = 1
        let picture = PictureFile(width: 500, height: 700, grey: 0).shaded { _, _, _ in
            state = state &* 1_664_525 &+ 1_013_904_223
            return UInt8(truncatingIfNeeded: state >> 24)
        }
        #expect(throws: ReadError.scanned) { try DocumentReaders.read(picture.png()) }
    }

    @Test("Words too blurred to be told are left out rather than guessed")
    func blurred() throws {
        let picture = try DrawnPage.picture(resolution: 100)
        let reach = 5
        let blurred = picture.shaded { _, column, row in
            var (sum, count) = (0, 0)
            for near in max(row - reach, 0)...min(row + reach, picture.height - 1) {
                for beside in max(column - reach, 0)...min(column + reach, picture.width - 1) {
                    sum += Int(picture.pixels[near * picture.width + beside])
                    count += 1
                }
            }
            return UInt8(sum / count)
        }
        #expect(throws: ReadError.scanned) { try DocumentReaders.read(blurred.png()) }
    }

    @Test("A picture that is cut short is damaged")
    func truncated() throws {
        let png = PictureFile(width: 300, height: 300, grey: 255).png()
        #expect(throws: ReadError.damaged) { try DocumentReaders.read(Array(png.prefix(png.count / 2))) }
        #expect(throws: ReadError.damaged) { try DocumentReaders.read(Array(png.prefix(8))) }
        #expect(throws: ReadError.damaged) { try DocumentReaders.read([0xFF, 0xD8, 0xFF, 0xE0, 0, 16]) }
        #expect(throws: ReadError.damaged) { try DocumentReaders.read(Array("GIF89a".utf8)) }
        #expect(throws: ReadError.damaged) { try DocumentReaders.read(Array("II*\0".utf8)) }
        let gif = PictureFile(width: 30, height: 30, grey: 255).gif()
        #expect(throws: ReadError.damaged) { try DocumentReaders.read(Array(gif.prefix(40))) }
    }

    @Test("A header that tells of a picture past all need is believed, and nothing is unpacked")
    func tooLarge() {
        let small = PictureFile(width: 1, height: 1, grey: 0)
        #expect(throws: ReadError.tooLarge) {
            try DocumentReaders.read(small.png(claimedSize: (100_000, 100_000)))
        }
        var gif = small.gif()
        gif.replaceSubrange(24..<28, with: [0xFF, 0xFF, 0xFF, 0xFF])
        #expect(throws: ReadError.tooLarge) { try DocumentReaders.read(gif) }
        var tiff = PictureFile.tiff([small])
        tiff.replaceSubrange(18..<22, with: [0, 0, 0, 0x40])
        tiff.replaceSubrange(30..<34, with: [0, 0, 0, 0x40])
        #expect(throws: ReadError.tooLarge) { try DocumentReaders.read(tiff) }
    }

    @Test("A header that tells of more rows than there are is damaged")
    func lying() {
        let small = PictureFile(width: 100, height: 100, grey: 255)
        #expect(throws: ReadError.damaged) { try DocumentReaders.read(small.png(claimedSize: (100, 5_000))) }
    }

    @Test("An animation of ten thousand frames costs no more than its first", .timeLimit(.minutes(5)))
    func animation() throws {
        let frames = try GIFFrames(PictureFile(width: 10, height: 10, grey: 255).gif(frames: 10_000))
        #expect(frames.count == 10_000)
        #expect(frames.first.count < 200)
    }

    @Test("Pages of a TIFF file that lead back to the first, or out of the file, end there")
    func ring() throws {
        let page = PictureFile(width: 20, height: 20, grey: 255)
        for next: UInt32 in [8, 0xFFFF_FF00] {
            let directories = try TIFFDirectories(PictureFile.tiff([page, page], next: next))
            #expect(directories.pages.count == 2)
            #expect(directories.isDamaged)
        }
        #expect(try !TIFFDirectories(PictureFile.tiff([page, page])).isDamaged)
    }

    @Test("A TIFF file of more pages than a policy can need is refused")
    func manyPages() {
        let pages = [PictureFile](repeating: PictureFile(width: 1, height: 1, grey: 0), count: 501)
        #expect(throws: ReadError.tooLarge) { try DocumentReaders.read(PictureFile.tiff(pages)) }
    }
}
