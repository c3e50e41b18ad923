internal import RuleLanguage

/// The smallest piece of text that a rule reads on its own: a sentence; the first sentence of a list item, after its
/// lead-in; or the cells of a table row.
struct Statement: Sendable {
    /// The words, those of a lead-in first.
    var words: [Word]
    /// The index of the block that each word stands in.
    var blocks: [Int]
    /// Which of the words are the statement's own, its lead-in left out.
    var own: Range<Int>
    /// The index of the section it stands in.
    var section: Int
    /// What the words say in the rules' terms.
    var hits: ConceptHits
    /// How its words fall into clauses.
    var clauses: Clauses
    /// What is done in it, with what belongs to each act.
    var acts: [Act]

    /// The block that the statement's own words begin in.
    var block: Int { blocks[own.lowerBound] }
}

/// A run of statements below the same headings.
struct Section: Sendable {
    /// The headings, outermost first.
    var headings: [String]
    /// The concepts that the headings, or the document's title, name.
    var concepts: Set<Lexicon.ConceptID>
    /// A time limit that the innermost heading gives to all below it (“Immediate actions”).
    var limit: TimeLimit?
    /// The indices of its statements.
    var statements: Range<Int>
}
