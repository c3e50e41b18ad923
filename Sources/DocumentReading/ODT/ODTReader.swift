package import DocumentModel
import OfficePackage

/// Reads OpenDocument texts (ODT, their templates, and flat ones of one XML file), as ODF 1.3 has them.
package struct ODTReader: DocumentReader {
    /// A reader; it holds nothing between documents.
    package init() {}

    /// The document that the bytes hold.
    ///
    /// Text is what a reader of the printed document sees, with insertions accepted and deletions gone; what is left
    /// out (hidden text, comments, pictures, embedded documents) comes back as warnings.
    /// - Throws: `.encrypted`, `.damaged`, `.tooLarge`, `.spreadsheet`, `.presentation`, `.unknownFormat` if the bytes
    ///   are another kind of file, `.scanned` if there are pictures and no text, `.noText` if there is nothing at all.
    package func read(_ bytes: [UInt8]) throws(ReadError) -> Document {
        if bytes.isEmpty { throw .empty }
        let outcome: Result<Document, ReadError>
        do throws(PackageError) {
            outcome = try ODTDocument(ODTParts(bytes)).outcome()
        } catch {
            throw ReadError(error)
        }
        let document = try outcome.get()
        guard document.blocks.isEmpty else { return document }
        let kinds = Set(document.warnings.map(\.kind))
        // A document whose words are all left out is not an empty one: its warnings say where they are.
        if kinds.contains(where: { $0 != .pictures && $0 != .comments }) { return document }
        throw kinds.contains(.pictures) ? .scanned : .noText
    }
}
