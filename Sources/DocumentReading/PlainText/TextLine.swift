/// A line of plain text.
struct TextLine: Equatable {
    /// The text without white space at its ends; empty for a blank line.
    let text: String
    /// How many columns the text is from the left, with tab stops every eight.
    let indent: Int

    var isBlank: Bool { text.isEmpty }

    init(_ line: some StringProtocol) {
        var column = 0
        for character in line {
            guard character.isWhitespace else { break }
            column = character == "\t" ? (column / 8 + 1) * 8 : column + 1
        }
        text = line.trimmed
        indent = column
    }

    /// A line that stands for a part of another.
    init(text: String, indent: Int) {
        self.text = text
        self.indent = indent
    }

    /// The lines of a text.
    static func lines(of text: String) -> [TextLine] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { TextLine($0) }
    }

    /// The character that the whole line repeats, three times at least, as an underline or a rule does.
    var ruleCharacter: Character? {
        guard text.count >= 3, let first = text.first, "=-^~\"'`#*+.:_<>–—".contains(first) else {
            return nil
        }
        return text.allSatisfy { $0 == first } ? first : nil
    }

    /// Whether the line is a border of a table in reStructuredText's simple form: runs of `=` with spaces between.
    var isTableRule: Bool {
        text.hasPrefix("==") && text.contains(" ") && text.allSatisfy { $0 == "=" || $0 == " " }
    }
}

extension [TextLine] {
    /// Whether each line is a paragraph, as in text saved by a word processor: one line in five is longer than any
    /// width that lines are broken at.
    var areUnbroken: Bool {
        let written = count { !$0.isBlank }
        return count { $0.text.count > 120 } * 5 >= written && written > 0
    }
}
