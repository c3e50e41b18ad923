import DocumentModel
import TestSupport

@testable import DocumentReading

extension ODTFile {
    /// The document that is read from the file.
    func read() throws -> Document { try ODTReader().read(bytes()) }

    /// Its blocks as lines; see ``Document/outline``.
    func outline() throws -> [String] { try read().outline }
}

/// The lines of an OpenDocument text with this body.
func odt(_ body: String) throws -> [String] { try ODTFile(body).outline() }
