extension ListLabel {
    /// The label that a person typed before a paragraph where the format has lists of its own, and the text after
    /// it; signs that begin a line as often for another reason do not count.
    static func typed(_ text: String) -> (label: ListLabel, rest: String)? {
        guard let (label, rest) = parse(text) else { return nil }
        switch label.style {
        case .bullet(let bullet): return bullet == "—" ? nil : (label, rest)
        case .automatic: return nil
        case .number, .letter, .roman: return (label, rest)
        }
    }
}
