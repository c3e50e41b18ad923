internal import RuleLanguage

/// Gives each time limit of a statement to the act that it limits.
///
/// A limit belongs to the act of its own clause; of several, to one that follows at once (“immediately inform”), else
/// to the nearest before it, else to the nearest after it. A limit in a clause without acts belongs to the next
/// clause's (“Within one working day, the head will …”) or, at the end, to the one before. What starts its clock
/// (“of the allegation being made”) is no act of its own.
struct LimitAttachment {
    let words: [Word]
    let clauses: Clauses

    func attach(_ limits: [TimeLimitReading.Place], to acts: inout [Act]) {
        var owners: [Int: [TimeLimitReading.Place]] = [:]
        for limit in limits {
            for owner in self.owners(of: limit, among: acts) { owners[owner, default: []].append(limit) }
        }
        for (index, limits) in owners { acts[index].limits = groups(of: limits).compactMap(Self.binding) }
        shareLeadingLimits(limits, with: &acts)
        takeAdjectives(&acts)
    }

    /// The limit that counts where several are given: the longest measured one, since it is what the reader may take.
    private static func binding(_ limits: [TimeLimitReading.Place]) -> TimeLimitReading.Place? {
        let measured = limits.filter { if case .within = $0.limit { true } else { false } }
        if let longest = measured.max(by: { ($0.limit.hours ?? 0) < ($1.limit.hours ?? 0) }) {
            return longest
        }
        return limits.first { $0.limit == .sameDay } ?? limits.first { $0.limit == .atOnce } ?? limits.first
    }

    /// Limits that only words like “and in any event” part are one; others belong to different receivers.
    private func groups(of limits: [TimeLimitReading.Place]) -> [[TimeLimitReading.Place]] {
        var groups: [[TimeLimitReading.Place]] = []
        for limit in limits {
            if let last = groups.last?.last,
                words[last.words.upperBound..<limit.words.lowerBound].allSatisfy(Self.joins)
            {
                groups[groups.count - 1].append(limit)
            } else {
                groups.append([limit])
            }
        }
        return groups
    }

    private static func joins(_ word: Word) -> Bool { joiningWords.contains(word.stem) }

    private static let joiningWords = Set(
        [
            "and", "or", "in", "any", "every", "event", "case", "at", "the", "latest", "but", "always", "by",
            "certainly",
            "no", "later", "than", "not", "most", "possible", "if", "it", "is", "received", "made", "on",
            "anyway",
            "circumstances", "all", "this", "must", "be", "wherever", "where",
        ].map(WordStem.stem))

    private func owners(of limit: TimeLimitReading.Place, among acts: [Act]) -> [Int] {
        let clause = clause(of: limit.words)
        let clock = clockStart(after: limit.words.upperBound)
        // “at the next monthly meeting” says when, and not that anybody meets.
        let free = acts.indices.filter {
            !clock.contains(acts[$0].words.lowerBound) && !limit.words.contains(acts[$0].words.lowerBound)
        }
        let same = free.filter { acts[$0].clause == clause }
        if let nearest = nearest(to: limit.words, same, acts) { return [nearest] }
        if isInCellOfItsOwn(limit.words, acts) { return free.filter { acts[$0].limits.isEmpty } }
        let later = free.filter { acts[$0].clause > clause }
        if let next = later.first(where: { leadsTo(acts[$0].clause, from: clause) }) { return [next] }
        return free.last { acts[$0].clause < clause }.map { [$0] } ?? later.first.map { [$0] } ?? []
    }

    /// The clause that a limit belongs to; “as soon as …” opens a clause of its own, and limits the one before it.
    private func clause(of limit: Range<Int>) -> Int {
        let opens = words[limit.lowerBound].stem == "as" && limit.lowerBound > 0
        return clauses.ofWord[opens ? limit.lowerBound - 1 : limit.lowerBound]
    }

    /// Whether a limit in a clause of its own looks ahead to another clause, over nothing but asides.
    private func leadsTo(_ other: Int, from clause: Int) -> Bool {
        guard clauses.kinds[clause] != .relative else { return false }
        return ((clause + 1)..<other).allSatisfy {
            clauses.kinds[$0] == .subordinate || clauses.kinds[$0] == .relative
        }
    }

    private func nearest(to limit: Range<Int>, _ candidates: [Int], _ acts: [Act]) -> Int? {
        if let around = candidates.first(where: { acts[$0].words.overlaps(limit) }) { return around }
        let after = candidates.first { acts[$0].words.lowerBound >= limit.upperBound }
        let before = candidates.last { acts[$0].words.upperBound <= limit.lowerBound }
        guard let after else { return before }
        let distanceAfter = acts[after].words.lowerBound - limit.upperBound
        if distanceAfter <= 1 { return after }
        return before ?? after
    }

    /// The words after a limit that say when its clock starts: “of / after / from …” up to a comma or a new clause.
    private func clockStart(after end: Int) -> Range<Int> {
        guard end < words.count, words[end].gap < .comma,
            ["of", "after", "from", "follow", "since"].contains(words[end].stem)
        else { return end..<end }
        let clause = clauses.ofWord[end]
        let stop =
            ((end + 1)..<max(end + 1, words.count)).first {
                $0 < words.count && (words[$0].gap >= .comma || clauses.ofWord[$0] > clause)
            } ?? words.count
        return end..<stop
    }

    /// Whether a limit stands in a table cell that says nothing of what is done, so that it is the whole row's.
    private func isInCellOfItsOwn(_ limit: Range<Int>, _ acts: [Act]) -> Bool {
        guard words.contains(where: { $0.gap == .cell }) else { return false }
        let start = (0...limit.lowerBound).last { words[$0].gap == .cell } ?? 0
        let end = (limit.lowerBound + 1..<words.count).first { words[$0].gap == .cell } ?? words.count
        return !acts.contains {
            (start..<end).contains($0.words.lowerBound) && !limit.contains($0.words.lowerBound)
        }
    }

    /// “Immediately stop, tell the head and contact the LADO”: a limit before the first act holds for those joined on.
    private func shareLeadingLimits(_ limits: [TimeLimitReading.Place], with acts: inout [Act]) {
        for index in acts.indices.dropFirst() where acts[index].limits.isEmpty {
            guard clauses.kinds[acts[index].clause] == .coordinated,
                let previous = acts[index - 1].limits.first,
                previous.words.upperBound <= acts[index - 1].words.lowerBound,
                acts[index].clause - acts[index - 1].clause <= 1
            else { continue }
            acts[index].limits = [previous]
        }
    }

    /// “an immediate referral”: the adjective is a limit only right before an act.
    private func takeAdjectives(_ acts: inout [Act]) {
        for index in acts.indices where acts[index].limits.isEmpty {
            let before = max(0, acts[index].words.lowerBound - 2)..<acts[index].words.upperBound
            if let place = before.first(where: { words[$0].stem == Stem.immediate }) {
                acts[index].limits = [(.atOnce, place..<(place + 1))]
            }
        }
    }
}
