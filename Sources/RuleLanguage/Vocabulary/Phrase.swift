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
    /// The whole phrase.
    package let root: Element

    /// A part of a phrase.
    package indirect enum Element: Equatable, Sendable {
        /// A word, by its stem.
        case word(String)
        case concept(String)
        /// Up to `mostSkipped` words that are not looked at.
        case gap
        case sequence([Element])
        /// One of these; an empty sequence among them makes the others optional.
        case choice([Element])
    }

    /// How many words `...` may skip.
    package static let mostSkipped = 4

    /// - Throws: `PhraseError` where brackets do not pair, or nothing is left to match.
    package init(parsing text: String) throws(PhraseError) {
        var parser = PhraseParser(text)
        root = try parser.phrase()
        conceptNames = root.conceptNames
        if root.canBeEmpty { throw .empty }
        if root.canBegin(with: .gap) || root.canEnd(with: .gap) { throw .gapAtEnd }
    }

    /// The names of the concepts that the phrase uses.
    package let conceptNames: [String]
}

extension Phrase.Element {
    fileprivate var canBeEmpty: Bool {
        switch self {
        case .word, .concept, .gap: false
        case .sequence(let parts): parts.allSatisfy(\.canBeEmpty)
        case .choice(let parts): parts.contains(where: \.canBeEmpty)
        }
    }

    fileprivate func canBegin(with element: Phrase.Element) -> Bool {
        switch self {
        case .word, .concept, .gap: self == element
        case .choice(let parts): parts.contains { $0.canBegin(with: element) }
        case .sequence(let parts): Self.meets(element, along: parts) { $0.canBegin(with: element) }
        }
    }

    fileprivate func canEnd(with element: Phrase.Element) -> Bool {
        switch self {
        case .word, .concept, .gap: self == element
        case .choice(let parts): parts.contains { $0.canEnd(with: element) }
        case .sequence(let parts): Self.meets(element, along: parts.reversed()) { $0.canEnd(with: element) }
        }
    }

    /// Whether an element can be met before any part that cannot be empty has been passed.
    private static func meets(
        _ element: Phrase.Element, along parts: [Phrase.Element], _ test: (Phrase.Element) -> Bool
    ) -> Bool {
        for part in parts {
            if test(part) { return true }
            if !part.canBeEmpty { return false }
        }
        return false
    }

    fileprivate var conceptNames: [String] {
        switch self {
        case .concept(let name): [name]
        case .word, .gap: []
        case .sequence(let parts), .choice(let parts): parts.flatMap(\.conceptNames)
        }
    }
}

/// What is wrong with a phrase.
package enum PhraseError: Error, Equatable {
    case empty, unbalanced, gapAtEnd

    /// The fault as an author reads it.
    package var message: String {
        switch self {
        case .empty: "this phrase can be said without a word"
        case .unbalanced: "a bracket of this phrase has no partner"
        case .gapAtEnd: "`...` must stand between two words"
        }
    }
}
