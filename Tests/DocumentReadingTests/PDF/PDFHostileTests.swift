import DocumentModel
import TestSupport
import Testing

@testable import DocumentReading

/// Pages that nobody would write: their layout must take time in proportion to what is on them.
@Suite("Hostile PDF files")
struct PDFHostileTests {
    /// One letter at a place.
    private func glyph(_ letter: Unicode.Scalar, _ left: Double, _ top: Double, size: Double = 10)
        -> PDFGlyphs.Glyph
    {
        var font = PDFFont()
        font.size = size
        return PDFGlyphs.Glyph(
            scalar: letter, box: PDFBox(left: left, top: top, right: left + size / 2, bottom: top + size),
            font: font, beginsWord: true)
    }

    /// The document of one page of letters; of which the suite fails when they take too long.
    private func blocks(_ glyphs: [PDFGlyphs.Glyph], entries: [PDFEntry] = []) throws -> [Block] {
        var page = PDFGlyphs()
        page.glyphs = glyphs
        let words = PDFWords(page).words
        let only = PDFPage(number: 1, width: 595, height: 842, words: words, images: [], entries: entries)
        return try PDFAssembly(PDFPages(pages: [only]), pageCount: 1, catalogue: PDFCatalogue()).document()
            .blocks
    }

    @Test("100,000 letters at one place are read")
    func onePlace() throws {
        #expect(try !blocks((0..<100_000).map { _ in glyph("a", 100, 100) }).isEmpty)
    }

    @Test("50,000 lines of a letter each are read")
    func lines() throws {
        let glyphs = (0..<50_000).map { glyph("b", 100, Double($0) * 12) }
        #expect(try blocks(glyphs).map(\.text.count).reduce(0, +) >= 50_000)
    }

    @Test("25,000 lines that begin with a label or end in a hyphen are read")
    func labels() throws {
        let labels = (0..<25_000).flatMap {
            [glyph("•", 100, Double($0) * 12), glyph("b", 140, Double($0) * 12)]
        }
        #expect(try blocks(labels).count == 25_000)
        var hyphens = (0..<25_000).flatMap {
            [
                glyph("b", 100, Double($0) * 12), glyph("b", 105, Double($0) * 12),
                glyph("-", 110, Double($0) * 12),
            ]
        }
        for index in hyphens.indices where index % 3 > 0 { hyphens[index].beginsWord = false }
        #expect(try !blocks(hyphens).isEmpty)
    }

    @Test("One line of 100,000 words, and many words on many lines, are read")
    func wideLines() throws {
        #expect(try !blocks((0..<100_000).map { glyph("c", Double($0) * 9, 100) }).isEmpty)
        let sizes = (0..<50_000).map { glyph("c", Double($0) * 9, 100, size: 10 + Double($0) / 50_000) }
        #expect(try !blocks(sizes).isEmpty)
        let grid = (0..<100_000).map { glyph("d", Double($0 % 100) * 20, Double($0 / 100) * 14) }
        #expect(try !blocks(grid).isEmpty)
    }

    @Test("White that stands beside 25,000 lines is followed no further than it matters")
    func scatteredLines() throws {
        let glyphs = (0..<25_000).flatMap { index in
            let left = Double((index * 7919) % 9_973) * 50
            return [glyph("e", left, Double(index) * 12), glyph("f", left + 20, Double(index) * 12)]
        }
        #expect(try !blocks(glyphs).isEmpty)
    }

    @Test("Letters at no place, far away or of odd sizes do no harm")
    func oddPlaces() throws {
        var odd = [
            glyph("a", .nan, 0), glyph("b", .infinity, 0), glyph("c", -1e30, 1e30),
            glyph("d", 0, 0, size: -5),
        ]
        odd += [glyph("e", 0, 0, size: 0), glyph("f", 1e5, -1e5), glyph("g", 10, 10, size: .nan)]
        odd += "safe".unicodeScalars.enumerated().map { glyph($1, 100 + Double($0) * 5, 400) }
        #expect(try !blocks(odd).isEmpty)
    }

    @Test("10,000 fields are put among the text")
    func fields() throws {
        let entries = (0..<10_000).map { index in
            let top = Double(index) * 12
            return PDFEntry(
                kind: .formField, text: "v",
                box: PDFBox(left: 300, top: top, right: 400, bottom: top + 10))
        }
        let glyphs = (0..<10_000).map { glyph("a", 100, Double($0) * 12) }
        #expect(try blocks(glyphs, entries: entries).count { $0.kind == .formField } == 10_000)
    }

    @Test("Pages that all say the same are read")
    func samePages() throws {
        var page = PDFGlyphs()
        page.glyphs = (0..<50).map { glyph("a", 100, 100 + Double($0) * 12) }
        let words = PDFWords(page).words
        let pages = (1...2_000).map {
            PDFPage(number: $0, width: 595, height: 842, words: words, images: [], entries: [])
        }
        let assembly = PDFAssembly(PDFPages(pages: pages), pageCount: 2_000, catalogue: PDFCatalogue())
        #expect(try !assembly.document().blocks.isEmpty)
    }

    @Test("An outline of 20,000 entries is read as far as it can matter")
    func outline() throws {
        var builder = PDFBuilder()
        builder.page { $0.lines(["Training"] + fillingLines, x: 72, y: 80) }
        for _ in 1...20_000 { builder.bookmark("Training", page: 1) }
        let bytes = builder.bytes
        let time = try ContinuousClock().measure {
            let file = try PopplerFile(bytes)
            let count = file.bookmarks.count
            #expect(count == 5_000)
            #expect(try PDFReader().read(bytes).blocks.count >= 1)
        }
        #expect(time < .seconds(4))
    }
}
