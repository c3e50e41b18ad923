/// The number that a person typed before a heading: `3.`, `3`, `4.2`.
struct HeadingNumber: Equatable {
    let label: String
    /// How many numbers it is made of: 2 for `4.2`.
    let depth: Int
    /// The last of them, which counts on from heading to heading.
    let ordinal: Int
    /// The heading without it.
    let title: String

    /// `nil` where the heading begins with no number, or with one that is part of the words (`2 children`).
    init?(_ heading: String) {
        guard let first = heading.first, first.isASCII, first.isNumber,
            let match = heading.wholeMatch(of: /((?:\d{1,2}\.)*\d{1,2}[.):]?)\s+([\p{Lu}"“‘'(].*)/)
        else { return nil }
        label = String(match.1)
        let numbers = match.1.split { !$0.isNumber }
        depth = numbers.count
        ordinal = numbers.last.flatMap { Int($0) } ?? 0
        title = String(match.2)
    }
}
