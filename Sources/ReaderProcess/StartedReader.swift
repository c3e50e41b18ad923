import DocumentModel
import Subprocess
import SystemPackage

/// A reader process that was started, perhaps ahead of the document that it will read. It reads one, and is gone.
///
/// The process gets the request and the bytes on standard input and nothing else: no descriptor, no name, no
/// environment but a locale. Its standard error goes nowhere, since it may hold what a document says of a child.
struct StartedReader: Sendable {
    private let work: Task<Void, Never>
    private let endings: AsyncStream<Ending>
    private let jobs: AsyncStream<Job>.Continuation

    /// Starts the process.
    init(executable: String, arguments: [String]) {
        let (stream, jobs) = AsyncStream<Job>.makeStream(bufferingPolicy: .bufferingOldest(1))
        self.jobs = jobs
        let (endings, report) = AsyncStream<Ending>.makeStream()
        self.endings = endings
        work = Task {
            defer { report.finish() }
            do {
                let ending: Ending = try await run(
                    .path(FilePath(executable)), arguments: Arguments(arguments),
                    environment: .custom(["LANG": "C.UTF-8"]), platformOptions: .ownProcessGroup,
                    input: .inputWriter, output: .sequence, error: .discarded
                ) { reader in
                    var iterator = stream.makeAsyncIterator()
                    guard let job = await iterator.next() else {
                        try? reader.send(signal: .kill, toProcessGroup: true)
                        return Ending.failed
                    }
                    let ending = await Self.attend(reader, job)
                    // The document need not wait for the kernel to clear up after the process, which takes milliseconds.
                    if case .answered = ending { report.yield(ending) }
                    return ending
                }.closureResult
                if case .answered = ending { return }
                report.yield(ending)
            } catch {
                report.yield(.failed)
            }
        }
    }

    /// Has the reader read a document.
    ///
    /// - Parameters:
    ///   - request: what to read.
    ///   - bytes: the whole file.
    ///   - shares: what the other readers of the file have found, as it comes, in the order of their parts.
    ///   - deadline: how long the reader may take before it is killed.
    /// - Returns: what the reader wrote until it closed its output. The process has been killed by then, and is gone
    ///   where there is no answer.
    func answer(
        _ request: ReaderRequest, _ bytes: [UInt8], shares: AsyncStream<[UInt8]>? = nil, deadline: Duration
    ) async -> Ending {
        jobs.yield(Job(request: request, bytes: bytes, shares: shares, deadline: deadline))
        return await withTaskCancellationHandler {
            for await ending in endings { return ending }
            await work.value
            return .failed
        } onCancel: {
            work.cancel()
        }
    }

    /// Ends a reader that has had nothing to read.
    func dismiss() {
        jobs.finish()
    }

    /// Waits for the end of the process.
    func isGone() async {
        await work.value
    }

    /// How the work of one reader went on, or ended.
    enum Ending: Sendable {
        /// The reader has all its input, or takes no more; not an end yet.
        case fed
        /// The reader closed its output after these bytes.
        case answered([UInt8])
        /// The deadline passed.
        case late
        /// The reader did not start, wrote too much, its pipe broke, or nobody waits for it any more.
        case failed
    }

    private struct Job: Sendable {
        var request: ReaderRequest
        var bytes: [UInt8]
        var shares: AsyncStream<[UInt8]>?
        var deadline: Duration
    }

    /// Feeds and hears the reader at once, so that neither waits for the other, until it ends or has to be ended.
    private static func attend(
        _ reader: Execution<CustomWriteInput, SequenceOutput, DiscardedOutput>, _ job: Job
    ) async -> Ending {
        await withTaskGroup(of: Ending.self) { group in
            group.addTask {
                // A reader may answer before it has taken everything; only its answer counts.
                let writer = reader.standardInputWriter
                do {
                    _ = try await writer.write(job.request.encoded())
                    _ = try await writer.write(job.bytes)
                    if let shares = job.shares {
                        for await share in shares {
                            _ = try await writer.write(Frame.share.head(of: share.count))
                            _ = try await writer.write(share)
                        }
                    }
                } catch {}
                try? await writer.finish()
                return .fed
            }
            group.addTask { await Self.hear(reader.standardOutput) }
            group.addTask {
                do {
                    try await Task.sleep(for: job.deadline)
                    return .late
                } catch {
                    return .failed
                }
            }
            var ending = Ending.fed
            while case .fed = ending, let next = await group.next() { ending = next }
            // Whatever was said, nothing of the reader outlives it; a process that has ended is not disturbed.
            try? reader.send(signal: .kill, toProcessGroup: true)
            group.cancelAll()
            return ending
        }
    }

    private static func hear(_ output: SubprocessOutputSequence) async -> Ending {
        var answer: [UInt8] = []
        do {
            for try await piece in output {
                guard answer.count + piece.count <= ReaderAnswer.maximumSize else { return .failed }
                piece.withUnsafeBytes { answer.append(contentsOf: $0) }
            }
        } catch {
            return .failed
        }
        return .answered(answer)
    }
}

extension PlatformOptions {
    /// A process group of the process's own, so that it is killed with whatever it started.
    static var ownProcessGroup: PlatformOptions {
        var options = PlatformOptions()
        options.processGroupID = 0
        options.teardownSequence = []
        return options
    }
}
