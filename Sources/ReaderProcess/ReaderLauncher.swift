package import DocumentModel
import Glibc

/// Has documents read, each in reader processes of its own, which it starts, feeds and limits; and believes only a
/// well-formed answer.
package struct ReaderLauncher: Sendable {
    /// The path of the reader's executable.
    package let executable: String
    /// How long a reader may take over one document before it is killed.
    package let deadline: Duration
    private let pool: ReaderPool

    /// How long a reader may take where nobody says otherwise: a file is done, one way or the other, in less than the
    /// twenty seconds that a person will wait for it.
    package static let usualDeadline = Duration.seconds(18)

    /// What reads the documents that only LibreOffice reads; `nil` for nothing.
    private let office: OfficeConverter?

    /// What a reader may do besides reading what it is given.
    package enum Rights: Sendable {
        /// Nothing, or else it does not read.
        case none
        /// All that the program may do: for systems that cannot confine it, and files that somebody trusts.
        case all
    }

    /// - Parameters:
    ///   - executable: the path of `policygap-reader`.
    ///   - deadline: how long a reader may take over one document.
    ///   - rights: what a reader may do besides reading what it is given.
    ///   - office: what reads the documents that only LibreOffice reads; `nil` for nothing.
    package init(
        executable: String, deadline: Duration = usualDeadline, rights: Rights = .none,
        office: OfficeConverter? = nil
    ) {
        self.executable = executable
        self.deadline = deadline
        self.office = office
        pool = ReaderPool(executable: executable, arguments: rights == .all ? ["--unconfined"] : [])
        BrokenPipes.areErrors()
    }

    /// Ends the readers that were started ahead for documents that never came, and waits until all readers are gone.
    package func endUnused() async { await pool.endUnused() }

    /// Reads one document in a process of its own, or in several; one that only LibreOffice reads is turned into a DOCX
    /// file first, which another reader then gets. Safe to call many times at once; how many is the caller's choice.
    ///
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - nameHint: the ending of the file's name (`md`); never the name, which can be a person's.
    ///   - processors: how many processors are free for it: a long file is read by as many readers, each a part of
    ///     its pages.
    ///   - following: how many readers to start for the documents that come after, once this one has its own.
    /// - Throws: what the reader says is wrong with the file; `timedOut` when it was killed at the deadline;
    ///   `readerFailed` when it crashed, wrote no proper answer or too long a one, or when the task was cancelled;
    ///   `conversionFailed` when LibreOffice could not open the file.
    package func read(
        _ bytes: [UInt8], nameHint: String? = nil, processors: Int = 1, following: Int = 0
    ) async throws(ReadError) -> Document {
        do {
            return try await readAsItIs(
                bytes, nameHint: nameHint, processors: processors, following: following)
        } catch {
            guard let office, let source = OfficeConverter.Source(error) else { throw error }
            let docx = try await office.docx(bytes, from: source, reader: executable)
            var document = try await readAsItIs(docx)
            document.format = source.format
            document.warnings.insert(ReadingWarning(.converted), at: 0)
            return document
        }
    }

    private func readAsItIs(
        _ bytes: [UInt8], nameHint: String? = nil, processors: Int = 1, following: Int = 0
    ) async throws(ReadError) -> Document {
        let parts = Self.isWorthSharing(bytes) ? max(1, min(processors, ReaderRequest.mostParts)) : 1
        let readers = (0..<parts).map { _ in pool.take() }
        pool.prepare(following)
        let request = ReaderRequest(nameHint: nameHint, parts: parts, size: bytes.count)
        guard parts > 1 else {
            return try Self.document(from: await readers[0].answer(request, bytes, deadline: deadline))
        }
        return try await SharedReading(request, bytes, deadline: deadline).document(by: readers)
    }

    /// Whether a file may have so many pages that several readers are faster than one: a PDF that is not tiny.
    ///
    /// Looks for the name of the format alone; which pages there are is for the readers to find out.
    private static func isWorthSharing(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= 24 << 10 else { return false }
        let start = bytes.prefix(1024)
        return start.indices.contains { start[$0...].starts(with: "%PDF-".utf8) }
    }

    /// What a reader's ending says of the document.
    static func document(from ending: StartedReader.Ending) throws(ReadError) -> Document {
        switch ending {
        case .answered(let answer):
            switch try ReaderAnswer(decoding: answer) {
            case .document(let document): return document
            case .error(let error): throw error
            case .share: throw .readerFailed
            }
        case .late: throw .timedOut
        case .failed, .fed: throw .readerFailed
        }
    }
}

/// What happens on writing to a reader that has gone.
private enum BrokenPipes {
    /// Makes writing to a closed pipe an error in the whole program, where it would end the program otherwise.
    static func areErrors() {
        _ = ignoredOnce
    }

    private static let ignoredOnce: Void = {
        signal(SIGPIPE, SIG_IGN)
    }()
}
