import Synchronization

/// Readers that were started and have read nothing yet. None comes back: each reads one document and is gone.
final class ReaderPool: Sendable {
    private let executable: String
    private let arguments: [String]
    private let unused = Mutex<[StartedReader]>([])
    /// Those that were taken, some of which may not be gone yet.
    private let taken = Mutex<[StartedReader]>([])

    /// - Parameters:
    ///   - executable: the path of the reader.
    ///   - arguments: the same for each reader.
    init(executable: String, arguments: [String]) {
        self.executable = executable
        self.arguments = arguments
    }

    deinit {
        unused.withLock { $0.forEach { $0.dismiss() } }
    }

    /// Ends the readers that have read nothing, and waits until all readers are gone.
    func endUnused() async {
        let readers = unused.withLock { readers in
            defer { readers = [] }
            return readers
        }
        for reader in readers { reader.dismiss() }
        for reader in readers + taken.withLock({ $0 }) { await reader.isGone() }
    }

    /// Starts readers until as many stand ready.
    func prepare(_ count: Int) {
        unused.withLock { readers in
            while readers.count < count { readers.append(start()) }
        }
    }

    /// A reader of its own for one document: one that stands ready, or a new one.
    func take() -> StartedReader {
        let reader = unused.withLock { $0.popLast() } ?? start()
        taken.withLock { $0.append(reader) }
        return reader
    }

    private func start() -> StartedReader {
        StartedReader(executable: executable, arguments: arguments)
    }
}
