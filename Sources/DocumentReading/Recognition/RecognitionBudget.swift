import Glibc

/// The processor time that recognising the text of one file may take, so that a long scan is read in part
/// rather than not at all: the program ends a reader that takes too long.
struct RecognitionBudget: Sendable {
    private let end: Double

    /// - Parameter seconds: of this thread's processor time, from now on.
    init(seconds: Double = 12) { end = Self.used + seconds }

    /// What is left, in seconds; 0 when it is used up.
    var remaining: Double { max(end - Self.used, 0) }

    private static var used: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
