/// Headings whose letters are set apart: `S A F E G U A R D I N G`.
enum PDFSpacedLetters {
    /// The words of a line, letters that stand evenly apart joined to words.
    static func joined(_ words: [PDFWord]) -> [PDFWord] {
        guard words.count >= least, words.contains(where: isLetter) else { return words }
        var result: [PDFWord] = []
        result.reserveCapacity(words.count)
        var index = 0
        while index < words.count {
            let end = words[index...].firstIndex { !isLetter($0) } ?? words.count
            if end - index >= least, let whole = whole(words[index..<end]) {
                result += whole
                index = end
            } else {
                let next = max(end, index + 1)
                result += words[index..<next]
                index = next
            }
        }
        return result
    }

    /// Fewer letters may be a list of options or grades.
    private static let least = 5

    private static func isLetter(_ word: PDFWord) -> Bool {
        word.text.utf8.count <= 2 && word.length == 1 && word.hasLetters && !word.isRightToLeft
    }

    /// The words of a run of letters; `nil` where they are no words.
    private static func whole(_ letters: ArraySlice<PDFWord>) -> [PDFWord]? {
        let gaps = zip(letters, letters.dropFirst()).map { $1.box.left - $0.box.right }
        let size = letters.first?.font.size ?? 0
        let usual = gaps.sorted()[gaps.count / 2]
        guard usual < size * 1.2, !areInOrder(letters) else { return nil }
        let apart = usual + max(usual * 0.6, size * 0.2)
        guard gaps.count(where: { $0 <= apart }) * 3 >= gaps.count * 2 else { return nil }
        var words: [PDFWord] = []
        for (letter, gap) in zip(letters, [Double.infinity] + gaps) {
            if gap <= apart, var word = words.last, word.font == letter.font {
                word.text += letter.text
                word.box = word.box.union(letter.box)
                words[words.count - 1] = word
            } else {
                words.append(letter)
            }
        }
        return words
    }

    /// Whether the letters count up the alphabet, as those of options do.
    private static func areInOrder(_ letters: ArraySlice<PDFWord>) -> Bool {
        zip(letters, letters.dropFirst()).allSatisfy { one, next in
            guard let first = one.text.unicodeScalars.first, let second = next.text.unicodeScalars.first
            else {
                return false
            }
            return second.value == first.value + 1
        }
    }
}
