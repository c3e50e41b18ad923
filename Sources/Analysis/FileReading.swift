package import DocumentModel
internal import ReaderProcess
package import Reporting

/// A file after reading: what a report tells of it, and its text where there is any.
package struct ReadFile: Sendable {
    /// What a report tells of the file.
    package var source: SourceDocument
    /// The text; `nil` where the file could not be read.
    package var document: Document?
}

/// Reads files in reader processes.
struct FileReading: Sendable {
    private let launcher: ReaderLauncher
    private let processors: Int

    /// - Parameters:
    ///   - launcher: how reader processes are started.
    ///   - processors: how many are free for each file.
    init(launcher: ReaderLauncher, processors: Int) {
        self.launcher = launcher
        self.processors = processors
    }

    /// Reads a file in a process of its own, or in several. What goes wrong stands in the answer.
    ///
    /// - Parameter following: how many files wait to be read after this one.
    func read(_ file: PolicyFile, following: Int) async -> ReadFile {
        let bytes: [UInt8]
        do throws(ReadError) {
            bytes = try file.bytes()
        } catch {
            let source = SourceDocument(path: file.path, outcome: .failed(error))
            return ReadFile(source: source, document: nil)
        }
        // Made while the reader reads.
        async let hash = PolicyFile.sha256(of: bytes)
        do throws(ReadError) {
            let document = try await launcher.read(
                bytes, nameHint: file.nameExtension, processors: processors,
                following: min(following, processors))
            let source = SourceDocument(
                path: file.path, sha256: await hash, outcome: .read(Reading(of: document)))
            return ReadFile(source: source, document: document)
        } catch {
            let source = SourceDocument(path: file.path, sha256: await hash, outcome: .failed(error))
            return ReadFile(source: source, document: nil)
        }
    }
}
