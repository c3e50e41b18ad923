package import Checking
package import DocumentModel

/// A file that was handed in to be checked, and how reading it went.
package struct SourceDocument: Equatable, Sendable {
    /// The path as the person gave it, or the name of an uploaded file.
    package var path: String
    /// The SHA-256 of its bytes in lower-case hexadecimal; `nil` if the bytes could not be had.
    package var sha256: String?
    /// What was read of it, or why nothing was.
    package var outcome: Outcome

    /// See the properties for what each value means.
    package init(path: String, sha256: String? = nil, outcome: Outcome) {
        self.path = path
        self.sha256 = sha256
        self.outcome = outcome
    }

    /// How reading a file went.
    package enum Outcome: Equatable, Sendable {
        case read(Reading)
        /// The file could not be read at all, so that nothing in it was checked.
        case failed(ReadError)
    }

    /// The file's name: the last component of its path.
    package var name: String {
        path.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? path
    }

    /// What was read; `nil` if the file could not be read.
    // Swift 6.3.1 fails to compile callers with optimisation where this is inlined (copy propagation).
    @inline(never)
    package var reading: Reading? {
        switch outcome {
        case .read(let reading): reading
        case .failed: nil
        }
    }

    /// Why the file could not be read; `nil` if it was.
    @inline(never)
    package var failure: ReadError? {
        switch outcome {
        case .read: nil
        case .failed(let error): error
        }
    }
}

/// What is told of a document that was read: how much of it, its kind, and what was left out.
package struct Reading: Equatable, Sendable {
    /// The format that the bytes turned out to have.
    package var format: DocumentFormat
    /// How much of it was read.
    package var coverage: Coverage
    /// What was not read, or read with doubt.
    package var warnings: [ReadingWarning]
    /// When the file says that it was made and changed.
    package var dates: DocumentDates
    /// The kind of document that it seems to be; `nil` where that is not known.
    package var nature: DocumentNature?

    /// What is told of a document, taken from the document itself.
    package init(of document: Document, nature: DocumentNature? = nil) {
        format = document.format
        coverage = Coverage(of: document)
        warnings = document.warnings
        dates = document.dates
        self.nature = nature
    }
}
