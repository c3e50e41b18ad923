import DocumentModel

/// What was met in a document that is not read as it stands, by kind, in the order in which it was first met.
struct WarningCounts {
    private var counts: [ReadingWarning.Kind: Int] = [:]
    private var met: [ReadingWarning.Kind] = []

    /// Notes that something was met once, or so many times.
    mutating func add(_ kind: ReadingWarning.Kind, _ times: Int = 1) {
        guard times > 0 else { return }
        if counts[kind] == nil { met.append(kind) }
        counts[kind, default: 0] += times
    }

    /// What to tell a person of it.
    var warnings: [ReadingWarning] {
        met.map { ReadingWarning($0, count: counts[$0] ?? 1) }
    }
}
