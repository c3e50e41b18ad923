import DocumentModel
import Foundation
import ReaderProcess

/// Has broken files read one after the other, and counts what becomes of them.
struct Trials {
    let source: BrokenFiles
    let launcher: ReaderLauncher
    /// The same, with more time for each file.
    let patientLauncher: ReaderLauncher
    /// The folder that takes the files that bring the reader down; `nil` for none.
    let keep: URL?

    /// More falls of one reader than this are enough to look at.
    private static let mostFalls = 20

    /// Tries at least one file, and no more once the time is over or the reader has fallen often.
    func run(for time: Duration, progress: FuzzProgress) async throws -> Tally {
        let clock = ContinuousClock()
        let end = clock.now + time
        var tally = Tally(reader: source.reader)
        repeat {
            let file = source.file(tally.tried + 1)
            switch await fault(of: file) {
            case nil: tally.read += 1
            case .some(let error) where error == .readerFailed || error == .timedOut:
                tally.falls.append(Fall(file: file, error: error))
                try keepBytes(of: file)
            case .unconfined?: throw ReaderUnconfined()
            default: tally.refused += 1
            }
            progress.show(tally)
        } while clock.now < end && tally.falls.count < Self.mostFalls
        return tally
    }

    /// What is wrong with a file; `nil` where it is read.
    ///
    /// One that is late is read once more by a patient launcher, under which a reader that hangs ends at the limit on its
    /// processor time: a busy machine is no fault of the file.
    private func fault(of file: BrokenFile) async -> ReadError? {
        let fault = await fault(of: file, by: launcher)
        guard fault == .timedOut else { return fault }
        let second = await self.fault(of: file, by: patientLauncher)
        return second == .readerFailed ? .timedOut : second
    }

    private func fault(of file: BrokenFile, by launcher: ReaderLauncher) async -> ReadError? {
        do throws(ReadError) {
            _ = try await launcher.read(
                file.bytes, nameHint: file.ending, processors: file.processors, following: 1)
            return nil
        } catch {
            return error
        }
    }

    private func keepBytes(of file: BrokenFile) throws {
        guard let keep else { return }
        try FileManager.default.createDirectory(at: keep, withIntermediateDirectories: true)
        try Data(file.bytes).write(to: keep.appending(path: "\(file.name).\(file.ending)"))
    }
}

/// What became of the broken files of one reader.
struct Tally {
    let reader: FuzzedReader
    /// How many were read as documents.
    var read = 0
    /// How many were refused, and said why.
    var refused = 0
    /// Those that brought the reader down.
    var falls: [Fall] = []

    /// How many there were.
    var tried: Int { read + refused + falls.count }
}

/// A file that brought a reader down.
struct Fall {
    let file: BrokenFile
    /// `readerFailed` for a crash, too much memory or no proper answer, `timedOut` for a hang.
    let error: ReadError
}

/// The reader refuses every file since it cannot give up its rights, so that nothing is tried.
struct ReaderUnconfined: Error, CustomStringConvertible {
    var description: String {
        "\(ReadError.unconfined.fault); nothing was tried"
    }
}
