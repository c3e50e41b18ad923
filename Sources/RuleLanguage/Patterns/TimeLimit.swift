/// How soon something must be done, as a policy says it.
package enum TimeLimit: Hashable, Sendable {
    /// Immediately, straight away, at once, without delay.
    case atOnce
    /// The same day, the same working day, by the end of the day.
    case sameDay
    /// At most this long; the next working day is one working day.
    case within(Int, Unit)
    /// As soon as possible, promptly: a wish without a measure.
    case vague

    package enum Unit: String, Sendable {
        case hour, day, workingDay = "working day", week, month

        /// How many hours the unit can last at most, a working day being taken as a day.
        var hours: Int {
            switch self {
            case .hour: 1
            case .day, .workingDay: 24
            case .week: 7 * 24
            case .month: 31 * 24
            }
        }
    }

    /// How long the limit is, in hours; `nil` where it has no measure.
    package var hours: Int? {
        switch self {
        case .atOnce: 0
        case .sameDay: 24
        case .within(let count, let unit): count * unit.hours
        case .vague: nil
        }
    }
}

/// What a rule asks of the time limit of an act.
package enum LimitCondition: Hashable, Sendable {
    /// At once or the same day.
    case atOnce
    /// With a measure, and no longer than this.
    case within(TimeLimit)
    /// With a measure, and longer than this.
    case over(TimeLimit)
    /// With a limit that has no measure.
    case vague
    /// With no limit at all.
    case none

    /// Whether a limit, or its absence, is what the rule asks.
    package func holds(for limit: TimeLimit?) -> Bool {
        switch self {
        case .atOnce: limit == .atOnce || limit == .sameDay
        case .within(let bound): limit?.hours.map { $0 <= bound.hours ?? 0 } ?? false
        case .over(let bound): limit?.hours.map { $0 > bound.hours ?? 0 } ?? false
        case .vague: limit == .vague
        case .none: limit == nil
        }
    }

    /// - Parameter text: `at once`, `vague`, `none`, `within 1 working day`, `over 24 hours`.
    package init?(parsing text: String) {
        switch text {
        case "at once": self = .atOnce
        case "vague": self = .vague
        case "none": self = .none
        default:
            let words = text.split(separator: " ")
            guard words.count >= 3, let count = Int(words[1]) else { return nil }
            var unit = words[2...].joined(separator: " ")
            if unit.hasSuffix("s") { unit.removeLast() }
            guard let unit = TimeLimit.Unit(rawValue: unit) else { return nil }
            switch words[0] {
            case "within": self = .within(.within(count, unit))
            case "over": self = .over(.within(count, unit))
            default: return nil
            }
        }
    }
}
