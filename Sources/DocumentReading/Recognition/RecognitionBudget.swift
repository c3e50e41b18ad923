/// The time that recognising the text of one file may take, so that a long scan is read in part rather than not at all:
/// the program ends a reader that takes too long.
///
/// By the clock on the wall, as the program measures it: other work on the machine takes of the time as well.
struct RecognitionBudget: Sendable {
    private let end: ContinuousClock.Instant

    /// - Parameter seconds: from now on.
    init(seconds: Double = 12) { end = ContinuousClock.now + .seconds(seconds) }

    /// What is left, in seconds; 0 when it is used up.
    var remaining: Double {
        let left = (end - ContinuousClock.now).components
        return max(Double(left.seconds) + Double(left.attoseconds) / 1e18, 0)
    }
}
