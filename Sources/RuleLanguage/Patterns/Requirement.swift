/// One requirement of the standards, and how a document's text is judged by it.
package struct Requirement: Equatable, Sendable {
    /// The stable name (`lado-one-working-day`), which is its file's name too.
    package var id: String
    /// The title, as a report's heading.
    package var title: String
    /// The group that reports put it in.
    package var group: String
    /// Its place among the others, ascending.
    package var order: Int
    /// Whether it is one of those that the tool exists for.
    package var isCore: Bool
    /// Where the standards ask for it, in their own words.
    package var sources: [Source]
    /// The patterns of each verdict that can be given, strongest first within a verdict.
    package var contradicted: [VerdictPattern]
    package var met: [VerdictPattern]
    package var partly: [VerdictPattern]
    /// The reason given where nothing matches.
    package var missing: String
    /// What the headings of text about this requirement name; unread text below such a heading counts.
    package var subject: Term
    /// What to do where it is not met.
    package var action: String
    /// Wording to adapt, with at least one placeholder in square brackets that a person must fill.
    package var wording: String
    /// Passages with the verdict that each deserves.
    package var examples: [Example]

    /// A standard's words.
    package struct Source: Equatable, Sendable {
        package var document: String
        package var paragraph: String?
        package var quote: String
    }

    /// One way in which a verdict shows.
    package struct VerdictPattern: Equatable, Sendable {
        /// The reason as a sentence; `{limit}` and `{to}` stand for what was found.
        package var because: String
        package var pattern: Pattern
        /// What, said anywhere in the document, takes the pattern's force away.
        package var unless: [Pattern]
    }

    /// A passage of Markdown, and the verdict that it deserves on its own.
    package struct Example: Equatable, Sendable {
        package var verdict: String
        /// The passage; `⟦…⟧` marks the words that the verdict rests on.
        package var marked: String
        /// Where the passage begins in its file, from 1.
        package var line: Int
    }
}
