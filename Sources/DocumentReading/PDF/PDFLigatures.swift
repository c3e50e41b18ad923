import DocumentModel

/// Mends words that lost a joined pair of letters: fonts draw `ti` as one sign and may not say what it is, so
/// that "Allegations" comes as "Allega ons", with a gap as wide as the sign.
struct PDFLigatures {
    /// How many gaps could not be mended, by index of the page.
    private var unmended: [Int: Int] = [:]

    /// Mends what can be told safely: the first half is never a word of its own in the document, and the whole
    /// is one of its words, or has one of the endings that follow `ti`.
    init(_ pages: inout [[PDFLine]]) {
        let space = Self.usualSpace(pages)
        guard space > 0 else { return }
        var vocabulary: [String: Int] = [:]
        var suspects: [(page: Int, line: Int, word: Int)] = []
        for (page, lines) in pages.enumerated() {
            for (index, line) in lines.enumerated() {
                var wasSuspect = false
                let own = max(space, Self.usualSpace([[line]]))
                for (place, word) in line.words.enumerated() {
                    let isSuspect =
                        place + 1 < line.words.count && Self.isWide(word, line.words[place + 1], own)
                    if isSuspect { suspects.append((page, index, place)) }
                    if !isSuspect && !wasSuspect { vocabulary[Self.letters(word.text), default: 0] += 1 }
                    wasSuspect = isSuspect
                }
            }
        }
        var mended = false
        for suspect in suspects.reversed() {
            let words = pages[suspect.page][suspect.line].words
            let first = words[suspect.word]
            let second = words[suspect.word + 1]
            guard vocabulary[Self.letters(first.text), default: 0] == 0 else { continue }
            if let joined = Self.joined(first.text, second.text, vocabulary) {
                mended = true
                var word = first
                word.text = joined
                word.box = first.box.union(second.box)
                pages[suspect.page][suspect.line] = PDFLine(
                    words[..<suspect.word] + [word] + words[(suspect.word + 2)...])
            } else if vocabulary[Self.letters(second.text), default: 0] == 0 {
                unmended[suspect.page, default: 0] += 1
            }
        }
        // Wide gaps alone may be a typesetter's; a file that lost one sign is likely to have lost others.
        if !mended { unmended = [:] }
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
            let words =
                lines.reduce(0) { $0 + $1.words.count(where: \.isUnreadable) } + unmended[index, default: 0]
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
        return spaces.isEmpty ? 0 : spaces.sorted()[spaces.count / 2]
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
