internal import Dispatch
internal import Synchronization

/// Pure work on many values, done by all processors at once.
enum Concurrently {
    /// Values are handed out this many at a time, so that handing out costs little beside the work.
    private static let least = 16

    /// What is made of each value, in their order.
    static func map<Value: Sendable, Result: Sendable>(
        _ values: [Value], _ make: @Sendable (Value) -> Result
    ) -> [Result] {
        map(values, atATime: max(least, values.count / 32), make)
    }

    /// What is made of each value, in their order.
    ///
    /// - Parameter count: how many are handed out at a time, at least 1.
    static func map<Value: Sendable, Result: Sendable>(
        _ values: [Value], atATime count: Int, _ make: @Sendable (Value) -> Result
    ) -> [Result] {
        let pieces = (values.count + count - 1) / count
        guard pieces > 1 else { return values.map(make) }
        let results = Mutex([[Result]](repeating: [], count: pieces))
        DispatchQueue.concurrentPerform(iterations: pieces) { piece in
            let part = values[piece * count..<min(values.count, (piece + 1) * count)].map(make)
            results.withLock { $0[piece] = part }
        }
        return results.withLock { Array($0.joined()) }
    }
}
