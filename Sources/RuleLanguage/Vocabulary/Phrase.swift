/// A phrase of a vocabulary, as an author writes it.
///
/// | written | matches |
/// | --- | --- |
/// | `report to` | the words in this order, in any inflection |
/// | `whistle-blowing` | “whistleblowing”, “whistle blowing” and “whistle-blowing” |
/// | `{LADO}` | any phrase of that concept |
/// | `(tell\|inform) the` | either, then “the” |
/// | `[duly] made` | “made”, with or without “duly” before it |
/// | `refer ... police` | at most four words between the two |
package struct Phrase: Equatable, Sendable {
    /// The ways to say the phrase; each is a sequence of steps.
    package var alternatives: [[Step]]

    /// One step along a phrase.
    package enum Step: Hashable, Sendable {
        case word(String)
        case concept(String)
        /// Up to `mostSkipped` words that are not looked at.
        case gap
    }

    /// How many words `...` may skip.
    package static let mostSkipped = 4

    /// - Throws: `PhraseError` where brackets do not pair, or nothing is left to match.
    package init(parsing text: String) throws(PhraseError) {
        var parser = PhraseParser(text)
        alternatives = try parser.phrase()
        for steps in alternatives {
            guard let first = steps.first, let last = steps.last else { throw .empty }
            if first == .gap || last == .gap { throw .gapAtEnd }
        }
    }
}

/// What is wrong with a phrase.
package enum PhraseError: Error, Equatable {
    case empty, unbalanced, gapAtEnd, tooManyAlternatives

    /// The fault as an author reads it.
    package var message: String {
        switch self {
        case .empty: "this phrase has no word in it"
        case .unbalanced: "a bracket of this phrase has no partner"
        case .gapAtEnd: "`...` must stand between two words"
        case .tooManyAlternatives: "this phrase has more than 2,000 ways to be said; split it"
        }
    }
}

/// Reads the small notation of phrases.
private struct PhraseParser {
    private var characters: Substring

    init(_ text: String) { characters = Substring(text) }

    mutating func phrase() throws(PhraseError) -> [[Phrase.Step]] {
        let result = try choice()
        guard characters.isEmpty else { throw .unbalanced }
        return result
    }

    /// `a | b | c`
    private mutating func choice() throws(PhraseError) -> [[Phrase.Step]] {
        var result = try sequence()
        while characters.first == "|" {
            characters.removeFirst()
            result += try sequence()
        }
        return result
    }

    private mutating func sequence() throws(PhraseError) -> [[Phrase.Step]] {
        var result: [[Phrase.Step]] = [[]]
        while let next = characters.first, next != "|", next != ")", next != "]" {
            let part: [[Phrase.Step]]
            switch next {
            case " ", "\n":
                characters.removeFirst()
                continue
            case "(":
                part = try group(closing: ")")
            case "[":
                part = [[]] + (try group(closing: "]"))
            case "{":
                guard let close = characters.firstIndex(of: "}") else { throw .unbalanced }
                part = [[.concept(String(characters[characters.index(after: characters.startIndex)..<close]))]]
                characters = characters[characters.index(after: close)...]
            case ".":
                guard characters.hasPrefix("...") else { throw .unbalanced }
                characters.removeFirst(3)
                part = [[.gap]]
            default:
                part = word()
            }
            result = result.flatMap { before in part.map { before + $0 } }
            if result.count > 2_000 { throw .tooManyAlternatives }
        }
        return result
    }

    private mutating func group(closing: Character) throws(PhraseError) -> [[Phrase.Step]] {
        characters.removeFirst()
        let inside = try choice()
        guard characters.first == closing else { throw .unbalanced }
        characters.removeFirst()
        return inside
    }

    /// A word, or words joined by hyphens: joined, or apart.
    private mutating func word() -> [[Phrase.Step]] {
        let end = characters.firstIndex { " \n|()[]{}".contains($0) } ?? characters.endIndex
        let text = String(characters[..<end])
        characters = characters[end...]
        let apart = Tokeniser.words(in: text).map { Phrase.Step.word($0.stem) }
        guard text.contains("-"), apart.count > 1 else { return [apart] }
        let joined = Tokeniser.words(in: text.filter { $0 != "-" }).map { Phrase.Step.word($0.stem) }
        return [apart, joined]
    }
}
