/// Phrases as paths through a network of nodes, shared where they begin alike; its size grows with the text of the
/// phrases, not with the number of ways to say them.
struct PhraseNetwork: Sendable {
    private struct Node: Sendable {
        var words: [String: Int] = [:]
        var concepts: [(concept: Lexicon.ConceptID, node: Int)] = []
        /// Nodes that are reached without a word, at the end of a choice.
        var joins: [Int] = []
        var afterGap: Int?
        var accepts: [Lexicon.ConceptID] = []
    }

    private var nodes = [Node()]

    /// Adds a phrase.
    /// - Parameters:
    ///   - concept: what the phrase says, or the complement of a concept's number for an exception to it.
    ///   - numbers: the numbers of the concepts that the phrase names.
    mutating func insert(
        _ phrase: Phrase, accepts concept: Lexicon.ConceptID, _ numbers: [String: Lexicon.ConceptID]
    ) {
        let end = insert(phrase.root, from: 0, numbers)
        if !nodes[end].accepts.contains(concept) { nodes[end].accepts.append(concept) }
    }

    private mutating func insert(
        _ element: Phrase.Element, from node: Int, _ numbers: [String: Lexicon.ConceptID]
    ) -> Int {
        switch element {
        case .word(let stem):
            if let known = nodes[node].words[stem] { return known }
            let new = append()
            nodes[node].words[stem] = new
            return new
        case .concept(let name):
            guard let inner = numbers[name] else { return append() }
            if let known = nodes[node].concepts.first(where: { $0.concept == inner }) { return known.node }
            let new = append()
            nodes[node].concepts.append((inner, new))
            return new
        case .gap:
            if let known = nodes[node].afterGap { return known }
            let new = append()
            nodes[node].afterGap = new
            return new
        case .sequence(let parts):
            var end = node
            for part in parts { end = insert(part, from: end, numbers) }
            return end
        case .choice(let parts):
            let join = append()
            for part in parts {
                let end = insert(part, from: node, numbers)
                nodes[end].joins.append(join)
            }
            return join
        }
    }

    private mutating func append() -> Int {
        nodes.append(Node())
        return nodes.count - 1
    }

    /// Finds every phrase that begins at one word. A phrase does not run over the end of a sentence or a table cell.
    func match(_ words: [Word], from start: Int, known: ConceptHits, into found: inout Set<ConceptHit>) {
        walk(0, at: start, start: start, words, known, &found)
    }

    private func walk(
        _ index: Int, at position: Int, start: Int, _ words: [Word], _ known: ConceptHits,
        _ found: inout Set<ConceptHit>
    ) {
        let node = nodes[index]
        for concept in node.accepts { found.insert(ConceptHit(concept: concept, words: start..<position)) }
        for join in node.joins { walk(join, at: position, start: start, words, known, &found) }
        guard position < words.count, position == start || words[position].gap < .cell else { return }
        if let next = node.words[words[position].stem] {
            walk(next, at: position + 1, start: start, words, known, &found)
        }
        for (concept, next) in node.concepts {
            for end in known.ends(of: concept, from: position) {
                walk(next, at: end, start: start, words, known, &found)
            }
        }
        guard let after = node.afterGap else { return }
        for skipped in 0...Phrase.mostSkipped where position + skipped < words.count {
            if skipped > 0, words[position + skipped].gap >= .clause { break }
            walk(after, at: position + skipped, start: start, words, known, &found)
        }
    }
}
