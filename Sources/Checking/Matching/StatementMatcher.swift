internal import DocumentModel
internal import RuleLanguage

/// Finds the statements of one text in which a statement pattern holds.
struct StatementMatcher {
    let text: PolicyText
    let document: Int
    private let lexicon: Lexicon
    private let context: ContextReading

    init(text: PolicyText, document: Int, lexicon: Lexicon) {
        self.text = text
        self.document = document
        self.lexicon = lexicon
        context = ContextReading(lexicon)
    }

    /// The places in reading order.
    func matches(of pattern: StatementPattern) -> [Match] {
        guard let first = pattern.act ?? pattern.with.first else { return [] }
        return text.statements(naming: id(first)).compactMap { match(pattern, in: $0) }
    }

    private func id(_ term: Term) -> Lexicon.ConceptID { lexicon.id(of: term.conceptName) ?? .max }

    private func match(_ pattern: StatementPattern, in index: Int) -> Match? {
        let statement = text.statements[index]
        let section = text.sections[statement.section]
        if let under = pattern.under, !section.concepts.contains(id(under)) { return nil }
        if let notUnder = pattern.notUnder, section.concepts.contains(id(notUnder)) { return nil }
        guard pattern.without.allSatisfy({ !statement.hits.names(id($0)) }),
            pattern.about.allSatisfy({ isAbout(id($0), index) })
        else { return nil }
        guard let act = pattern.act else { return matchWords(pattern, in: index, around: nil) }
        for place in statement.hits.places(of: id(act)) {
            let found =
                statement.acts.first { $0.words.overlaps(place) }
                ?? context.act(at: place, statement.words, statement.hits, statement.clauses)
            guard pattern.strength.accepts(found.firmness),
                pattern.notAfter.map({ !isNamed(id($0), before: found, in: statement) }) ?? true
            else { continue }
            var words = [place]
            var recipient: Range<Int>?
            if let to = pattern.to {
                recipient = Participants(statement).recipient(id(to), of: found)
                guard let recipient else { continue }
                words.append(recipient)
            }
            if let by = pattern.by {
                guard let doer = Participants(statement).doer(id(by), of: found) else { continue }
                words.append(doer)
            }
            let limit = found.limit(for: recipient)
            guard pattern.limit?.holds(for: limit?.limit) ?? true,
                var match = matchWords(pattern, in: index, around: words)
            else { continue }
            match.recipient = recipient.map { quote($0, in: statement) }
            if let limit {
                if limit.words.isEmpty {
                    match.limit = section.headings.last
                } else {
                    match.limit = quote(limit.words, in: statement)
                    match.places[0].words.append(limit.words)
                }
            }
            return match
        }
        return nil
    }

    private func isNamed(_ concept: Lexicon.ConceptID, before act: Act, in statement: Statement) -> Bool {
        statement.hits.places(of: concept).contains { $0.lowerBound < act.words.lowerBound }
    }

    /// The match of everything that the statement, or its neighbours, must name beside the act.
    private func matchWords(_ pattern: StatementPattern, in index: Int, around act: [Range<Int>]?) -> Match? {
        let statement = text.statements[index]
        var words = act ?? []
        var elsewhere: [Match.Place] = []
        for term in pattern.with {
            let places = statement.hits.places(of: id(term))
            if let nearest = nearest(places, to: words.first) {
                words.append(nearest)
            } else if let place = reach(pattern.scope, from: index, for: id(term)) {
                elsewhere.append(place)
            } else {
                return nil
            }
        }
        if let near = pattern.near, !isWithin(near, words, pattern, statement) { return nil }
        // What a lead-in says by itself is the lead-in's own statement; an item must add to it.
        guard words.contains(where: { $0.upperBound > statement.own.lowerBound }) else { return nil }
        let place = Match.Place(document: document, statement: index, words: words)
        return Match(document: document, places: [place] + elsewhere)
    }

    private func nearest(_ places: ArraySlice<Range<Int>>, to anchor: Range<Int>?) -> Range<Int>? {
        guard let anchor else { return places.last }
        return places.min { abs($0.lowerBound - anchor.lowerBound) < abs($1.lowerBound - anchor.lowerBound) }
    }

    /// Whether some choice of the named places lies within so many words.
    private func isWithin(
        _ near: Int, _ words: [Range<Int>], _ pattern: StatementPattern, _ statement: Statement
    ) -> Bool {
        let anchors = pattern.act == nil ? statement.hits.places(of: id(pattern.with[0])) : words[..<1]
        return anchors.contains { anchor in
            pattern.with.allSatisfy { term in
                statement.hits.places(of: id(term)).contains { place in
                    max(place.upperBound, anchor.upperBound) - min(place.lowerBound, anchor.lowerBound)
                        <= near
                }
            }
        }
    }

    private func reach(_ scope: StatementPattern.Scope, from index: Int, for concept: Lexicon.ConceptID)
        -> Match.Place?
    {
        let range: Range<Int>
        switch scope {
        case .statement: return nil
        case .neighbours: range = text.neighbours(of: index, before: 1, after: 1)
        case .section: range = text.sections[text.statements[index].section].statements
        }
        return range.filter { text.statements[$0].hits.names(concept) }.min {
            abs($0 - index) < abs($1 - index)
        }
        .map {
            Match.Place(
                document: document, statement: $0,
                words: Array(text.statements[$0].hits.places(of: concept)))
        }
    }

    /// Whether the statement, its headings, or one of the two statements before it names what it is to be about.
    private func isAbout(_ concept: Lexicon.ConceptID, _ index: Int) -> Bool {
        let section = text.sections[text.statements[index].section]
        return section.concepts.contains(concept)
            || text.neighbours(of: index, before: 2, after: 0).contains {
                text.statements[$0].hits.names(concept)
            }
    }

    private func quote(_ range: Range<Int>, in statement: Statement) -> String {
        guard let first = range.first,
            let last = range.last(where: { statement.blocks[$0] == statement.blocks[first] })
        else { return "" }
        let bytes = statement.words[first].range.lowerBound..<statement.words[last].range.upperBound
        return String(decoding: Array(text.blocks[statement.blocks[first]].text.utf8)[bytes], as: UTF8.self)
    }
}
