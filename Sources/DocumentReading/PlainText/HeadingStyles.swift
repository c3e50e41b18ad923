/// The ways in which one plain text marks its headings, and the level that each has come to mean.
struct HeadingStyles {
    private var seen: [Style] = []

    /// A way of marking a heading.
    enum Style: Equatable {
        case underlined(Character, overlined: Bool)
        case capitals
        /// A number in front: depth 2 is `4.2`.
        case numbered(depth: Int)
        /// As many `#` in front.
        case hashes(Int)
    }

    /// The level of a style: styles rank in the order in which the text first uses them. Headings in capitals rank
    /// with numbered ones where the numbered came first (an appendix after sections).
    mutating func level(of style: Style) -> Int {
        if case .hashes(let count) = style { return count }
        if let index = seen.firstIndex(of: style) { return index + 1 }
        if style == .capitals, let index = seen.firstIndex(of: .numbered(depth: 1)) { return index + 1 }
        seen.append(style)
        return seen.count
    }
}
