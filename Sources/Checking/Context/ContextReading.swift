internal import RuleLanguage

/// Reads how firmly each act of a statement is said, and what time limit belongs to it.
struct ContextReading: Sendable {
    /// The numbers of the context terms in the lexicon.
    struct Terms: Sendable {
        var negation, falseNegation, permission, discretion, subordinator, relative, modal,
            mention: Lexicon.ConceptID

        init(_ lexicon: Lexicon) {
            func id(_ name: String) -> Lexicon.ConceptID { lexicon.id(of: name) ?? .max }
            negation = id(ContextTerms.negation)
            falseNegation = id(ContextTerms.falseNegation)
            permission = id(ContextTerms.permission)
            discretion = id(ContextTerms.discretion)
            subordinator = id(ContextTerms.subordinator)
            relative = id(ContextTerms.relative)
            modal = id(ContextTerms.modal)
            mention = id(ContextTerms.mention)
        }
    }

    private let terms: Terms
    private let isAct: [Bool]

    init(_ lexicon: Lexicon) {
        terms = Terms(lexicon)
        isAct = lexicon.isAct
    }

    /// The clauses of a statement, and its acts in reading order.
    /// - Parameter headingLimit: a limit that the heading gives to acts without one of their own.
    func read(
        _ words: [Word], _ hits: ConceptHits, headingLimit: TimeLimit?
    ) -> (clauses: Clauses, acts: [Act]) {
        let places = merged(hits.concepts.lazy.filter { isAct[$0] }.flatMap { hits.places(of: $0) })
        let clauses = Clauses(words, hits, terms: terms, actStarts: Set(places.map(\.lowerBound)))
        var acts = places.map { act(at: $0, words, hits, clauses) }
        LimitAttachment(words: words, clauses: clauses).attach(TimeLimitReading.limits(in: words), to: &acts)
        if let headingLimit {
            for index in acts.indices where acts[index].limits.isEmpty {
                acts[index].limits = [(headingLimit, 0..<0)]
            }
        }
        return (clauses, acts)
    }

    /// What is said at a place, read as an act without a time limit.
    func act(at place: Range<Int>, _ words: [Word], _ hits: ConceptHits, _ clauses: Clauses) -> Act {
        Act(
            words: place, clause: clauses.ofWord[place.lowerBound],
            firmness: firmness(of: place, words, hits, clauses), isPassive: isPassive(place, words))
    }

    /// Overlapping places as one.
    private func merged(_ places: some Sequence<Range<Int>>) -> [Range<Int>] {
        var result: [Range<Int>] = []
        for place in places.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
            if let last = result.last, place.lowerBound < last.upperBound {
                result[result.count - 1] = last.lowerBound..<max(last.upperBound, place.upperBound)
            } else {
                result.append(place)
            }
        }
        return result
    }

    private func firmness(
        of act: Range<Int>, _ words: [Word], _ hits: ConceptHits, _ clauses: Clauses
    ) -> Act.Firmness {
        let clause = clauses.ofWord[act.lowerBound]
        func reaches(_ place: Range<Int>, within distance: Int) -> Bool {
            place.upperBound <= act.lowerBound && act.lowerBound - place.upperBound <= distance
                && governs(clauses.ofWord[place.lowerBound], clause, clauses)
        }
        let denied = hits.places(of: terms.negation).contains { place in
            reaches(place, within: 10)
                && !hits.places(of: terms.falseNegation).contains { $0.overlaps(place) }
        }
        // “must not act without informing the LADO” denies the acting, and only mentions the informing.
        if hits.places(of: terms.mention).contains(where: { reaches($0, within: 4) }) { return .mention }
        if denied { return .denied }
        if clauses.kinds[clause] == .subordinate { return .mention }
        if hits.places(of: terms.permission).contains(where: { reaches($0, within: 8) }) { return .choice }
        let discretion = hits.places(of: terms.discretion)
        if discretion.contains(where: {
            clauses.ofWord[$0.lowerBound] == clause || clauses.are($0, wholeBefore: clause)
        }) {
            return .choice
        }
        return .duty
    }

    /// Whether what a clause says of firmness holds in another: the same one, or one joined on by “or”.
    private func governs(_ clause: Int, _ other: Int, _ clauses: Clauses) -> Bool {
        guard clause < other else { return clause == other }
        return ((clause + 1)...other).allSatisfy {
            clauses.kinds[$0] == .coordinated && clauses.isAlternative[$0]
        }
    }

    /// Whether a form of “be” stands before the act, with adverbs alone between; or the act is a bare participle.
    private func isPassive(_ act: Range<Int>, _ words: [Word]) -> Bool {
        guard words[act].contains(where: \.isParticiple) else { return false }
        for index in stride(from: act.lowerBound - 1, through: max(0, act.lowerBound - 5), by: -1) {
            if words[index].stem == "be" || words[index].stem == "get" { return true }
            if words[index].gap >= .clause { break }
            if ["to", "for", "have", "who", "which", "that", "and", "or"].contains(words[index].stem) {
                break
            }
        }
        // “LADO informed within one working day”: the participle ends its clause's subject.
        return act.lowerBound == 0 || !["to", "have", "who"].contains(words[act.lowerBound - 1].stem)
    }
}
