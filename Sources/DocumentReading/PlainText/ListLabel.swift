/// The label at the beginning of a line of plain text: a bullet, a number, a letter.
struct ListLabel: Equatable {
    /// The label as it stands in the text; `•` for every kind of bullet.
    let text: String
    let style: Style
    /// The number that the label counts, where it counts one.
    let ordinal: Int?

    /// How a label is written. Items of one list share a style.
    enum Style: Equatable {
        case bullet(Character)
        /// `#.`, which leaves the counting to the reader.
        case automatic
        /// `1.`, `2)` (depth 1), `4.2` (depth 2); the brackets tell `(1)` from `1)`.
        case number(depth: Int, brackets: String)
        case letter(brackets: String)
        case roman(brackets: String)

        /// How far in a style usually stands where lists are nested without indents.
        var rank: Int {
            switch self {
            case .automatic: 1
            case .number(let depth, let brackets): brackets.isEmpty ? depth : 20
            case .letter: 30
            case .roman: 40
            case .bullet: 50
            }
        }
    }

    /// The label at the beginning of a line, and the text after it; `nil` where there is none, or nothing after it.
    static func parse(_ line: String) -> (label: ListLabel, rest: String)? {
        guard let space = line.firstIndex(where: \.isWhitespace) else { return nil }
        let rest = line[space...].trimmed
        guard !rest.isEmpty, let label = ListLabel(String(line[..<space])) else { return nil }
        return (label, rest)
    }

    /// The label that a word is, if it is one.
    init?(_ word: String) {
        let bullets = "•∙◦\u{F0B7}\u{F0A7}\u{F0D8}▪▫■□●○·‣⁃➢➤✓✔❖*-–—+"
        if word.count == 1, let first = word.first, bullets.contains(first) || first == "o" {
            self.init(text: "•", style: .bullet(first), ordinal: nil)
            return
        }
        if word == "#." {
            self.init(text: word, style: .automatic, ordinal: nil)
            return
        }
        var core = word[...]
        var brackets = ""
        if core.hasPrefix("(") && core.hasSuffix(")") {
            core = core.dropFirst().dropLast()
            brackets = "()"
        } else if core.hasSuffix(")") {
            core = core.dropLast()
            brackets = ")"
        } else if core.hasSuffix(".") {
            core = core.dropLast()
        } else if !(core.contains(".") && core.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }) {
            return nil
        }
        guard !core.isEmpty, let (style, ordinal) = Self.style(of: core, brackets: brackets) else {
            return nil
        }
        self.init(text: word, style: style, ordinal: ordinal)
    }

    init(text: String, style: Style, ordinal: Int?) {
        self.text = text
        self.style = style
        self.ordinal = ordinal
    }

    private static func style(of core: Substring, brackets: String) -> (Style, Int?)? {
        let numbers = core.split(separator: ".", omittingEmptySubsequences: false)
        if numbers.allSatisfy({ (1...3).contains($0.count) && $0.allSatisfy { $0.isASCII && $0.isNumber } }) {
            return (.number(depth: numbers.count, brackets: brackets), numbers.last.flatMap { Int($0) })
        }
        if core.allSatisfy({ "ivx".contains($0) }), core.count <= 5 {
            return (.roman(brackets: brackets), romanValue(core))
        }
        guard core.count == 1, let letter = core.unicodeScalars.first else { return nil }
        switch letter {
        case "a"..."z": return (.letter(brackets: brackets), Int(letter.value) - 96)
        // A capital with a full stop is an initial more often than a label.
        case "A"..."Z" where !brackets.isEmpty: return (.letter(brackets: brackets), Int(letter.value) - 64)
        default: return nil
        }
    }

    private static func romanValue(_ numeral: Substring) -> Int {
        let values = numeral.map { $0 == "x" ? 10 : $0 == "v" ? 5 : 1 }
        return values.indices.reduce(0) { sum, index in
            let smaller = index + 1 < values.count && values[index] < values[index + 1]
            return sum + (smaller ? -values[index] : values[index])
        }
    }

    /// The label read as a letter where it could be a Roman numeral: the `i.` after `h.`.
    var asLetter: ListLabel? {
        guard case .roman(let brackets) = style,
            let letter = text.first(where: \.isLetter)?.unicodeScalars.first,
            text.filter(\.isLetter).count == 1
        else { return nil }
        return ListLabel(text: text, style: .letter(brackets: brackets), ordinal: Int(letter.value) - 96)
    }
}
