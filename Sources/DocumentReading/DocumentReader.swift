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

/// A reader of a format whose files can be read by several processes at once, each a part of the pages.
protocol SharedDocumentReader: DocumentReader {
    /// What is found on one part of the file, for the reader of the first part; empty where the file is so short that
    /// the first reads it all.
    ///
    /// - Parameters:
    ///   - part: from 1, since the first part's reader puts all together.
    ///   - parts: how many readers read the file, each in a process of its own.
    func share(_ part: Int, of parts: Int, of bytes: [UInt8]) throws(ReadError) -> [UInt8]

    /// The whole document, of which this reader reads the first part.
    ///
    /// - Parameter others: waits for what the readers of the other parts found, in the order of the parts. Whoever wrote a
    ///   hostile file may speak there as well.
    func read(
        _ bytes: [UInt8], parts: Int, others: () throws(ReadError) -> [[UInt8]]
    ) throws(ReadError) -> Document
}
