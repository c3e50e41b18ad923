internal import RuleLanguage

/// Something that a statement says is done, with what belongs to it.
struct Act: Sendable {
    /// The words that say it.
    var words: Range<Int>
    /// The number of its clause in the statement.
    var clause: Int
    /// How firmly it is said.
    var firmness: Firmness
    /// Whether what stands before it is what it is done to.
    var isPassive: Bool
    /// How soon it must be done, and the words that say so; empty where the limit comes from a heading.
    var limit: (limit: TimeLimit, words: Range<Int>)?

    /// How firmly an act is said.
    enum Firmness: Sendable {
        case duty
        /// Allowed, or left to judgement.
        case choice
        /// Named in passing: a condition, a point in time, an alternative.
        case mention
        case denied
    }
}

extension StatementPattern.Strength {
    /// Whether an act of this firmness is what the rule asks for.
    func accepts(_ firmness: Act.Firmness) -> Bool {
        switch self {
        case .duty: firmness == .duty
        case .choice: firmness == .choice
        case .denied: firmness == .denied
        case .any: firmness != .denied
        }
    }
}
