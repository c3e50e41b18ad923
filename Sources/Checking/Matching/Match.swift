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

    /// Whether the words that a match rests on first of all are those of another.
    func rests(on other: Match) -> Bool {
        guard let place = places.first, let otherPlace = other.places.first else { return false }
        return place.document == otherPlace.document && place.statement == otherPlace.statement
            && place.words.first == otherPlace.words.first
    }

    /// Words of a statement.
    struct Place: Sendable {
        var document: Int
        var statement: Int
        /// Indices of the statement's words.
        var words: [Range<Int>]
    }
}
