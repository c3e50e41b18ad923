internal import RuleLanguage

/// A place where a pattern holds.
struct Match: Sendable {
    /// The index of the document in the set that is checked together.
    var document: Int
    /// The statements that show it, the most telling first, each with the words that matched.
    var places: [Place]
    /// The words that say the time limit, as the document has them.
    var limit: String?
    /// The words that name who is told, as the document has them.
    var recipient: String?

    struct Place: Sendable {
        var document: Int
        var statement: Int
        /// Indices of the statement's words.
        var words: [Range<Int>]
    }
}
