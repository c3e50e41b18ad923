/// What was found about one requirement, with what it rests on.
package struct Finding: Equatable, Sendable {
    /// The requirement's id (`lado-one-working-day`).
    package var requirement: String
    /// The requirement's title, as a report's heading.
    package var title: String
    /// Whether it is one of the core requirements that the tool exists for; red and core is urgent.
    package var isCore: Bool
    /// What the document says.
    package var verdict: Verdict
    /// One sentence that a safeguarding lead understands, with the found values in it.
    package var reason: String
    /// The passages that the verdict rests on, the most telling first; empty where nothing was found.
    package var evidence: [Evidence]
    /// What to do about it; `nil` where there is nothing to do.
    package var action: String?
    /// Wording to adapt, with placeholders in square brackets; `nil` where there is nothing to do.
    package var wording: String?
    /// The standard's own words, with where they stand.
    package var sources: [StandardQuotation]

    /// See the properties for what each value means.
    package init(
        requirement: String, title: String, isCore: Bool, verdict: Verdict, reason: String,
        evidence: [Evidence] = [], action: String? = nil, wording: String? = nil,
        sources: [StandardQuotation] = []
    ) {
        self.requirement = requirement
        self.title = title
        self.isCore = isCore
        self.verdict = verdict
        self.reason = reason
        self.evidence = evidence
        self.action = action
        self.wording = wording
        self.sources = sources
    }

    /// Whether the gap is one to close before any other: red, and core.
    package var isUrgent: Bool { isCore && verdict.rating == .red }
}

/// A passage of the document, and where it stands.
package struct Evidence: Equatable, Sendable {
    /// The words, as the document has them.
    package var quote: String
    /// The headings above the passage, outermost first.
    package var headings: [String]
    /// The number of its paragraph in the document, from 1.
    package var paragraph: Int
    /// Its page, where pages are real.
    package var page: Int?
    /// The label of its list item or heading (`4.2(b)`), where it has one.
    package var label: String?
    /// Where `quote` stands in the paragraph's text, in characters from 0.
    package var range: Range<Int>
    /// How sure text recognition is of the words, in percent; `nil` where the file itself holds the letters.
    package var confidence: Int?
    /// The index, in the set of documents checked together, of the one it was found in; 0 for one document.
    package var document: Int

    /// See the properties for what each value means.
    package init(
        quote: String, headings: [String], paragraph: Int, page: Int? = nil, label: String? = nil,
        range: Range<Int>, confidence: Int? = nil, document: Int = 0
    ) {
        self.quote = quote
        self.headings = headings
        self.paragraph = paragraph
        self.page = page
        self.label = label
        self.range = range
        self.confidence = confidence
        self.document = document
    }
}

/// The standard's own words.
package struct StandardQuotation: Equatable, Sendable {
    /// The document's title (`Working Together to Safeguard Children 2023`).
    package var document: String
    /// Its paragraph, standard or question (`226`, `Q5`), where it is numbered.
    package var paragraph: String?
    /// A short quotation.
    package var quote: String

    /// See the properties for what each value means.
    package init(document: String, paragraph: String? = nil, quote: String) {
        self.document = document
        self.paragraph = paragraph
        self.quote = quote
    }
}
