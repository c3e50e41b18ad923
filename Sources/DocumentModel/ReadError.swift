/// Why a file could not be read at all. Crosses from the reader process to the program as its raw value.
package enum ReadError: String, Error, Codable, Equatable, Sendable {
    /// There is no file of that name.
    case missing
    /// The path leads to a folder.
    case folder
    /// The path leads to a folder without a document that policygap reads.
    case noDocuments = "no-documents"
    /// The file may not be read.
    case notPermitted = "not-permitted"
    /// The file has no bytes.
    case empty
    /// The bytes are of no format that policygap reads.
    case unknownFormat = "unknown-format"
    /// The file asks for a password, or is encrypted.
    case encrypted
    /// The file is of a known format, and broken: cut short, or inconsistent.
    case damaged
    /// The file is whole and holds no text at all (an empty document).
    case noText = "no-text"
    /// The file holds pictures of pages and no text.
    case scanned
    /// The file goes past a limit on size, depth or time that no honest policy needs.
    case tooLarge = "too-large"
    /// The reader ended without an answer.
    case readerFailed = "reader-failed"
    /// The reader did not answer in time.
    case timedOut = "timed-out"

    /// What is wrong with the file, as a person would say it.
    package var fault: String {
        switch self {
        case .missing: "there is no such file"
        case .folder: "this is a folder, not a document"
        case .noDocuments: "there are no documents in this folder"
        case .notPermitted: "the file may not be read"
        case .empty: "the file is empty"
        case .unknownFormat: "this is not a document of a kind that policygap reads"
        case .encrypted: "the file is protected by a password or encrypted"
        case .damaged: "the file is damaged or incomplete"
        case .noText: "the file holds no text"
        case .scanned: "the pages are pictures (a scan) with no text to read"
        case .tooLarge: "the file is, or unpacks to, more than a policy can need"
        case .readerFailed: "the reader stopped on this file without an answer"
        case .timedOut: "the file took too long to read"
        }
    }

    /// What a person can do about it.
    package var remedy: String {
        switch self {
        case .missing: "check the name and the folder"
        case .folder: "name the files in it"
        case .noDocuments:
            "check that it is the right folder, and holds DOCX, PDF, Markdown or plain text files"
        case .notPermitted: "check that you have permission to read it"
        case .empty: "save or send the file again"
        case .unknownFormat: "save it as DOCX, PDF, Markdown or plain text"
        case .encrypted: "save a copy without a password and check that"
        case .damaged: "open it in the program that made it, save a new copy and check that"
        case .noText: "check that it is the right file"
        case .scanned: "ask for the original, or run text recognition (OCR) on it, and check that"
        case .tooLarge: "save it afresh as DOCX or PDF and check that"
        case .readerFailed, .timedOut: "save it afresh, as PDF perhaps, and check that"
        }
    }
}
