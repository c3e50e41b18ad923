/// Phrases as paths through a tree, shared where they begin alike.
struct Trie: Sendable {
    private struct Node: Sendable {
        var words: [String: Int] = [:]
        var concepts: [(concept: Lexicon.ConceptID, node: Int)] = []
        var afterGap: Int?
        var accepts: [Lexicon.ConceptID] = []
    }

    private var nodes = [Node()]

    /// Adds one way to say a phrase.
    /// - Parameters:
    ///   - steps: not empty, and a gap neither first nor last.
    ///   - concept: what the phrase says, or the complement of a concept's number for an exception to it.
    ///   - numbers: the numbers of the concepts that the steps name.
    mutating func insert(
        _ steps: [Phrase.Step], accepts concept: Lexicon.ConceptID, _ numbers: [String: Lexicon.ConceptID]
    ) {
        var node = 0
        for step in steps {
            switch step {
            case .word(let stem):
                node = nodes[node].words[stem] ?? append { trie, new in trie.nodes[node].words[stem] = new }
            case .concept(let name):
                guard let inner = numbers[name] else { return }
                node =
                    nodes[node].concepts.first { $0.concept == inner }?.node
                    ?? append { trie, new in trie.nodes[node].concepts.append((inner, new)) }
            case .gap:
                node = nodes[node].afterGap ?? append { trie, new in trie.nodes[node].afterGap = new }
            }
        }
        if !nodes[node].accepts.contains(concept) { nodes[node].accepts.append(concept) }
    }

    private mutating func append(_ link: (inout Trie, Int) -> Void) -> Int {
        nodes.append(Node())
        link(&self, nodes.count - 1)
        return nodes.count - 1
    }

    /// Finds every phrase that begins at one word. A phrase does not run over the end of a sentence.
    func match(_ words: [Word], from start: Int, known: ConceptHits, into found: inout [ConceptHit]) {
        walk(0, at: start, start: start, words, known, &found)
    }

    private func walk(
        _ index: Int, at position: Int, start: Int, _ words: [Word], _ known: ConceptHits,
        _ found: inout [ConceptHit]
    ) {
        let node = nodes[index]
        for concept in node.accepts { found.append(ConceptHit(concept: concept, words: start..<position)) }
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
