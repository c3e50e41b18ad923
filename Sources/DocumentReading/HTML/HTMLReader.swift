package import DocumentModel

/// Reads web pages, as a browser shows them: what is hidden or only leads elsewhere is no text of the page.
package struct HTMLReader: DocumentReader {
    /// A reader without settings.
    package init() {}

    /// The page's text.
    ///
    /// - Throws: `unknownFormat` when the bytes are not text, `noText` when the page shows none, `tooLarge` when its
    ///   elements are nested past any honest page.
    package func read(_ bytes: [UInt8]) throws(ReadError) -> Document {
        let decoded = try DecodedText(bytes: bytes, declared: .declared(inPage: bytes))
        var page = HTMLBlocks()
        page.read(try HTMLTree.parse(decoded.text))
        return try page.blocks.document(.html, warnings: page.warnings + decoded.warnings)
    }
}
