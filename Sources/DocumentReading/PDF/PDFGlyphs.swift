/// The letters of one page as the file draws them: in the order of the file's text, each with its box.
struct PDFGlyphs: Sendable {
    /// One letter. A space has a box as well; the end of a line has an empty one.
    struct Glyph: Sendable {
        var scalar: Unicode.Scalar
        var box: PDFBox
        var font: PDFFont
        /// Whether the file parts it from the letter before.
        var beginsWord = false
    }

    var glyphs: [Glyph] = []

    /// Whether the same letter stands at the same place.
    func holds(_ glyph: Glyph) -> Bool {
        glyphs.contains {
            $0.box.left == glyph.box.left && $0.box.top == glyph.box.top && $0.scalar == glyph.scalar
        }
    }

    /// These letters, then those of the others that stand where none of these does.
    func adding(_ others: PDFGlyphs) -> PDFGlyphs {
        var places = Set(glyphs.map { Place(glyph: $0) })
        var result = self
        for glyph in others.glyphs where places.insert(Place(glyph: glyph)).inserted {
            result.glyphs.append(glyph)
        }
        return result
    }

    private struct Place: Hashable {
        var left: Double
        var top: Double

        init(glyph: Glyph) {
            left = glyph.box.left
            top = glyph.box.top
        }
    }
}

/// The look of a stretch of letters, as far as headings and labels can be told by it.
struct PDFFont: Hashable, Sendable {
    /// In points; 0 where not known.
    var size: Double = 0
    var isBold = false
    var isUnderlined = false
    /// Whether its letters are pictures (Symbol, Wingdings), so that a letter is a bullet or a tick.
    var isSymbol = false

    init() {}

    /// - Parameter name: the font's name in the file, with or without a subset prefix such as `ABCDEF+`.
    init(name: String) {
        // In small letters; what this makes of other signs is in none of the words.
        let letters = name.utf8.map { $0 | 0x20 }
        isBold = Self.boldNames.contains { Self.holds(letters, $0) }
        isSymbol = Self.symbolNames.contains { Self.holds(letters, $0) }
    }

    private static let boldNames = ["bold", "black", "heavy", "demi"].map { Array($0.utf8) }
    private static let symbolNames = ["wingdings", "symbol", "dingbats", "webdings"].map { Array($0.utf8) }

    private static func holds(_ letters: [UInt8], _ word: [UInt8]) -> Bool {
        guard letters.count >= word.count else { return false }
        return (0...(letters.count - word.count)).contains { start in
            letters[start] == word[0] && letters[start...].starts(with: word)
        }
    }
}
