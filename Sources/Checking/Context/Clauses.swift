internal import RuleLanguage

/// A statement's words divided into clauses.
///
/// A clause begins at a semicolon, colon or dash, at a table cell's border, at words such as “if”, “before” and “who”,
/// at “but”, and where a comma or “and” is followed by a new subject and verb.
struct Clauses: Sendable {
    /// What a clause is to the statement.
    enum Kind: Sendable {
        case main
        /// Says when or whether (“if an allegation is made”).
        case subordinate
        /// Says something of the one just named (“who will inform the LADO”).
        case relative
        /// Another act of the same subject (“… and inform the LADO”).
        case coordinated
    }

    /// The clause number of each word.
    private(set) var ofWord: [Int] = []
    /// The kind of each clause.
    private(set) var kinds: [Kind] = []
    /// Whether each clause is joined to the one before it by “or” or “nor”.
    private(set) var isAlternative: [Bool] = []

    /// The words that are modal verbs.
    private let modals: Set<Int>

    /// Whether a modal verb follows a place in its clause, so that the place is its subject.
    func hasModal(after place: Range<Int>, in clause: Int) -> Bool {
        modals.contains { $0 >= place.upperBound && ofWord[$0] == clause }
    }

    init(_ words: [Word], _ hits: ConceptHits, terms: ContextReading.Terms, actStarts: Set<Int>) {
        let subordinators = Set(hits.places(of: terms.subordinator).map(\.lowerBound))
        let relatives = Set(hits.places(of: terms.relative).map(\.lowerBound))
        let discretion = hits.places(of: terms.discretion)
        let modals = Set(hits.places(of: terms.modal).map(\.lowerBound))
        self.modals = modals
        var hasVerb = false
        for index in words.indices {
            let kind: Kind?
            if index == 0 || words[index].gap == .clause || words[index].gap == .cell {
                kind =
                    relatives.contains(index)
                    ? .relative : subordinators.contains(index) ? .subordinate : .main
            } else if discretion.contains(where: { $0.contains(index) }) {
                kind = nil
            } else if relatives.contains(index) {
                kind = .relative
            } else if subordinators.contains(index) {
                kind = .subordinate
            } else if words[index].gap == .item {
                // The items of “Once the hearing is over:” say what is done then.
                kind = kinds.last == .subordinate || kinds.last == .relative ? .main : nil
            } else if words[index].gap == .comma {
                let resumes =
                    kinds.last == .subordinate && (isFronted || actStarts.contains(index))
                    || isFronted && kinds.contains(.subordinate)
                let begins =
                    resumes || Self.meets(modals, in: words, from: index, within: 8)
                    || startsWithSubject(at: index, words, actStarts: actStarts)
                kind =
                    begins
                    ? .main
                    : Self.joint(at: index, words, modals: modals, actStarts: actStarts, hasVerb: hasVerb)
            } else if resumesWithoutComma(at: index, words, modals: modals) {
                kind = .main
            } else {
                kind = Self.joint(at: index, words, modals: modals, actStarts: actStarts, hasVerb: hasVerb)
            }
            if let kind {
                isFronted =
                    kinds.isEmpty || words[index].gap >= .clause
                    || isFronted && (kind == .subordinate || kind == .relative)
                kinds.append(kind)
                isAlternative.append(words[index].stem == "or" || words[index].stem == "nor")
                hasVerb = false
            }
            if actStarts.contains(index) || modals.contains(index) { hasVerb = true }
            ofWord.append(kinds.count - 1)
        }
    }

    /// Whether words are all of the clause before one (“If appropriate, the LADO …”).
    func are(_ words: Range<Int>, wholeBefore clause: Int) -> Bool {
        clause > 0 && ofWord.firstIndex(of: clause - 1) == words.lowerBound
            && ofWord.firstIndex(of: clause) == words.upperBound
    }

    /// “…, the Headteacher refers them”: a subject after a comma, and what it does a few words on.
    private func startsWithSubject(at index: Int, _ words: [Word], actStarts: Set<Int>) -> Bool {
        let subjects: Set = [
            "the", "our", "a", "an", "i", "we", "they", "he", "she", "it", "you", "all", "any",
        ]
        guard subjects.contains(words[index].stem), kinds.contains(where: { $0 != .main }) else {
            return false
        }
        return Self.meets(actStarts, in: words, from: index, within: 7)
    }

    /// “If an allegation is made against me I will …”: a pronoun and a strong modal end a clause at the front.
    private func resumesWithoutComma(at index: Int, _ words: [Word], modals: Set<Int>) -> Bool {
        guard isFronted, kinds.last == .subordinate || kinds.last == .relative, index + 1 < words.count else {
            return false
        }
        let isSubject = ["i", "we", "they", "she", "he", "it", "you"].contains(words[index].stem)
        return isSubject && modals.contains(index + 1)
            && ["will", "must", "shall", "should"].contains(words[index + 1].stem)
            && index > 2 && words[index - 1].gap < .comma
    }

    /// Whether the running clause stands at the front of the sentence.
    private var isFronted = true

    /// The clause that begins at “and”, “or”, “but” or “then”, if one does.
    private static func joint(
        at index: Int, _ words: [Word], modals: Set<Int>, actStarts: Set<Int>, hasVerb: Bool
    ) -> Kind? {
        switch words[index].stem {
        case "but", "however": return .main
        case "and", "or", "nor", "then":
            guard hasVerb else { return nil }
            if meets(modals, in: words, from: index + 1, within: 6) { return .main }
            let next = (index + 1)..<min(index + 4, words.count)
            guard let act = next.first(where: actStarts.contains) else { return nil }
            return (next.lowerBound..<act).contains { words[$0].stem == "the" } ? nil : .coordinated
        default: return nil
        }
    }

    /// Whether one of the marks stands in the next few words, no comma or stronger border between.
    private static func meets(_ marks: Set<Int>, in words: [Word], from start: Int, within count: Int) -> Bool
    {
        for index in start..<min(start + count, words.count) {
            if index > start, words[index].gap >= .comma { return false }
            if marks.contains(index) { return true }
        }
        return false
    }
}
