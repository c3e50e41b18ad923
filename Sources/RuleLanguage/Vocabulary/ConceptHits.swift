/// A place where a text names a concept.
package struct ConceptHit: Hashable, Sendable {
    /// The concept's number in its lexicon.
    package var concept: Lexicon.ConceptID
    /// The words that name it, as indices into the text's words.
    package var words: Range<Int>

    /// See the properties for what each value means.
    package init(concept: Lexicon.ConceptID, words: Range<Int>) {
        self.concept = concept
        self.words = words
    }
}

/// All places of one text that name a concept.
package struct ConceptHits: Sendable {
    /// The concepts that the text names, each as often as it is named, by number; and the places in the same order.
    private let named: [Lexicon.ConceptID]
    private let ranges: [Range<Int>]

    /// - Parameter hits: each once, in any order.
    init(_ hits: [ConceptHit]) {
        let hits = hits.sorted {
            ($0.concept, $0.words.lowerBound, $0.words.upperBound)
                < ($1.concept, $1.words.lowerBound, $1.words.upperBound)
        }
        named = hits.map(\.concept)
        ranges = hits.map(\.words)
    }

    /// The places that name a concept, in reading order.
    package func places(of concept: Lexicon.ConceptID) -> ArraySlice<Range<Int>> {
        let start = first(atLeast: concept)
        var end = start
        while end < named.count, named[end] == concept { end += 1 }
        return ranges[start..<end]
    }

    /// Whether the text names a concept.
    package func names(_ concept: Lexicon.ConceptID) -> Bool {
        let start = first(atLeast: concept)
        return start < named.count && named[start] == concept
    }

    /// The concepts that the text names, each once, by number.
    package var concepts: some Sequence<Lexicon.ConceptID> {
        named.indices.lazy.filter { $0 == 0 || named[$0 - 1] != named[$0] }.map { named[$0] }
    }

    private func first(atLeast concept: Lexicon.ConceptID) -> Int {
        var (low, high) = (0, named.count)
        while low < high {
            let middle = (low + high) / 2
            if named[middle] < concept { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// What lower networks found in a text, by the word that it begins with.
struct KnownHits {
    private let hits: [ConceptHit]
    /// Where the hits of each word begin, and after the last word, where they end.
    private let starts: [Int]

    init(_ hits: [ConceptHit], wordCount: Int) {
        self.hits = hits.sorted { $0.words.lowerBound < $1.words.lowerBound }
        var starts = [Int](repeating: 0, count: wordCount + 1)
        for hit in hits { starts[hit.words.lowerBound + 1] += 1 }
        for word in 0..<wordCount { starts[word + 1] += starts[word] }
        self.starts = starts
    }

    /// What the text names from a word on.
    func hits(from word: Int) -> ArraySlice<ConceptHit> { hits[starts[word]..<starts[word + 1]] }
}
