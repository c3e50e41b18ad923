/// Tells letters that make no words: of a font without a table of its letters (PDF 32000-1, 9.10), whose codes
/// come as they are, as others, or as signs that stand for nothing.
enum PDFGarble {
    /// Whether the words of a page are likely to be no words.
    static func isGarbled(_ words: [PDFWord]) -> Bool {
        let lettered = words.filter { !$0.font.isSymbol && ($0.length > 1 || $0.isUnreadable) }
        guard lettered.reduce(0, { $0 + $1.length }) >= 40 else { return false }
        if lettered.count(where: \.isUnreadable) * 5 > lettered.count { return true }
        // Pages of other scripts are what they seem.
        let latin = lettered.filter { $0.text.utf8.allSatisfy { $0 < 0x80 } }
        guard latin.count >= 40, latin.count * 10 > lettered.count * 9, commonShare(latin) < 0.01 else {
            return false
        }
        // Lists of names have none of the common words, and letters that make words for all that.
        let long = latin.filter { $0.length >= 4 && $0.text.utf8.allSatisfy(isLetter) }
        return long.count < 10 || long.count(where: hasVowel) * 10 < long.count * 9
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

    private static func hasVowel(_ word: PDFWord) -> Bool {
        word.text.utf8.contains { "aeiouy".utf8.contains($0 | 0x20) }
    }

    /// Whether words are those of an English text.
    static func isEnglish(_ words: [PDFWord]) -> Bool { commonShare(words) >= 0.1 }

    /// Which part of the words are among the commonest of English; a fifth and more of running text.
    private static func commonShare(_ words: [PDFWord]) -> Double {
        guard !words.isEmpty else { return 0 }
        return Double(words.count { common.contains($0.text.lowercased()) }) / Double(words.count)
    }

    private static let common: Set<String> = [
        "the", "of", "and", "to", "in", "a", "is", "for", "on", "that", "be", "with", "or", "are", "as", "by",
        "any",
        "at", "will", "not", "all", "this", "we", "you", "your", "it", "our", "their", "from", "an", "have",
        "must",
        "who", "if",
    ]
}
