/// Words that stand on one line of a page, or of a column or cell of it, in reading order.
struct PDFLine: Sendable {
    private(set) var words: [PDFWord]
    private(set) var box: PDFBox

    /// The letters' size in points, by most of the letters; never 0.
    private(set) var size: Double
    /// Whether all its words with letters are bold.
    private(set) var isBold: Bool
    /// Whether all its words with letters are underlined.
    private(set) var isUnderlined: Bool

    /// - Parameter words: at least one, in reading order.
    init(_ words: [PDFWord]) {
        self.words = words
        box = words.dropFirst().reduce(words.first?.box ?? PDFBox(left: 0, top: 0, right: 0, bottom: 0)) {
            $0.union($1.box)
        }
        let size = Self.usualSize(words)
        self.size = size > 0 ? size : max(box.height, 1)
        var hasLetters = false
        var isBold = true
        var isUnderlined = true
        for word in words where word.hasLetters {
            hasLetters = true
            isBold = isBold && word.font.isBold
            isUnderlined = isUnderlined && word.font.isUnderlined
        }
        self.isBold = hasLetters && isBold
        self.isUnderlined = hasLetters && isUnderlined
    }

    /// The size of most letters, 0 where it is not known.
    private static func usualSize(_ words: [PDFWord]) -> Double {
        let first = words.first?.font.size ?? 0
        if words.allSatisfy({ $0.font.size == first }) { return first }
        var letters: [Double: Int] = [:]
        for word in words { letters[word.font.size, default: 0] += word.length }
        return letters.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    }

    /// Whether it begins with a raised number, as a note does.
    var beginsWithRaisedNumber: Bool {
        guard words.count > 1, let word = words.first, word.length <= 3 else { return false }
        return word.font.size > 0 && word.font.size < size * 0.85
            && word.text.unicodeScalars.allSatisfy(\.isDigit)
    }

    /// How sure text recognition is of it, in percent: the mean of its recognised words, by their letters.
    var confidence: Double? {
        let recognised = words.filter { $0.confidence != nil }
        guard !recognised.isEmpty else { return nil }
        let letters = recognised.reduce(0) { $0 + $1.length }
        return recognised.reduce(0) { $0 + ($1.confidence ?? 0) * Double($1.length) } / Double(letters)
    }

    /// The words with single spaces between.
    var text: String { words.map(\.text).joined(separator: " ") }
}

/// Puts words that share a baseline together to lines.
enum PDFLines {
    /// - Parameter words: in any order.
    /// - Returns: lines from top to bottom, each over the whole width that the words stand in.
    static func lines(of words: [PDFWord]) -> [PDFLine] {
        let keys = words.map { (middle: $0.box.middle, left: $0.box.left) }
        var rows: [(tallest: Int, words: [Int])] = []
        for index in words.indices.sorted(by: { keys[$0] < keys[$1] }) {
            // Words come by their middles, so that only the last few lines can hold this one.
            let place = rows.indices.suffix(4).last { share(words[rows[$0].tallest], words[index]) }
            if let place {
                rows[place].words.append(index)
                if words[index].box.height > words[rows[place].tallest].box.height {
                    rows[place].tallest = index
                }
            } else {
                rows.append((index, [index]))
            }
        }
        let lines = rows.map { row in
            PDFLine(PDFSpacedLetters.joined(inReadingOrder(row.words.map { words[$0] })))
        }
        return PDFInitials.joined(lines.sorted { $0.box.middle < $1.box.middle })
    }

    /// Whether a word stands on a line: at its height, and beside a large initial only on the same ground.
    private static func share(_ line: PDFWord, _ word: PDFWord) -> Bool {
        guard line.box.sharedHeight(word.box) >= 0.6 else { return false }
        let (taller, lower) = line.box.height > word.box.height ? (line, word) : (word, line)
        if taller.box.height < 1.7 * lower.box.height || taller.length > 2
            || abs(line.box.bottom - word.box.bottom) < 0.3 * taller.box.height
        {
            return true
        }
        // A raised number refers to a note.
        return lower.length <= 3 && lower.text.unicodeScalars.allSatisfy(\.isDigit)
    }

    /// Words of one line, from left to right; from right to left where most of it is written so.
    private static func inReadingOrder(_ words: [PDFWord]) -> [PDFWord] {
        let sorted = words.sorted { $0.box.left < $1.box.left }
        guard sorted.count(where: \.isRightToLeft) * 2 > sorted.count else { return sorted }
        var result: [PDFWord] = []
        var leftToRight: [PDFWord] = []
        for word in sorted.reversed() {
            if word.isRightToLeft {
                result += leftToRight.reversed()
                leftToRight = []
                result.append(word)
            } else {
                leftToRight.append(word)
            }
        }
        return result + leftToRight.reversed()
    }
}
