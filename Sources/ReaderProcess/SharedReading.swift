import DocumentModel

/// The reading of one file by several readers at once, each a part of its pages. What each but the first finds is
/// handed to the first unseen, and the first puts it together.
struct SharedReading: Sendable {
    private let request: ReaderRequest
    private let bytes: [UInt8]
    private let deadline: Duration

    /// - Parameters:
    ///   - request: the first reader's.
    ///   - bytes: the whole file.
    ///   - deadline: how long each reader may take.
    init(_ request: ReaderRequest, _ bytes: [UInt8], deadline: Duration) {
        self.request = request
        self.bytes = bytes
        self.deadline = deadline
    }

    /// The document, by as many readers as the request says.
    ///
    /// - Throws: as a single reader does. A part that cannot be read fails the file, as it would in one process.
    func document(by readers: [StartedReader]) async throws(ReadError) -> Document {
        let (shares, relay) = AsyncStream<[UInt8]>.makeStream()
        let others = readers.indices.dropFirst().map { part in
            Task {
                var request = request
                request.part = part
                return await readers[part].answer(request, bytes, deadline: deadline)
            }
        }
        let relaying = Task {
            defer { relay.finish() }
            for other in others {
                do throws(ReadError) {
                    relay.yield(try Self.share(from: await other.value))
                } catch {
                    return error as ReadError?
                }
            }
            return nil
        }
        let ending = await readers[0].answer(request, bytes, shares: shares, deadline: deadline)
        // The first may have read all of a short file by itself, or have found that it is none.
        for other in others { other.cancel() }
        let fault = await relaying.value
        for other in others { _ = await other.value }
        do throws(ReadError) {
            return try ReaderLauncher.document(from: ending)
        } catch {
            // A reader whose fellows fail can only say that something is missing.
            throw error == .readerFailed ? fault ?? error : error
        }
    }

    private static func share(from ending: StartedReader.Ending) throws(ReadError) -> [UInt8] {
        guard case .answered(let answer) = ending else {
            _ = try ReaderLauncher.document(from: ending)
            throw .readerFailed
        }
        switch try ReaderAnswer(decoding: answer) {
        case .share(let share): return share
        case .error(let error): throw error
        case .document: throw .readerFailed
        }
    }
}
