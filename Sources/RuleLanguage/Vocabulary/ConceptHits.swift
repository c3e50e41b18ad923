/// A place where a text names a concept.
package struct ConceptHit: Hashable, Sendable {
    /// The concept's number in its lexicon.
    package var concept: Lexicon.ConceptID
    /// The words that name it, as indices into the text's words.
    package var words: Range<Int>

    /// See the properties for what each value means.
    package init(concept: Lexicon.ConceptID, words: Range<Int>) {
        self.concept = concept
        self.words = words
    }
}

/// All places of one text that name a concept.
package struct ConceptHits: Sendable {
    private var byConcept: [Lexicon.ConceptID: [Range<Int>]] = [:]
    private var byStart: [[ConceptHit]]

    init(wordCount: Int) {
        byStart = Array(repeating: [], count: wordCount)
    }

    mutating func insert(_ hits: Set<ConceptHit>) {
        for hit in hits.sorted(by: Self.inReadingOrder) {
            byConcept[hit.concept, default: []].append(hit.words)
            byStart[hit.words.lowerBound].append(hit)
        }
    }

    private static func inReadingOrder(_ left: ConceptHit, _ right: ConceptHit) -> Bool {
        (left.words.lowerBound, left.words.upperBound, left.concept)
            < (right.words.lowerBound, right.words.upperBound, right.concept)
    }

    /// The places that name a concept, in reading order.
    package func places(of concept: Lexicon.ConceptID) -> [Range<Int>] { byConcept[concept] ?? [] }

    /// Whether the text names a concept.
    package func names(_ concept: Lexicon.ConceptID) -> Bool { byConcept[concept] != nil }

    /// The concepts that the text names.
    package var concepts: some Collection<Lexicon.ConceptID> { byConcept.keys }

    /// What the text names from a word on.
    func hits(from start: Int) -> [ConceptHit] { byStart[start] }
}
