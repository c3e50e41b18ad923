/// The letters of one page as the file draws them: in the order of the file's text, each with its box.
struct PDFGlyphs: Sendable {
    /// One letter. A space has a box as well; the end of a line has an empty one.
    struct Glyph: Sendable {
        var scalar: Unicode.Scalar
        var box: PDFBox
    }

    /// A stretch of letters that share a font.
    struct FontRun: Sendable {
        /// Indices into the letters.
        var range: Range<Int>
        var font: PDFFont
    }

    var glyphs: [Glyph] = []
    /// Ascending, without overlap; letters between runs have no known font.
    var fonts: [FontRun] = []
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
    init(name: String, size: Double, isUnderlined: Bool) {
        let name = name.lowercased()
        self.size = size
        self.isUnderlined = isUnderlined
        isBold = ["bold", "black", "heavy", "demi"].contains { name.contains($0) }
        isSymbol = ["wingdings", "symbol", "dingbats", "webdings"].contains { name.contains($0) }
    }
}
