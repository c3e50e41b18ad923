import DocumentModel

/// Mends words that lost a joined pair of letters: fonts draw `ti` as one sign and may not say what it is, so
/// that "Allegations" comes as "Allega ons", with a gap as wide as the sign.
struct PDFLigatures {
    /// A gap that stands for a sign, or that a typesetter left.
    struct Gap: Equatable {
        /// An index, as are the others.
        var page: Int
        var line: Int
        /// That of the first half.
        var word: Int
    }

    /// The gaps that could not be mended, from the end of the document to its beginning.
    private(set) var unmended: [Gap] = []
    /// Whether any was: wide gaps alone may be a typesetter's, but a file that lost one sign is likely to have lost others.
    private(set) var isSure = false

    /// Mends what can be told safely: the first half is never a word of its own in the document, and the whole
    /// is one of its words, or has one of the endings that follow `ti`.
    init(_ pages: inout [[PDFLine]]) {
        let space = Self.usualSpace(pages)
        guard space > 0 else { return }
        var vocabulary: [String: Int] = [:]
        var suspects: [Gap] = []
        for (page, lines) in pages.enumerated() {
            for (index, line) in lines.enumerated() {
                var wasSuspect = false
                let own = max(space, line.words.count > 2 ? Self.usualSpace([[line]]) : 0)
                for (place, word) in line.words.enumerated() {
                    let isSuspect =
                        place + 1 < line.words.count && Self.isWide(word, line.words[place + 1], own)
                    if isSuspect { suspects.append(Gap(page: page, line: index, word: place)) }
                    if !isSuspect && !wasSuspect { vocabulary[Self.letters(word.text), default: 0] += 1 }
                    wasSuspect = isSuspect
                }
            }
        }
        for suspect in suspects.reversed() {
            let words = pages[suspect.page][suspect.line].words
            let first = words[suspect.word]
            let second = words[suspect.word + 1]
            guard vocabulary[Self.letters(first.text), default: 0] == 0 else { continue }
            if let joined = Self.joined(first.text, second.text, vocabulary) {
                isSure = true
                Self.join(suspect, to: joined, in: &pages)
            } else if vocabulary[Self.letters(second.text), default: 0] == 0 {
                unmended.append(suspect)
            }
        }
    }

    /// Mends gaps by what text recognition reads in the place of both halves and the gap.
    ///
    /// - Parameters:
    ///   - pages: the lines of each page, as they are after the first mending.
    ///   - recognise: the words of a page, by its index, with places on it; `nil` where there is no time for it.
    mutating func mend(_ pages: inout [[PDFLine]], by recognise: (_ page: Int) -> [PDFWord]?) {
        // A few wide gaps in a file without any lost sign are not worth the time.
        guard isSure || unmended.count >= Self.manyGaps else { return }
        var seen: [Int: [PDFWord]] = [:]
        var left: [Gap] = []
        var misses = 0
        for gap in unmended {
            if seen[gap.page] == nil, isSure || misses < Self.manyGaps {
                seen[gap.page] = recognise(gap.page)
            }
            let words = pages[gap.page][gap.line].words
            switch Self.reading(of: words[gap.word], words[gap.word + 1], in: seen[gap.page] ?? []) {
            case .joined(let text):
                isSure = true
                Self.join(gap, to: text, in: &pages)
            case .apart: misses += 1
            case .unknown: left.append(gap)
            }
        }
        unmended = left
    }

    /// So many gaps are no typesetter's chance.
    private static let manyGaps = 3

    /// What recognition makes of two halves.
    private enum Reading {
        case joined(String)
        /// They are two words.
        case apart
        case unknown
    }

    private static func reading(of first: PDFWord, _ second: PDFWord, in words: [PDFWord]) -> Reading {
        let near = words.filter { $0.box.sharedHeight(first.box) > 0.5 }
        func word(over half: PDFWord) -> PDFWord? {
            let middle = (half.box.left + half.box.right) / 2
            return near.first { $0.box.left <= middle && middle <= $0.box.right }
        }
        guard let left = word(over: first), let right = word(over: second) else { return .unknown }
        guard left.box == right.box else { return .apart }
        let (text, start, end) = (letters(left.text), letters(first.text), letters(second.text))
        guard text.hasPrefix(start), text.hasSuffix(end) else { return .unknown }
        let sign = text.dropFirst(start.count).dropLast(end.count)
        guard (1...3).contains(text.count - start.count - end.count),
            sign.unicodeScalars.allSatisfy(\.isLetter)
        else { return .unknown }
        return .joined(first.text + sign + second.text)
    }

