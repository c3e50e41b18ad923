/// A checked set of requirements with the vocabulary they share, ready to be applied.
package struct RuleSet: Sendable {
    /// The name that reports give.
    package let name: String
    /// Which edition of the standards, or of the catalogue, it holds.
    package let edition: String
    /// In the order of reports.
    package let requirements: [Requirement]
    /// Every concept and term of the rules.
    package let lexicon: Lexicon

    /// - Parameters:
    ///   - name: the name that reports give.
    ///   - edition: which edition it holds.
    ///   - requirements: in any order.
    ///   - concepts: the shared vocabulary, without the terms of the requirements.
    package init(name: String, edition: String, requirements: [Requirement], concepts: [Concept]) {
        self.name = name
        self.edition = edition
        self.requirements = requirements.sorted { ($0.order, $0.id) < ($1.order, $1.id) }
        lexicon = Lexicon(concepts + TermConcepts.concepts(for: requirements, beside: concepts))
    }
}

/// The terms of requirements that are more than a concept's name, as concepts of their own.
enum TermConcepts {
    static func concepts(for requirements: [Requirement], beside concepts: [Concept]) -> [Concept] {
        let acts = Set(concepts.filter(\.isAct).map(\.name))
        var known = Set(concepts.map(\.name))
        var result: [Concept] = []
        for term in requirements.flatMap(\.terms) where known.insert(term.conceptName).inserted {
            guard let phrase = try? Phrase(parsing: term.text) else { continue }
            // A term is an act where it names an act's concept.
            let isAct = phrase.conceptNames.contains(where: acts.contains)
            result.append(Concept(name: term.conceptName, phrases: [phrase], isAct: isAct))
        }
        return result
    }
}

extension Requirement {
    /// Every term that the requirement's patterns use.
    package var terms: [Term] {
        let patterns = (contradicted + met + partly).flatMap { [$0.pattern] + $0.unless }
        return [subject] + patterns.flatMap(\.terms)
    }
}

extension Pattern {
    /// Every term of the pattern and of the patterns inside it.
    var terms: [Term] {
        switch self {
        case .statement(let statement):
            [
                statement.act, statement.to, statement.by, statement.under, statement.notUnder,
                statement.notAfter,
            ].compactMap(\.self)
                + statement.with + statement.without + statement.about
        case .places(_, let patterns): patterns.flatMap(\.terms)
        }
    }
}
