/// The words that text recognition found in a picture of a page, in its pixels.
struct RecognisedPage: Sendable {
    /// A word.
    struct Word: Sendable {
        var text: String
        /// In pixels from the top left corner.
        var box: PDFBox
        /// In percent.
        var confidence: Double

        /// The number of its letters and digits.
        var weight: Int { text.unicodeScalars.count { $0.isLetter || $0.isDigit } }
    }

    /// Words on one baseline.
    struct Line: Sendable {
        /// In reading order, at least one.
        var words: [Word]
        /// The height of the ground that its letters stand on, in pixels.
        var baseline: Double

        /// The mean of its words, by their letters.
        var confidence: Double { RecognisedPage.confidence(of: words) }
    }

    /// In the order in which they were found.
    var lines: [Line] = []

    /// How sure recognition is of the page as a whole: the mean of its words, by their letters; 0 without any.
    var confidence: Double { Self.confidence(of: lines.flatMap(\.words)) }

    /// How many words of two letters and more it is sure of.
    var sureWords: Int {
        lines.reduce(0) { $0 + $1.words.count { $0.weight > 1 && $0.confidence >= 70 } }
    }

    /// The mean confidence of words, by their letters; 0 without any.
    static func confidence(of words: [Word]) -> Double {
        let weight = words.reduce(0) { $0 + $1.weight }
        guard weight > 0 else { return 0 }
        return words.reduce(0) { $0 + $1.confidence * Double($1.weight) } / Double(weight)
    }
}

/// How far a page can be relied on.
extension RecognisedPage {
    /// How much of it can be read, to compare ways of turning it.
    var readability: Double { Double(sureWords) * confidence }

    /// Whether it lies the right way up, and is read.
    var isCertain: Bool { confidence >= 75 && sureWords >= 5 }

    /// Whether its words are worth reading out.
    var isLegible: Bool { confidence >= 65 && sureWords >= 3 }
}
