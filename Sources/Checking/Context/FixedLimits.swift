internal import RuleLanguage

/// Limits that are said in fixed words.
enum FixedLimits {
    /// Longer phrases before the shorter ones that they contain.
    static let phrases: [([String], TimeLimit)] = [
        ("without undue delay", .vague), ("without unnecessary delay", .vague),
        ("without unreasonable delay", .vague), ("without any undue delay", .vague),
        ("without avoidable delay", .vague), ("with the minimum of delay", .vague),
        ("with minimum delay", .vague), ("without too much delay", .vague),
        ("immediately", .atOnce), ("straight away", .atOnce), ("straightaway", .atOnce), ("at once", .atOnce),
        ("without delay", .atOnce), ("without any delay", .atOnce), ("without further delay", .atOnce),
        ("with no delay", .atOnce), ("right away", .atOnce), ("forthwith", .atOnce), ("instantly", .atOnce),
        ("there and then", .atOnce), ("then and there", .atOnce), ("without waiting", .atOnce),
        ("that very day", .sameDay), ("within the working day", .sameDay), ("within the day", .sameDay),
        ("as a matter of urgency", .vague), ("urgently", .vague), ("promptly", .vague),
        ("in a timely manner", .vague), ("in a timely way", .vague), ("in a timely fashion", .vague),
        ("in good time", .vague), ("quickly", .vague), ("swiftly", .vague), ("speedily", .vague),
        ("at the earliest opportunity", .vague), ("at the first opportunity", .vague),
        ("at the earliest possible opportunity", .vague), ("in due course", .vague), ("soon", .vague),
        ("once a month", .within(1, .month)), ("every month", .within(1, .month)),
        ("at the end of each month", .within(1, .month)), ("monthly", .within(1, .month)),
        ("once a week", .within(1, .week)), ("every week", .within(1, .week)), ("weekly", .within(1, .week)),
        ("termly", .within(3, .month)), ("once a term", .within(3, .month)),
        ("every term", .within(3, .month)),
        ("quarterly", .within(3, .month)), ("annually", .within(12, .month)),
    ].map { phrase, limit in (Tokeniser.words(in: phrase).map(\.stem), limit) }

    /// The same phrases in the same order, by the word that they begin with.
    static let byFirstWord = Dictionary(grouping: phrases) { phrase, _ in phrase[0] }
}

/// Stems of the words that limits are made of.
enum Stem {
    static let immediate = WordStem.stem(of: "immediate")
    /// What a heading calls what must be done at once (“Immediate action”).
    static let immediateMatters = Set(
        [
            "action", "step", "response", "measure", "referral", "report", "procedure", "task", "duty",
            "priority", "to",
        ]
        .map(WordStem.stem))
    static let next = WordStem.stem(of: "next")
    static let following = WordStem.stem(of: "following")

    static let bounds = [
        "within", "in", "inside", "under", "no", "not", "later", "more", "longer", "than", "most", "max",
        "maximum",
        "up", "to", "by", "at", "the", "latest", "deadline", "less", "fewer",
    ].map(WordStem.stem)

    /// Those of `bounds` that make a duration a limit; the others only stand beside them.
    static let strongBounds = Set(
        [
            "within", "inside", "under", "later", "more", "longer", "most", "max", "maximum", "up", "latest",
            "deadline",
        ]
        .map(WordStem.stem))

    static let workingKinds = [
        "working", "school", "business", "office", "calendar", "clear", "full", "term", "time",
    ]
    .map(WordStem.stem)

    /// What may stand between a bound and its number (“within a maximum period of three days”).
    static let amounts = ["of", "a", "the", "maximum", "period", "space"].map(WordStem.stem)

    /// What may stand before the day that an act is done by (“on the same day”).
    static let dayPrepositions = ["by", "on", "the", "at", "in"].map(WordStem.stem)

    static let wishes = Set(
        [
            "possible", "practicable", "practical", "practically", "feasible", "can", "possibly", "able",
            "reasonable",
        ]
        .map(WordStem.stem))

    /// Those of `workingKinds` that leave a day a day of the calendar.
    static let calendarKinds = Set(["calendar", "clear", "full", "time"].map(WordStem.stem))

    static let fortnight = WordStem.stem(of: "fortnight")

    static let units: [String: TimeLimit.Unit] = {
        var units: [String: TimeLimit.Unit] = [:]
        for (word, unit) in [
            ("hour", TimeLimit.Unit.hour), ("hr", .hour), ("day", .day), ("week", .week), ("month", .month),
            ("fortnight", .week),
        ] { units[WordStem.stem(of: word)] = unit }
        return units
    }()

    /// Words of which every limit has at least one: its unit, what a day is the day of, or a word of the fixed phrase.
    static let marks: Set<String> = Set(units.keys)
        .union(["day", "session", "shift", "meet", "soon"].map(WordStem.stem))
        .union(FixedLimits.phrases.compactMap { phrase, _ in phrase.max { $0.utf8.count < $1.utf8.count } })

    static let ends: [[String]] = [
        "by the end of", "before the end of", "by close of", "by the close of", "before close of",
        "by end of",
        "at the end of", "before the close of",
    ].map { Tokeniser.words(in: $0).map(\.stem) }

    static let numbers: [String: Int] = {
        var numbers: [String: Int] = [:]
        let words = [
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
        ]
        for (index, word) in words.enumerated() { numbers[WordStem.stem(of: word)] = index + 1 }
        for (word, value) in [
            ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80),
            ("ninety", 90), ("a", 1), ("an", 1),
        ] { numbers[WordStem.stem(of: word)] = value }
        return numbers
    }()

    /// Before a bare duration, these say that it is no limit (“every 2 days”, “the last 24 hours”).
    static let notBefore = Set(
        [
            "every", "each", "last", "past", "for", "after", "per", "until", "previous", "over", "than",
            "about", "of", "least",
        ]
        .map(WordStem.stem))
    /// After a bare duration, these say that it is no limit (“10 days' notice”, “24 hours a day”).
    static let notAfter = Set(
        ["notice", "a", "per", "old", "helpline", "line", "service", "ago", "week"].map(WordStem.stem))
}
