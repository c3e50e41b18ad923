package import DocumentModel

/// Reads reStructuredText, as Docutils has it: what a reader of the finished page sees, without its machinery.
package struct ReStructuredTextReader: DocumentReader {
    /// A reader without settings.
    package init() {}

    /// The document's text.
    ///
    /// - Throws: `unknownFormat` when the bytes are not text, `noText` when nothing shows.
    package func read(_ bytes: [UInt8]) throws(ReadError) -> Document {
        let decoded = try DecodedText(bytes: bytes)
        let lines = TextLine.lines(of: Substitutions(in: decoded.text).applied())
        var walk = ReStructuredTextBlocks()
        walk.read(lines[...], hasHeadings: true)
        return try walk.blocks.document(
            .restructuredText, warnings: walk.counts.warnings + decoded.warnings)
    }
}
