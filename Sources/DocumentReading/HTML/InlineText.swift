/// The text of a paragraph as it is gathered from the elements in it, with white space as a browser shows it.
struct InlineText {
    /// Stands for a line end in the source that shows as a space.
    static let softBreak: Character = "\u{E000}"

    private var text = ""
    private var hasBold = false
    private var hasPlain = false

    /// Whether every word is bold, and there is one.
    var isBold: Bool { hasBold && !hasPlain }

    var isEmpty: Bool { text.isEmpty }

    /// Adds text between tags.
    ///
    /// - Parameters:
    ///   - source: as it stands in the page.
    ///   - bold: whether it shows bold.
    mutating func append(_ source: String, bold: Bool = false) {
        for character in source where character != Self.softBreak && character != "\u{200B}" {
            if character.isWhitespace {
                guard let last = text.last, !last.isWhitespace, last != Self.softBreak else { continue }
                text.append(character.isNewline ? Self.softBreak : " ")
            } else {
                text.append(character)
                if character.isLetter || character.isNumber {
                    if bold { hasBold = true } else { hasPlain = true }
                }
            }
        }
    }

    /// Adds a line end that shows as one.
    mutating func breakLine() {
        while let last = text.last, last == " " || last == Self.softBreak { text.removeLast() }
        text.append("\n")
    }

    /// Takes the gathered text, as the paragraphs that it shows as: an empty line ends one.
    ///
    /// - Parameter isItem: whether a line of the source begins an item of a list that was typed by hand.
    mutating func take(splittingBefore isItem: (String) -> Bool) -> [String] {
        defer { self = InlineText() }
        var paragraphs: [String] = []
        for piece in text.split(separator: /\n\s*\n/) {
            var paragraph = ""
            var rest = piece[...]
            while !rest.isEmpty {
                let line = rest.prefix { $0 != Self.softBreak && $0 != "\n" }
                let end = rest.dropFirst(line.count).first
                if isItem(String(line)), !paragraph.trimmed.isEmpty {
                    paragraphs.append(paragraph)
                    paragraph = ""
                }
                paragraph += line
                if let end { paragraph.append(end == "\n" ? "\n" : " ") }
                rest = rest.dropFirst(line.count + 1)
            }
            paragraphs.append(paragraph)
        }
        return paragraphs
    }
}
