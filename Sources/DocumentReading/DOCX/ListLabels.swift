/// Counts a document's lists as its paragraphs come by, and writes the labels that a reader sees.
struct ListLabels {
    /// A level of a list that a paragraph belongs to.
    struct Place {
        /// The identifier of the list.
        var list: String
        /// The level, from 0.
        var level: Int
    }

    private let definitions: ListDefinitions
    private let styles: StyleSheet
    /// The last number of each level, by abstract list: lists that share one go on from each other.
    private var counts: [String: [Int?]] = [:]
    /// The levels of lists whose start override has had its effect, which it has once.
    private var restarted: Set<String> = []

    init(_ definitions: ListDefinitions, _ styles: StyleSheet) {
        self.definitions = definitions
        self.styles = styles
    }

    /// Where a paragraph stands in a list, or `nil` if it is in none.
    ///
    /// A reference on the paragraph comes before that of its style; a style's reference means the level that
    /// names the style, whatever level it gives itself (ECMA-376 part 1, clauses 17.9.18 and 17.9.23).
    func place(_ direct: StyleSheet.NumberingReference?, style: String?) -> Place? {
        let chain = styles.chain(style)
        guard let list = direct?.list ?? chain.lazy.compactMap({ $0.numbering?.list }).first, list != "0",
            let (_, abstract) = abstractList(of: list)
        else { return nil }
        let linked = style.flatMap { style in abstract.levels.first { $0.value.style == style }?.key }
        let level = direct?.level ?? linked ?? chain.lazy.compactMap { $0.numbering?.level }.first ?? 0
        return Place(list: list, level: min(max(level, 0), 8))
    }

    /// Counts a paragraph and returns its label, or `nil` if its level shows none.
    mutating func label(at place: Place) -> String? {
        guard let (id, abstract) = abstractList(of: place.list), let list = definitions.lists[place.list],
            let level = list.levels[place.level] ?? abstract.levels[place.level]
        else { return nil }
        let levels = (0...8).map { list.levels[$0] ?? abstract.levels[$0] }
        var counts = self.counts[id] ?? Array(repeating: nil, count: 9)
        let startOverride = list.starts[place.level]
        if let startOverride, restarted.insert("\(place.list) \(place.level)").inserted {
            counts[place.level] = startOverride
        } else {
            counts[place.level] = counts[place.level].map { $0 + 1 } ?? startOverride ?? level.start
        }
        // A level that is passed over begins, as if it had had an item: after 2.1.1 comes 2.2.
        for above in 0..<place.level where counts[above] == nil {
            counts[above] = list.starts[above] ?? levels[above]?.start
        }
        for deeper in 0..<9 where deeper > place.level {
            // The restart level counts from 1 and says which level, or one above it, starts this one again.
            if let restart = levels[deeper]?.restart, place.level >= restart { continue }
            counts[deeper] = nil
        }
        self.counts[id] = counts
        let label = write(level, counts, levels)
        return label.isEmpty ? nil : label
    }

    private func write(
        _ level: ListDefinitions.Level, _ counts: [Int?], _ levels: [ListDefinitions.Level?]
    ) -> String {
        if case .bullet = level.format { return Symbol.bullet(level.text) }
        var label = ""
        var rest = level.text[...]
        while let percent = rest.firstIndex(of: "%") {
            label += rest[..<percent]
            rest = rest[percent...].dropFirst()
            guard let digit = rest.first?.wholeNumberValue, (1...9).contains(digit) else {
                label += "%"
                continue
            }
            rest = rest.dropFirst()
            guard let named = levels[digit - 1] else { continue }
            let number = counts[digit - 1] ?? named.start
            // Legal numbering writes the numbers of all levels as plain ones (clause 17.9.4).
            label += (level.isLegal ? named.format.legal : named.format).string(number)
        }
        label += rest
        return String(label.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }

    /// The abstract list that a list counts by, through the list styles that may stand between (clause 17.9.21).
    private func abstractList(of list: String) -> (id: String, list: ListDefinitions.AbstractList)? {
        var next: String? = list
        for _ in 0..<5 {
            guard let id = next.flatMap({ definitions.lists[$0]?.abstract }),
                let abstract = definitions.abstracts[id]
            else { return nil }
            guard let link = abstract.styleLink else { return (id, abstract) }
            next = styles.chain(link).lazy.compactMap { $0.numbering?.list }.first
        }
        return nil
    }
}
