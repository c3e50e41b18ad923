package import DocumentModel

/// Reads one document format. A reader sees bytes alone: no name, no path, no network.
package protocol DocumentReader: Sendable {
    /// A reader has no settings, so that a file always reads the same.
    init()

    /// The whole document.
    ///
    /// - Parameter bytes: the file, not empty; anything may be in it.
    /// - Throws: why the file as a whole cannot be read; what is missing from a part is a warning in the document.
    func read(_ bytes: [UInt8]) throws(ReadError) -> Document
}
