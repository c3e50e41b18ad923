internal import RuleLanguage

/// Finds the time limits that a run of words gives.
enum TimeLimitReading {
    /// A limit, and the words that say it.
    typealias Place = (limit: TimeLimit, words: Range<Int>)

    /// Every limit of a statement in reading order, none overlapping another.
    static func limits(in words: [Word]) -> [Place] {
        // Most statements give no limit; one that does has one of these words.
        guard words.contains(where: { Stem.marks.contains($0.stem) }) else { return [] }
        var result: [Place] = []
        var index = 0
        while index < words.count {
            if let place = limit(in: words, at: index) {
                result.append(place)
                index = place.words.upperBound
            } else {
                index += 1
            }
        }
        return result
    }

    /// The limit that a heading gives to what stands below it (“Immediate action”, “Within 24 hours”).
    static func headingLimit(in words: [Word]) -> TimeLimit? {
        for (word, next) in zip(words, words.dropFirst())
        where word.stem == Stem.immediate && Stem.immediateMatters.contains(next.stem) {
            return .atOnce
        }
        return limits(in: words).first?.limit
    }

    private static func limit(in words: [Word], at index: Int) -> Place? {
        for (phrase, limit) in FixedLimits.byFirstWord[words[index].stem] ?? []
        where matches(phrase, words, at: index) {
            return (limit, index..<(index + phrase.count))
        }
        return asSoonAs(words, at: index) ?? duration(words, at: index) ?? dayOf(words, at: index)
    }

    private static func matches(_ phrase: [String], _ words: [Word], at index: Int) -> Bool {
        guard index + phrase.count <= words.count else { return false }
        for (offset, stem) in phrase.enumerated() {
            if words[index + offset].stem != stem { return false }
            if offset > 0, words[index + offset].gap >= .clause { return false }
        }
        return true
    }

    /// “as soon as” with a wish is vague; with an event (“as soon as it is made”) it is at once.
    private static func asSoonAs(_ words: [Word], at index: Int) -> Place? {
        guard words[index].stem == "as", matches(["as", "soon", "as"], words, at: index) else { return nil }
        for next in (index + 3)..<max(index + 3, min(index + 8, words.count)) {
            if Stem.wishes.contains(words[next].stem) { return (.vague, index..<(next + 1)) }
            if words[next].gap >= .comma { break }
        }
        return (.atOnce, index..<(index + 3))
    }

    /// “within 24 hours”, “no later than three working days”, “has seven days in which to”.
    private static func duration(_ words: [Word], at start: Int) -> Place? {
        var index = start
        skip(Stem.bounds, words, &index)
        let bound = words[start..<index].map(\.stem)
        // “no less than” is the other way round.
        let before = start > 0 ? words[start - 1].stem : ""
        let isLess =
            !(bound + [before]).contains { $0 == "no" || $0 == "not" }
            && (bound.contains("less") || bound.contains("fewer"))
        let hasBound = isLess || bound.contains(where: Stem.strongBounds.contains)
        skip(Stem.amounts, words, &index, keepingArticle: true)
        guard var count = number(words, &index) else { return nil }
        let kinds = index
        skip(Stem.workingKinds, words, &index)
        let isWorking = words[kinds..<index].contains { !Stem.calendarKinds.contains($0.stem) }
        guard index < words.count, var unit = Stem.units[words[index].stem] else { return nil }
        if words[index].gap >= .clause { return nil }
        if isWorking, unit == .day { unit = .workingDay }
        if words[index].stem == Stem.fortnight { count *= 2 }
        index += 1
        if !hasBound {
            guard unit != .week, unit != .month else {
                return afterHave(words, start) ? (.within(count, unit), start..<index) : nil
            }
            let after = index < words.count ? words[index].stem : ""
            if Stem.notBefore.contains(before) || Stem.notAfter.contains(after) { return nil }
            if unit == .hour || unit == .day, !afterHave(words, start), !standsAlone(words, start, index) {
                return nil
            }
        }
        return (.within(count, unit), start..<index)
    }

    /// “has seven days …”, “they have 24 hours …”.
    private static func afterHave(_ words: [Word], _ start: Int) -> Bool {
        (max(0, start - 3)..<start).contains { words[$0].stem == "have" }
    }

    /// Whether a duration is all that its cell or clause says.
    private static func standsAlone(_ words: [Word], _ start: Int, _ end: Int) -> Bool {
        words[start].gap >= .comma && (end == words.count || words[end].gap >= .clause)
    }

    /// “by the end of the next working day”, “on the same day”, “the following day”, “at the next monthly meeting”.
    private static func dayOf(_ words: [Word], at start: Int) -> Place? {
        var index = start
        let byEnd = skipPhrase(Stem.ends, words, &index)
        skip(Stem.dayPrepositions, words, &index)
        guard index < words.count else { return nil }
        let which = words[index].stem
        var days: Int?
        var isSame = false
        switch which {
        case "same": isSame = true
        case "that": isSame = true
        case "each": isSame = byEnd
        case Stem.next, Stem.following, "first": days = 1
        case "second": days = 2
        case "third": days = 3
        default:
            guard byEnd else { return nil }
            index -= 1
            isSame = true
        }
        guard isSame || days != nil else { return nil }
        index += 1
        let hasKind = skip(Stem.workingKinds, words, &index)
        guard index < words.count else { return nil }
        if which == Stem.next, let meeting = meeting(words, from: index) {
            return (.within(1, .month), start..<meeting)
        }
        guard words[index].stem == "day" || (isSame && ["session", "shift"].contains(words[index].stem))
        else { return nil }
        index += 1
        if let days {
            if which == "first" && !hasKind || days > 1 && !byEnd && !hasKind { return nil }
            return (.within(days, .workingDay), start..<index)
        }
        return (.sameDay, start..<index)
    }

    private static func meeting(_ words: [Word], from index: Int) -> Int? {
        (index..<min(index + 4, words.count)).first { words[$0].stem == "meet" }.map { $0 + 1 }
    }

    @discardableResult
    private static func skip(
        _ stems: [String], _ words: [Word], _ index: inout Int, keepingArticle: Bool = false
    ) -> Bool {
        let start = index
        while index < words.count, stems.contains(words[index].stem),
            index == start || words[index].gap < .clause
        {
            if keepingArticle, words[index].stem == "a", index + 1 < words.count,
                Stem.units[words[index + 1].stem] != nil || Stem.workingKinds.contains(words[index + 1].stem)
            {
                break
            }
            index += 1
        }
        return index > start
    }

    private static func skipPhrase(_ phrases: [[String]], _ words: [Word], _ index: inout Int) -> Bool {
        for phrase in phrases where matches(phrase, words, at: index) {
            index += phrase.count
            return true
        }
        return false
    }

    /// A number in digits or words, up to ninety-nine in words; “24 (twenty-four)” is one number.
    private static func number(_ words: [Word], _ index: inout Int) -> Int? {
        func value(_ at: Int) -> Int? {
            guard at < words.count, at == index || words[at].gap < .clause else { return nil }
            return Stem.numbers[words[at].stem] ?? Int(words[at].stem)
        }
        guard var total = value(index), total < 1_000 else { return nil }
        index += 1
        while let next = value(index), words[index].stem != "a" {
            if total >= 20, total % 10 == 0, next < 10 { total += next }
            index += 1
        }
        return total
    }
}
