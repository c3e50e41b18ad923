/// Reads the small notation of phrases; see `Phrase`.
struct PhraseParser {
    private var characters: Substring

    init(_ text: String) { characters = Substring(text) }

    mutating func phrase() throws(PhraseError) -> Phrase.Element {
        let result = try choice()
        guard characters.isEmpty else { throw .unbalanced }
        return result
    }

    /// `a | b | c`
    private mutating func choice() throws(PhraseError) -> Phrase.Element {
        var parts = [try sequence()]
        while characters.first == "|" {
            characters.removeFirst()
            parts.append(try sequence())
        }
        return parts.count == 1 ? parts[0] : .choice(parts)
    }

    private mutating func sequence() throws(PhraseError) -> Phrase.Element {
        var parts: [Phrase.Element] = []
        while let next = characters.first, next != "|", next != ")", next != "]" {
            switch next {
            case " ", "\n": characters.removeFirst()
            case "(": parts.append(try group(closing: ")"))
            case "[": parts.append(.choice([.sequence([]), try group(closing: "]")]))
            case "{": parts.append(try concept())
            case "}": throw .unbalanced
            case ".":
                guard characters.hasPrefix("...") else { throw .unbalanced }
                characters.removeFirst(3)
                parts.append(.gap)
            default: parts.append(word())
            }
        }
        return .sequence(parts)
    }

    private mutating func group(closing: Character) throws(PhraseError) -> Phrase.Element {
        characters.removeFirst()
        let inside = try choice()
        guard characters.first == closing else { throw .unbalanced }
        characters.removeFirst()
        return inside
    }

    private mutating func concept() throws(PhraseError) -> Phrase.Element {
        guard let close = characters.firstIndex(of: "}") else { throw .unbalanced }
        let name = characters[characters.index(after: characters.startIndex)..<close]
        characters = characters[characters.index(after: close)...]
        return .concept(String(name))
    }

    /// A word, or words joined by hyphens: joined, or apart.
    private mutating func word() -> Phrase.Element {
        let end = characters.firstIndex { " \n|()[]{}".contains($0) } ?? characters.endIndex
        let text = String(characters[..<end])
        characters = characters[end...]
        let apart = Self.words(text)
        guard text.contains("-") else { return apart }
        return .choice([apart, Self.words(text.filter { $0 != "-" })])
    }

    private static func words(_ text: String) -> Phrase.Element {
        .sequence(Tokeniser.words(in: text).map { .word($0.stem) })
    }
}