    private static func join(_ gap: Gap, to text: String, in pages: inout [[PDFLine]]) {
        let words = pages[gap.page][gap.line].words
        var word = words[gap.word]
        word.text = text
        word.box = word.box.union(words[gap.word + 1].box)
        pages[gap.page][gap.line] = PDFLine(words[..<gap.word] + [word] + words[(gap.word + 2)...])
    }

    /// A warning on words with unknown letters, and on gaps that could not be mended; `nil` where all is well.
    ///
    /// - Parameters:
    ///   - pages: the pages of the file.
    ///   - lines: the lines of each page.
    func warning(_ pages: [PDFPage], lines: [[PDFLine]]) -> ReadingWarning? {
        var count = 0
        var numbers: [Int] = []
        for (index, lines) in lines.enumerated() {
            let gaps = isSure ? unmended.count { $0.page == index } : 0
            let words = lines.reduce(gaps) { $0 + $1.words.count(where: \.isUnreadable) }
            count += words
            if words > 0 { numbers.append(pages[index].number) }
        }
        return count > 0 ? ReadingWarning(.unreadableLetters, count: count, pages: numbers) : nil
    }

    /// The usual room between words, in parts of the letters' size.
    private static func usualSpace(_ pages: [[PDFLine]]) -> Double {
        var spaces: [Double] = []
        for line in pages.joined() {
            for (word, next) in zip(line.words, line.words.dropFirst()) {
                let space = (next.box.left - word.box.right) / max(word.font.size, 1)
                if space > 0.05, space < 1 { spaces.append(space) }
            }
        }
        return spaces.isEmpty ? 0 : spaces.sorted()[(spaces.count - 1) / 2]
    }

    /// Whether the room between two words is that of a lost sign rather than a space.
    private static func isWide(_ word: PDFWord, _ next: PDFWord, _ usual: Double) -> Bool {
        guard let last = word.text.unicodeScalars.last, let first = next.text.unicodeScalars.first,
            last.properties.isLowercase, first.properties.isLowercase, word.font.size == next.font.size,
            word.confidence == nil
        else { return false }
        let space = (next.box.left - word.box.right) / max(word.font.size, 1)
        return space > max(usual * 1.7, 0.4) && space < 1
    }

    private static func joined(_ first: String, _ second: String, _ vocabulary: [String: Int]) -> String? {
        if letters(first) == "h", second.hasPrefix("ps:") || second.hasPrefix("p:") {
            return first + "tt" + second
        }
        guard letters(first).utf8.count > 1 else { return nil }
        for ligature in ["ti", "tt", "fi", "fl", "ff", "ffi", "ft", "tti"]
        where vocabulary[letters(first + ligature + second), default: 0] > 0 {
            return first + ligature + second
        }
        return endings.contains(letters(second)) ? first + "ti" + second : nil
    }

    private static func letters(_ text: String) -> String {
        var scalars = Substring(text.lowercased()).unicodeScalars
        while let first = scalars.first, !first.isLetter { scalars.removeFirst() }
        while let last = scalars.last, !last.isLetter { scalars.removeLast() }
        return String(scalars)
    }

    /// What follows `ti` at the end of common words: allega-ti-ons, na-ti-onal, ac-ti-ve, repor-ti-ng.
    private static let endings: Set<String> = [
        "on", "ons", "onal", "onally", "onship", "onships", "oned", "oning", "ve", "ves", "vely", "vity",
        "vities",
        "ng", "ngs", "es", "ally", "cular", "cularly", "fy", "fied", "ent", "ents", "cipate", "cipation",
        "mes",
        "lation", "gation", "gations", "gate", "gated", "gating", "tude", "tle", "tled", "fication", "mate",
        "mately",
    ]
}
