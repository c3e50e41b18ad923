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
    /// How soon it must be done, and the words that say so (none where the limit comes from a heading): one limit,
    /// or one for each of several receivers (“the vicar immediately and the adviser within 24 hours”), in order.
    var limits: [TimeLimitReading.Place] = []

    /// The limit that holds for a receiver: the first one after it, else the last before it.
    func limit(for receiver: Range<Int>?) -> TimeLimitReading.Place? {
        guard limits.count > 1, let receiver else { return limits.first }
        return limits.first { $0.words.lowerBound >= receiver.upperBound } ?? limits.last
    }

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
