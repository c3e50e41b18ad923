package import DocumentModel

/// What was found in one policy, in several, or in several read as one: a value that every format renders.
package struct GapReport: Equatable, Sendable {
    /// The day that the report is drawn up as of; review dates were judged against it.
    package var asOf: CalendarDate
    /// What the documents were checked against.
    package var ruleSet: RuleSetLabel
    /// The documents, with what was found.
    package var content: Content

    /// See the properties for what each value means.
    package init(asOf: CalendarDate, ruleSet: RuleSetLabel, content: Content) {
        self.asOf = asOf
        self.ruleSet = ruleSet
        self.content = content
    }

    /// How the documents of a report belong to one another.
    package enum Content: Equatable, Sendable {
        /// Each document was checked by itself and has findings of its own; mostly there is one.
        case separate([CheckedDocument])
        /// The documents were checked as if they were one, so that each may meet what the others leave out.
        case together(CheckedSet)
    }
}

/// The name of what documents were checked against.
package struct RuleSetLabel: Equatable, Sendable {
    /// As people know it (`Section 11 self-assessment`).
    package var name: String
    /// Its edition (`2025-26`); `nil` for the catalogue, which has none.
    package var edition: String?

    /// See the properties for what each value means.
    package init(name: String, edition: String? = nil) {
        self.name = name
        self.edition = edition
    }

    /// Name and edition as a report writes them.
    package var title: String { edition.map { "\(name), \($0) edition" } ?? name }
}
