package import DocumentModel

/// Reads Markdown.
package struct MarkdownReader: DocumentReader {
    /// A reader without settings.
    package init() {}

    /// The document as it would be shown.
    ///
    /// - Throws: `unknownFormat` when the bytes are not text, `noText` when nothing shows.
    package func read(_ bytes: [UInt8]) throws(ReadError) -> Document {
        throw .unknownFormat
    }
}
