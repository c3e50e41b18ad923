package import ReaderProcess

/// Policies that are being read, a few at a time, from the moment that this is made; so that they are read while the
/// rules are loaded.
///
/// Whoever makes one gives it to an analysis, or cancels it: readers that are still at work must not outlive their
/// program.
package struct PolicyReading: Sendable {
    /// How many files there are.
    package let count: Int
    /// Each file once it is read, with its place among the files.
    let read: AsyncStream<(index: Int, file: ReadFile)>
    private let work: Task<Void, Never>

    /// - Parameters:
    ///   - files: in the order of the report. One that cannot be read stops no other.
    ///   - launcher: how reader processes are started.
    ///   - parallel: how many are read at once, at least 1.
    package init(_ files: [PolicyFile], launcher: ReaderLauncher, parallel: Int = Processors.count) {
        count = files.count
        let parallel = max(1, min(parallel, files.count))
        let reading = FileReading(launcher: launcher, processors: max(1, Processors.count / parallel))
        let (read, continuation) = AsyncStream<(index: Int, file: ReadFile)>.makeStream()
        self.read = read
        work = Task {
            await withTaskGroup(of: (Int, ReadFile).self) { group in
                var rest = files.enumerated().makeIterator()
                func start() {
                    guard !Task.isCancelled, let (index, file) = rest.next() else { return }
                    let following = files.count - index - 1
                    group.addTask { (index, await reading.read(file, following: following)) }
                }
                for _ in 0..<parallel { start() }
                while let (index, file) = await group.next() {
                    continuation.yield((index, file))
                    start()
                }
            }
            await launcher.endUnused()
            continuation.finish()
        }
    }

    /// Stops reading, and waits until no reader is left.
    package func cancel() async {
        work.cancel()
        await work.value
    }
}
