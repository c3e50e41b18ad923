/// What a page holds, before its words are put into lines.
struct PDFPage: Sendable {
    /// From 1.
    var number: Int
    var width: Double
    var height: Double
    /// In the order of the file's text.
    var words: [PDFWord]
    /// The boxes of the page's images; empty where words leave no room for a large one.
    var images: [PDFBox]
    /// What people entered in forms and notes, from top to bottom.
    var entries: [PDFEntry]
    /// Whether the words were recognised from a picture of the page.
    var isRecognised = false

    /// Whether people entered anything that counts as text.
    var hasEntries: Bool { entries.contains { $0.kind != .comment } }

    /// Whether the file itself has words or values for the page.
    var hasText: Bool { !isRecognised && !words.isEmpty || hasEntries }

    /// Takes on what recognition found.
    mutating func take(_ outcome: PageRecognition.Outcome) {
        guard case .text(let text) = outcome else { return }
        words = text.words
        isRecognised = true
        if text.isTurned { (width, height) = (height, width) }
    }
}

/// A value that somebody entered on top of the page.
struct PDFEntry: Sendable {
    /// What drew it.
    enum Kind: Sendable {
        case formField, freeText
        /// Said about the page, not on it.
        case comment
    }

    var kind: Kind
    var text: String
    var box: PDFBox
}
