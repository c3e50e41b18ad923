/// What a document must say for a verdict.
package indirect enum Pattern: Equatable, Sendable {
    /// One statement of the document says it.
    case statement(StatementPattern)
    /// At least so many of the patterns hold, in any places of the document; all of them where `atLeast` is their
    /// number.
    case places(atLeast: Int, of: [Pattern])
}

/// What one statement must say: a sentence, a list item read with its lead-in, or a row of a table.
package struct StatementPattern: Equatable, Sendable {
    /// What is done; the word that negation, permission and time limits belong to.
    package var act: Term?
    /// How firmly the act must be said.
    package var strength: Strength = .duty
    /// Who receives the act (the one who is told): named after it, or before it where the act is passive.
    package var to: Term?
    /// Who does it: named before it, or after “by” where the act is passive.
    package var by: Term?
    /// How soon.
    package var limit: LimitCondition?
    /// What else the statement must name.
    package var with: [Term] = []
    /// The most words from the first to the last thing named, where that matters.
    package var near: Int?
    /// What the statement must not name.
    package var without: [Term] = []
    /// What the statement must not name before the act.
    package var notAfter: Term?
    /// What it must be about: named in the statement, its headings, or up to two statements before it in its section.
    package var about: [Term] = []
    /// What a heading above the statement must name.
    package var under: Term?
    /// What no heading above the statement may name.
    package var notUnder: Term?
    /// How far `with` may reach.
    package var scope: Scope = .statement

    package init() {}

    /// How firmly a text says that something is done.
    package enum Strength: String, CaseIterable, Sendable {
        /// As a rule or a fact: must, will, should, is done.
        case duty
        /// As something allowed or left to discretion: may, can, if appropriate.
        case choice
        /// As something that is not done, or need not be.
        case denied
        /// In any way that does not deny it, in passing too (“once the LADO has been told”).
        case any
    }

    /// How far the words of one statement pattern may stand apart.
    package enum Scope: String, CaseIterable, Sendable {
        case statement
        /// The statement, and the one before and after it in its section.
        case neighbours
        /// All statements below the same headings.
        case section
    }
}

/// Words or concepts that a rule looks for; alternatives are separated by `|`.
package struct Term: Hashable, Sendable {
    /// The term as its author wrote it. It is the name of its concept in the lexicon too.
    package var text: String

    /// - Parameter text: a phrase in the notation of `Phrase`.
    package init(_ text: String) {
        self.text = text
        let inside = text.dropFirst().dropLast()
        let isConcept =
            text.hasPrefix("{") && text.hasSuffix("}") && !inside.contains { $0 == "{" || $0 == "}" }
        conceptName = isConcept ? String(inside) : text
    }

    /// The concept's own name where the term is a single concept (`{LADO}`), else the term itself.
    package let conceptName: String
}
