/// Joins the words of lines to text: spaces between words, and nothing where a word was broken over two lines.
struct PDFText: Sendable {
    /// How often each word stands in the document, in small letters; hyphens are kept.
    private var counts: [String: Int] = [:]

    /// - Parameter pages: all words of the document.
    init(_ pages: some Sequence<[PDFLine]>) {
        for lines in pages {
            for line in lines {
                for (index, word) in line.words.enumerated() {
                    let key = Self.key(word.text)
                    // The last word of a line may be half of one.
                    if key.isEmpty || (index == line.words.count - 1 && Self.endsInHyphen(word.text)) {
                        continue
                    }
                    counts[key, default: 0] += 1
                }
            }
        }
    }

    /// How often a word stands in the document.
    func count(of word: String) -> Int { counts[Self.key(word), default: 0] }

    /// The text of a paragraph.
    func text(of lines: [PDFLine]) -> String {
        var result = ""
        // The last word, which may be half of one.
        var last = ""
        for line in lines {
            for (index, word) in line.words.enumerated() {
                if index == 0, Self.endsInHyphen(last), last.unicodeScalars.count > 1 {
                    let keeps = keepsHyphen(last, word.text)
                    if !keeps { result.unicodeScalars.removeLast() }
                    result += word.text
                    last = (keeps ? last : String(last.unicodeScalars.dropLast())) + word.text
                    // A word of more than some lines is none, and would be copied for each.
                    if last.utf8.count > 200 { last = word.text }
                } else {
                    if !result.isEmpty { result += " " }
                    result += word.text
                    last = word.text
                }
            }
        }
        return result
    }

    private func keepsHyphen(_ first: String, _ next: String) -> Bool {
        guard let letter = next.unicodeScalars.first, letter.isSmall else { return true }
        let joined = count(of: String(first.dropLast()) + next)
        let hyphened = count(of: first + next)
        if joined != hyphened { return hyphened > joined }
        let before = Self.key(String(first.dropLast()))
        if before.contains("-") || before.contains("/") { return true }
        if Self.prefixes.contains(before) { return true }
        return count(of: before) > 0 && count(of: next) > 0 && !Self.beginnings.contains(before)
    }

    private static func endsInHyphen(_ text: String) -> Bool {
        guard let last = text.unicodeScalars.last, last == "-" || last == "\u{2010}" else { return false }
        return text.unicodeScalars.dropLast().last?.isLetter ?? false
    }

    private static func key(_ word: String) -> String {
        if word.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) { return word }
        var scalars = Substring(word.lowercased()).unicodeScalars
        while let first = scalars.first, !Self.isPart(first) { scalars.removeFirst() }
        while let last = scalars.last, !Self.isPart(last) { scalars.removeLast() }
        return String(scalars)
    }

    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isLetter || scalar.isDigit
    }

    /// First parts of compounds that are written with a hyphen.
    private static let prefixes: Set<String> = [
        "low", "high", "one", "two", "three", "four", "face", "self", "non", "ex", "well", "follow", "up",
        "day",
        "year", "co", "pre", "post", "multi", "inter", "on", "off", "part", "full", "long", "short", "e",
        "so",
        "whistle", "peer", "child", "third", "step", "by", "to", "in", "out", "decision", "cross", "all",
        "anti",
    ]

    /// Beginnings that are words of their own as well, and seldom the first part of a compound.
    private static let beginnings: Set<String> = [
        "a", "an", "as", "be", "for", "per", "con", "com", "im", "re", "de", "dis", "un", "pro", "at", "so",
    ]
}
