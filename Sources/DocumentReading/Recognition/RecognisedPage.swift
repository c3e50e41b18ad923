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

        /// By how many quarters it has to be turned clockwise to stand upright. Recognition reads lines that lie on
        /// their side, and tells it by their places alone.
        var turn: Int {
            let long = words.filter { $0.weight > 2 }
            guard let first = words.first, let last = words.last,
                long.count(where: { $0.box.height > $0.box.width * 1.2 }) * 2 > long.count
            else { return 0 }
            return first.box.middle <= last.box.middle ? 3 : 1
        }

        /// The mean of its words, by their letters.
        var confidence: Double { RecognisedPage.confidence(of: words) }

        /// The number of its letters and digits.
        var weight: Int { words.reduce(0) { $0 + $1.weight } }
    }

    /// In the order in which they were found.
    var lines: [Line] = []
    /// Which part of what looks like letters the words cover, from 0 to 1.
    var coverage = 1.0

    /// How sure recognition is of the page as a whole: the mean of its words, by their letters; 0 without any.
    var confidence: Double { Self.confidence(of: lines.flatMap(\.words)) }

    /// How many words of two letters and more it is sure of.
    var sureWords: Int {
        lines.reduce(0) { $0 + $1.words.count { $0.weight > 1 && $0.confidence >= 70 } }
    }

    /// By how many quarters the page has to be turned clockwise for most of its letters to stand upright.
    var turn: Int {
        var weights = [0, 0, 0, 0]
        for line in lines { weights[line.turn & 3] += line.weight }
        return weights.indices.max { weights[$0] < weights[$1] || (weights[$0] == weights[$1] && $0 > $1) }
            ?? 0
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
    /// How much of it can be read, to compare ways of laying it.
    var readability: Double {
        Double(sureWords) * confidence * (isCovered ? 1 : coverage) * (turn == 0 ? 1 : 0.5)
    }

    /// Whether it lies the right way up, and is read.
    var isCertain: Bool { confidence >= 88 && sureWords >= 5 && turn == 0 && isCovered }

    /// Whether its words are worth reading out: below this confidence, one word in ten and more is wrong.
    var isLegible: Bool { confidence >= 80 && sureWords >= 3 }

    /// Whether hardly anything that looks like letters was passed over.
    var isCovered: Bool { coverage >= 0.8 }
}
