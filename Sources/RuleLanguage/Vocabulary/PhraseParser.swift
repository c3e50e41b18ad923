/// Reads the small notation of phrases; see `Phrase`.
struct PhraseParser {
    /// In UTF-8, since every sign of the notation is a single byte.
    private var rest: Substring.UTF8View

    init(_ text: String) { rest = text[...].utf8 }

    private mutating func take(_ sign: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: sign) else { return false }
        rest.removeFirst()
        return true
    }

    mutating func phrase() throws(PhraseError) -> Phrase.Element {
        let result = try choice()
        guard rest.isEmpty else { throw .unbalanced }
        return result
    }

    /// `a | b | c`
    private mutating func choice() throws(PhraseError) -> Phrase.Element {
        var parts = [try sequence()]
        while take("|") { parts.append(try sequence()) }
        return parts.count == 1 ? parts[0] : .choice(parts)
    }

    private mutating func sequence() throws(PhraseError) -> Phrase.Element {
        var parts: [Phrase.Element] = []
        while let next = rest.first.map(Unicode.Scalar.init), next != "|", next != ")", next != "]" {
            switch next {
            case " ", "\n": rest.removeFirst()
            case "(": parts.append(try group(closing: ")"))
            case "[": parts.append(.choice([.sequence([]), try group(closing: "]")]))
            case "{": parts.append(try concept())
            case "}": throw .unbalanced
            case ".":
                guard rest.starts(with: "...".utf8) else { throw .unbalanced }
                rest.removeFirst(3)
                parts.append(.gap)
            default: parts.append(word())
            }
        }
        return .sequence(parts)
    }

    private mutating func group(closing: Unicode.Scalar) throws(PhraseError) -> Phrase.Element {
        rest.removeFirst()
        let inside = try choice()
        guard take(closing) else { throw .unbalanced }
        return inside
    }

    private mutating func concept() throws(PhraseError) -> Phrase.Element {
        rest.removeFirst()
        guard let close = rest.firstIndex(of: UInt8(ascii: "}")) else { throw .unbalanced }
        let name = String(decoding: rest[..<close], as: UTF8.self)
        rest = rest[rest.index(after: close)...]
        return .concept(name)
    }

    /// A word, or words joined by hyphens: joined, or apart.
    private mutating func word() -> Phrase.Element {
        let end = rest.firstIndex(where: Self.endsWord) ?? rest.endIndex
        let text = String(decoding: rest[..<end], as: UTF8.self)
        rest = rest[end...]
        let apart = Self.words(text)
        guard text.utf8.contains(UInt8(ascii: "-")) else { return apart }
        return .choice([apart, Self.words(text.filter { $0 != "-" })])
    }

    private static func endsWord(_ byte: UInt8) -> Bool {
        switch Unicode.Scalar(byte) {
        case " ", "\n", "|", "(", ")", "[", "]", "{", "}": true
        default: false
        }
    }

    private static func words(_ text: String) -> Phrase.Element {
        .sequence(Tokeniser.words(in: text).map { .word($0.stem) })
    }
}
