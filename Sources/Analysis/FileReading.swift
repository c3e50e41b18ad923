package import DocumentModel
package import ReaderProcess
package import Reporting

/// A file after reading: what a report tells of it, and its text where there is any.
package struct ReadFile: Sendable {
    /// What a report tells of the file.
    package var source: SourceDocument
    /// The text; `nil` where the file could not be read.
    package var document: Document?
}

/// Reads files in reader processes.
package struct FileReading: Sendable {
    private let launcher: ReaderLauncher

    /// - Parameter launcher: how reader processes are started.
    package init(launcher: ReaderLauncher) { self.launcher = launcher }

    /// Reads a file in a process of its own. What goes wrong stands in the answer.
    package func read(_ file: PolicyFile) async -> ReadFile {
        var hash: String?
        do throws(ReadError) {
            let bytes = try file.bytes()
            hash = PolicyFile.sha256(of: bytes)
            let document = try await launcher.read(bytes, nameHint: file.nameExtension)
            let source = SourceDocument(path: file.path, sha256: hash, outcome: .read(Reading(of: document)))
            return ReadFile(source: source, document: document)
        } catch {
            let source = SourceDocument(path: file.path, sha256: hash, outcome: .failed(error))
            return ReadFile(source: source, document: nil)
        }
    }
}
