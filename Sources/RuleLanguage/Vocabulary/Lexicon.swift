/// All phrases of all concepts, compiled into one automaton, so that the cost of reading a text does not grow with
/// the number of rules.
///
/// Concepts that name other concepts are matched in layers: a layer reads the words, and what lower layers found.
package struct Lexicon: Sendable {
    /// The number of a concept in this lexicon, from 0.
    package typealias ConceptID = Int

    /// Concept names by number.
    package let names: [String]
    /// Whether each concept is an act, by number.
    package let isAct: [Bool]
    private let numbers: [String: ConceptID]
    private let layers: [PhraseNetwork]
    /// Every stem of the phrases, numbered: a text's words are looked up once, and compared as numbers after that.
    private let stems: [String: Int]

    /// - Parameter concepts: each name once; every concept that a phrase names must be among them, without a circle
    ///   (`RuleSetReading` finds both faults beforehand).
    package init(_ concepts: [Concept]) {
        names = concepts.map(\.name)
        isAct = concepts.map(\.isAct)
        let numbers = Dictionary(uniqueKeysWithValues: zip(names, concepts.indices))
        self.numbers = numbers
        var layers: [PhraseNetwork] = []
        var stems: [String: Int] = [:]
        let levels = Self.levels(of: concepts, numbers: numbers)
        for (id, concept) in concepts.enumerated() {
            while layers.count <= levels[id] { layers.append(PhraseNetwork()) }
            for phrase in concept.phrases { layers[levels[id]].insert(phrase, accepts: id, numbers, &stems) }
            // Exceptions are kept under the complement of the concept's number.
            for phrase in concept.exceptions {
                layers[levels[id]].insert(phrase, accepts: ~id, numbers, &stems)
            }
        }
        self.layers = layers
        self.stems = stems
    }

    /// The number of a concept.
    package func id(of name: String) -> ConceptID? { numbers[name] }

    /// Everything that a text says in the lexicon's terms.
    package func hits(in words: [Word]) -> ConceptHits {
        var hits: [ConceptHit] = []
        let numbers = words.map { stems[$0.stem] ?? -1 }
        for layer in layers {
            let known = KnownHits(hits, wordCount: words.count)
            hits += withoutExceptions(layer.match(words, numbers: numbers, known: known))
        }
        return ConceptHits(hits)
    }

    private func withoutExceptions(_ found: [ConceptHit]) -> [ConceptHit] {
        guard found.contains(where: { $0.concept < 0 }) else { return found }
        var exceptions: [ConceptID: [Range<Int>]] = [:]
        for hit in found where hit.concept < 0 { exceptions[~hit.concept, default: []].append(hit.words) }
        return found.filter { hit in
            hit.concept >= 0 && !(exceptions[hit.concept]?.contains { $0.overlaps(hit.words) } ?? false)
        }
    }

    /// How deep each concept stands on others: 0 for those of plain words.
    private static func levels(of concepts: [Concept], numbers: [String: ConceptID]) -> [Int] {
        var levels = [Int?](repeating: nil, count: concepts.count)
        func level(_ id: ConceptID) -> Int {
            if let known = levels[id] { return known }
            levels[id] = 0
            var deepest = -1
            for phrase in concepts[id].phrases + concepts[id].exceptions {
                for name in phrase.conceptNames {
                    if let inner = numbers[name] { deepest = max(deepest, level(inner)) }
                }
            }
            levels[id] = deepest + 1
            return deepest + 1
        }
        return concepts.indices.map(level)
    }
}
