/// What a page holds, before any of it is put into lines.
struct PDFPage: Sendable {
    /// From 1.
    var number: Int
    var width: Double
    var height: Double
    var glyphs: PDFGlyphs
    /// The boxes of the page's images; empty where words leave no room for a large one.
    var images: [PDFBox]
    /// What people entered in forms and notes, from top to bottom.
    var entries: [PDFEntry]
    /// The words that were recognised from a picture of the page, which stand for its letters; `nil` where it was
    /// not tried, or in vain.
    var recognised: [PDFWord]?

    /// The words of the page.
    var words: [PDFWord] { recognised ?? PDFWords(glyphs).words }

    /// Whether the file itself has letters or values for the page.
    var hasText: Bool { glyphs.glyphs.contains { !$0.scalar.isSpace } || !entries.isEmpty }

    /// Takes on what recognition found.
    mutating func take(_ outcome: PageRecognition.Outcome) {
        guard case .text(let text) = outcome else { return }
        recognised = text.words
        if text.isTurned { (width, height) = (height, width) }
    }
}

/// A value that somebody entered on top of the page.
struct PDFEntry: Sendable {
    /// What drew it.
    enum Kind: Sendable {
        case formField, freeText
    }

    var kind: Kind
    var text: String
    var box: PDFBox
}
