/// Phrases as paths through a network of nodes, shared where they begin alike; its size grows with the text of the
/// phrases, not with the number of ways to say them.
struct PhraseNetwork: Sendable {
    private struct Node: Sendable {
        /// By the number of the word's stem.
        var words = Branches()
        /// By the number of a concept.
        var concepts = Branches()
        /// Nodes that are reached without a word, at the end of a choice.
        var joins: [Int] = []
        var afterGap: Int?
        var accepts: [Lexicon.ConceptID] = []
    }

    /// The nodes that follow a node, by what leads to them. Most nodes have a few, the first one thousands.
    private struct Branches: Sendable {
        private var few: [(key: Int, node: Int)] = []
        private var many: [Int: Int] = [:]

        var isEmpty: Bool { few.isEmpty }

        subscript(key: Int) -> Int? {
            if !many.isEmpty { return many[key] }
            for branch in few where branch.key == key { return branch.node }
            return nil
        }

        /// - Parameter key: one that leads nowhere yet.
        mutating func add(_ key: Int, _ node: Int) {
            few.append((key, node))
            guard few.count > 16 else { return }
            if many.isEmpty {
                for branch in few { many[branch.key] = branch.node }
            } else {
                many[key] = node
            }
        }
    }

    private var nodes = [Node()]

    /// Adds a phrase.
    /// - Parameters:
    ///   - concept: what the phrase says, or the complement of a concept's number for an exception to it.
    ///   - numbers: the numbers of the concepts that the phrase names.
    ///   - stems: every stem of the lexicon, numbered; those of the phrase are added.
    mutating func insert(
        _ phrase: Phrase, accepts concept: Lexicon.ConceptID, _ numbers: [String: Lexicon.ConceptID],
        _ stems: inout [String: Int]
    ) {
        let end = insert(phrase.root, from: 0, numbers, &stems)
        if !nodes[end].accepts.contains(concept) { nodes[end].accepts.append(concept) }
    }

    private mutating func insert(
        _ element: Phrase.Element, from node: Int, _ numbers: [String: Lexicon.ConceptID],
        _ stems: inout [String: Int]
    ) -> Int {
        switch element {
        case .word(let stem):
            let number = stems[stem] ?? stems.count
            stems[stem] = number
            if let known = nodes[node].words[number] { return known }
            let new = append()
            nodes[node].words.add(number, new)
            return new
        case .concept(let name):
            guard let inner = numbers[name] else { return append() }
            if let known = nodes[node].concepts[inner] { return known }
            let new = append()
            nodes[node].concepts.add(inner, new)
            return new
        case .gap:
            if let known = nodes[node].afterGap { return known }
            let new = append()
            nodes[node].afterGap = new
            return new
        case .sequence(let parts):
            var end = node
            for part in parts { end = insert(part, from: end, numbers, &stems) }
            return end
        case .choice(let parts):
            let join = append()
            for part in parts {
                let end = insert(part, from: node, numbers, &stems)
                nodes[end].joins.append(join)
            }
            return join
        }
    }

    private mutating func append() -> Int {
        nodes.append(Node())
        return nodes.count - 1
    }

    /// Finds every phrase of a text, each once. A phrase does not run over the end of a sentence or a table cell.
    ///
    /// - Parameters:
    ///   - numbers: the number of each word's stem; -1 for one that no phrase uses.
    ///   - known: what lower networks found.
    func match(_ words: [Word], numbers: [Int], known: KnownHits) -> [ConceptHit] {
        var walk = Walk(words: words, numbers: numbers, known: known)
        for start in words.indices {
            walk.first = walk.found.count
            follow(0, at: start, start: start, &walk)
        }
        return walk.found
    }

    /// A text on its way through the network.
    private struct Walk {
        let words: [Word]
        let numbers: [Int]
        let known: KnownHits
        private(set) var found: [ConceptHit] = []
        /// Where what was found from the present start on begins.
        var first = 0

        /// Notes a hit; several ways may lead to the same.
        mutating func find(_ hit: ConceptHit) {
            if !found[first...].contains(hit) { found.append(hit) }
        }
    }

    private func follow(_ node: Int, at position: Int, start: Int, _ walk: inout Walk) {
        for concept in nodes[node].accepts {
            walk.find(ConceptHit(concept: concept, words: start..<position))
        }
        for join in nodes[node].joins { follow(join, at: position, start: start, &walk) }
        guard position < walk.words.count, position == start || walk.words[position].gap < .cell else {
            return
        }
        if walk.numbers[position] >= 0, let next = nodes[node].words[walk.numbers[position]] {
            follow(next, at: position + 1, start: start, &walk)
        }
        if !nodes[node].concepts.isEmpty {
            for hit in walk.known.hits(from: position) {
                guard let next = nodes[node].concepts[hit.concept] else { continue }
                follow(next, at: hit.words.upperBound, start: start, &walk)
            }
        }
        guard let after = nodes[node].afterGap else { return }
        for skipped in 0...Phrase.mostSkipped where position + skipped < walk.words.count {
            if skipped > 0, walk.words[position + skipped].gap >= .clause { break }
            follow(after, at: position + skipped, start: start, &walk)
        }
    }
}
