package import DocumentModel

/// Reads plain text as people lay it out: paragraphs between blank lines, headings that are underlined, numbered or
/// in capitals, lists, and the marks of reStructuredText.
package struct PlainTextReader: DocumentReader {
    /// A reader without settings.
    package init() {}

    /// The document, with lines that were broken to fit a width joined to whole paragraphs.
    ///
    /// - Throws: `unknownFormat` when the bytes are not text, or are another format written as text (RTF);
    ///   `noText` when there is nothing but white space.
    package func read(_ bytes: [UInt8]) throws(ReadError) -> Document {
        let decoded = try DecodedText(bytes: bytes)
        guard !Self.foreignBeginnings.contains(where: decoded.text.hasPrefix) else { throw .unknownFormat }
        var blocks = PlainTextBlocks(lines: TextLine.lines(of: decoded.text))
        return try blocks.read().document(.text, warnings: decoded.warnings)
    }

    /// How files begin that are text to a machine, and not to a person: RTF, PostScript, XML.
    private static let foreignBeginnings = ["{\\rtf", "%!PS", "<?xml"]
}
