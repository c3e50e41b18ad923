/// The label before a list item or heading: a bullet, a number, a letter in brackets.
struct PDFLabel: Sendable, Equatable {
    /// As a reader sees it.
    var text: String
    /// How many words of the line it takes.
    var wordCount: Int
    var style: Style

    /// What a label is made of.
    enum Style: Sendable, Equatable {
        case bullet
        /// A dash or a letter that stands for a bullet only where it has room after it.
        case dash
        /// A number such as `4.`, `4)`, `4.2`, with how many numbers it has.
        case number(depth: Int)
        /// A letter or Roman number such as `a)`, `(b)`, `iv.`.
        case letter
    }

    /// The label at the beginning of a line; `nil` where there is none, or nothing after it.
    init?(_ line: PDFLine) {
        guard line.words.count > 1 else { return nil }
        let word = line.words[0]
        guard !word.isRightToLeft, let style = Self.style(of: word) else { return nil }
        self.init(text: word.text, wordCount: 1, style: style)
    }

    init(text: String, wordCount: Int, style: Style) {
        self.text = text
        self.wordCount = wordCount
        self.style = style
    }

    /// What kind of label a word can be, if any.
    static func style(of word: PDFWord) -> Style? {
        if PDFBullets.isBullet(word) { return .bullet }
        if PDFBullets.dashes.contains(word.text) { return .dash }
        return numbered(word.text)
    }

    private static func numbered(_ text: String) -> Style? {
        guard text.utf8.count <= 8 else { return nil }
        var body = Substring(text)
        let opens = body.hasPrefix("(")
        if opens { body = body.dropFirst() }
        let closes = body.last == "." || body.last == ")" || body.last == ":"
        let closesBracket = body.last == ")"
        if closes { body = body.dropLast() }
        guard !body.isEmpty, !opens || closesBracket else { return nil }
        let parts = body.split(separator: ".", omittingEmptySubsequences: false)
        if parts.allSatisfy({
            !$0.isEmpty && $0.utf8.count <= 3 && $0.utf8.allSatisfy { (48...57).contains($0) }
        }) {
            return closes || parts.count > 1 ? .number(depth: parts.count) : nil
        }
        guard closes, body.endIndex == text.endIndex || text.last != ":",
            body.utf8.allSatisfy({ (65...90).contains($0) || (97...122).contains($0) })
        else { return nil }
        let isRoman = body.allSatisfy { "ivx".contains($0) }
        return body.utf8.count == 1 || (isRoman && body.utf8.count <= 5) ? .letter : nil
    }
}
