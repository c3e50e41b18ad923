internal import RuleLanguage

/// Tells who does an act of a statement, and who receives it.
///
/// The receiver is named after the act (“inform the LADO”), with no other act between; or before it where the act is
/// passive (“the LADO will be informed”). The doer is named before an active act, or after “by”.
struct Participants {
    private let statement: Statement

    init(_ statement: Statement) { self.statement = statement }

    /// Where the receiver of an act is named.
    func recipient(_ concept: Lexicon.ConceptID, of act: Act) -> Range<Int>? {
        let places = statement.hits.places(of: concept)
        let after = places.first { place in
            place.lowerBound >= act.words.upperBound && !actBetween(act.words.upperBound, place.lowerBound)
                && !isDoer(place, of: act) && !belongsElsewhere(place, to: act)
        }
        if let after { return after }
        if let inside = places.first(where: { act.words.overlaps($0) }) { return inside }
        guard act.isPassive else { return nil }
        return places.last {
            $0.upperBound <= act.words.lowerBound && !actBetween($0.upperBound, act.words.lowerBound)
        }
    }

    /// Whether a place stands in a clause that says something else: when or where (“until the LADO has been consulted”),
    /// or what the one named there does (“and the LADO can give advice”).
    private func belongsElsewhere(_ place: Range<Int>, to act: Act) -> Bool {
        let clause = statement.clauses.ofWord[place.lowerBound]
        let last = statement.clauses.ofWord[act.words.upperBound - 1]
        guard clause != act.clause, clause != last else { return false }
        switch statement.clauses.kinds[clause] {
        case .subordinate, .relative: return true
        case .main, .coordinated: return statement.clauses.hasModal(after: place, in: clause)
        }
    }

    /// Where the doer of an act is named.
    func doer(_ concept: Lexicon.ConceptID, of act: Act) -> Range<Int>? {
        let places = statement.hits.places(of: concept)
        if let agent = places.first(where: { isDoer($0, of: act) }) { return agent }
        guard !act.isPassive else { return nil }
        return places.last {
            $0.upperBound <= act.words.lowerBound && !actBetween($0.upperBound, act.words.lowerBound)
        }
    }

    /// Whether a place follows “by” right after the act (“informed by the head”).
    private func isDoer(_ place: Range<Int>, of act: Act) -> Bool {
        guard place.lowerBound >= act.words.upperBound else { return false }
        return (max(act.words.upperBound, place.lowerBound - 3)..<place.lowerBound)
            .contains { statement.words[$0].stem == "by" }
    }

    private func actBetween(_ start: Int, _ end: Int) -> Bool {
        statement.acts.contains { $0.words.lowerBound >= start && $0.words.lowerBound < end }
    }
}
