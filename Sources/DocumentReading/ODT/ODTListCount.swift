/// The numbers that one list, or the headings of a document, have come to.
final class ODTListCount {
    private var numbers: [Int?] = Array(repeating: nil, count: ODTListStyle.deepest)

    /// A list that has had no item.
    init() {}

    /// A list inside another, with another style: its labels may show the numbers of the levels above it.
    init(below level: Int, of outer: ODTListCount) {
        numbers = outer.numbers
        restart(below: level)
    }

    /// Counts an item and returns its label.
    ///
    /// - Parameters:
    ///   - level: from 1.
    ///   - style: the style that numbers and writes it.
    ///   - start: the number that the item asks for.
    func label(_ level: Int, _ style: ODTListStyle, start: Int?) -> String? {
        let level = min(max(level, 1), ODTListStyle.deepest)
        let first = style.levels[level]?.start ?? 1
        numbers[level - 1] = start ?? numbers[level - 1].map { $0 &+ 1 } ?? first
        // A level that is passed over begins, as if it had had an item.
        for above in 0..<(level - 1) where numbers[above] == nil {
            numbers[above] = style.levels[above + 1]?.start ?? 1
        }
        restart(below: level)
        return style.label(level, numbers)
    }

    /// Lets the levels below one begin again.
    func restart(below level: Int) {
        for deeper in min(max(level, 0), numbers.count)..<numbers.count { numbers[deeper] = nil }
    }
}

/// The lists of a document, which may go on from one another (ODF 1.3 part 3, clauses 5.3.1 and 19.780).
struct ODTLists {
    private var named: [String: ODTListCount] = [:]
    private var lastOfStyle: [String: ODTListCount] = [:]

    /// The count of a list that begins.
    ///
    /// - Parameters:
    ///   - id: its `xml:id`.
    ///   - style: its style's name.
    ///   - continued: the `xml:id` of the list that it goes on from.
    ///   - continues: whether it goes on from the last list of its style.
    mutating func begin(id: String?, style: String, continued: String?, continues: Bool) -> ODTListCount {
        let before = continued.flatMap { named[$0] } ?? (continues ? lastOfStyle[style] : nil)
        let count = before ?? ODTListCount()
        if let id { named[id] = count }
        lastOfStyle[style] = count
        return count
    }
}
