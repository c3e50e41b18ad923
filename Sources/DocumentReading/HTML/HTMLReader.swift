package import DocumentModel

/// Reads web pages.
package struct HTMLReader: DocumentReader {
    /// A reader without settings.
    package init() {}

    /// The page as a reader sees it.
    ///
    /// - Throws: `unknownFormat` when the bytes are not text, `noText` when nothing shows.
    package func read(_ bytes: [UInt8]) throws(ReadError) -> Document {
        throw .unknownFormat
    }
}
