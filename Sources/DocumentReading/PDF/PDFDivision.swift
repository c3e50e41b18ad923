/// The beginning of a heading that says which part of the document it heads: `Part A`, `Appendix 3`.
struct PDFDivision {
    /// How large a part it is.
    enum Kind {
        /// Holds numbered sections.
        case part
        /// Stands beside numbered sections.
        case section
    }

    let kind: Kind
    /// How many words say so.
    let wordCount: Int

    /// `nil` where the words begin otherwise.
    init?(_ words: [PDFWord]) {
        guard words.count > 1, let letter = words[0].text.utf8.first, "pcsa".utf8.contains(letter | 0x20),
            let kind = Self.kinds[words[0].text.lowercased()]
        else { return nil }
        let number = words[1].text.prefix { !".:)–-".contains($0) }
        guard Self.isNumber(number) else { return nil }
        // `Part 3 of the Act` is no heading; `Part 3: Training` and `Part 3 Training` are.
        if words.count > 2, number.endIndex == words[1].text.endIndex,
            words[2].text.unicodeScalars.first?.isSmall == true
        {
            return nil
        }
        self.kind = kind
        wordCount = 2
    }

    private static func isNumber(_ text: Substring) -> Bool {
        guard let first = text.utf8.first, text.utf8.count <= 5 else { return false }
        if text.utf8.allSatisfy({ (48...57).contains($0) }) { return text.utf8.count <= 2 }
        if text.utf8.count <= 2, (65...90).contains(first),
            text.utf8.dropFirst().allSatisfy({ (48...57).contains($0) })
        {
            return true
        }
        return text.allSatisfy { "IVX".contains($0) } || Self.words.contains(text.lowercased())
    }

    private static let words: Set<String> = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ]

    private static let kinds: [String: Kind] = [
        "part": .part, "chapter": .part, "section": .section, "appendix": .section, "annex": .section,
        "annexe": .section, "schedule": .section,
    ]
}
