/// The number that a person typed before a heading: `3.`, `3`, `4.2`.
struct HeadingNumber: Equatable {
    let label: String
    /// How many numbers it is made of: 2 for `4.2`.
    let depth: Int
    /// The last of them, which counts on from heading to heading.
    let ordinal: Int
    /// The heading without it.
    let title: String

    /// `nil` where the heading begins with no number, or with one that is part of the words (`2 children`).
    init?(_ heading: String) {
        var rest = heading[...]
        var depth = 0
        var ordinal = 0
        repeat {
            if depth > 0 { rest.removeFirst() }
            let digits = rest.prefix(while: Self.isDigit)
            guard digits.utf8.count <= 2, let number = Int(digits) else { return nil }
            depth += 1
            ordinal = number
            rest = rest[digits.endIndex...]
        } while rest.first == "." && rest.dropFirst().first.map(Self.isDigit) ?? false
        if let sign = rest.first, ".):".contains(sign) { rest.removeFirst() }
        let title = rest.drop(while: \.isWhitespace)
        guard title.startIndex > rest.startIndex, title.first.map(Self.beginsTitle) ?? false,
            !title.contains(where: \.isNewline)
        else { return nil }
        label = String(heading[..<rest.startIndex])
        self.depth = depth
        self.ordinal = ordinal
        self.title = String(title)
    }

    private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

    /// Whether a heading's words can begin so: with a capital letter, a quotation mark or a bracket.
    private static func beginsTitle(_ character: Character) -> Bool {
        "\"“‘'(".contains(character)
            || character.unicodeScalars.first?.properties.generalCategory == .uppercaseLetter
    }
}
