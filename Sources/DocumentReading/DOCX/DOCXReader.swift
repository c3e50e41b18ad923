package import DocumentModel
import OfficePackage

/// Reads Word documents (DOCX): the WordprocessingML of ECMA-376, strict and transitional.
package struct DOCXReader: DocumentReader {
    /// A reader; it holds nothing between documents.
    package init() {}

    /// The document that the bytes hold.
    ///
    /// Text is what a reader of the printed document sees, with insertions accepted and deletions gone; what is
    /// left out (hidden text, comments, pictures, embedded documents) comes back as warnings.
    /// - Throws: `.encrypted`, `.damaged`, `.tooLarge`, `.unknownFormat` if the bytes are another kind of file,
    ///   `.scanned` if there are pictures and no text, `.noText` if there is nothing at all.
    package func read(_ bytes: [UInt8]) throws(ReadError) -> Document {
        if bytes.isEmpty { throw .empty }
        if OLEContainer.isContainer(bytes) {
            throw OLEContainer.holdsEncryptedPackage(bytes) ? .encrypted : .unknownFormat
        }
        let document: Document
        do throws(PackageError) {
            guard let read = try DOCXParts(PackageParts(bytes))?.document() else { throw .notAnArchive }
            document = read
        } catch {
            throw ReadError(error)
        }
        guard document.blocks.isEmpty else { return document }
        let kinds = Set(document.warnings.map(\.kind))
        // A document whose words are all left out is not an empty one: its warnings say where they are.
        if kinds.contains(where: { $0 != .pictures && $0 != .comments }) { return document }
        throw kinds.contains(.pictures) ? .scanned : .noText
    }
}

extension ReadError {
    /// What a fault of the package means for the file.
    init(_ error: PackageError) {
        self =
            switch error {
            case .notAnArchive: .unknownFormat
            case .damaged: .damaged
            case .encrypted: .encrypted
            case .tooLarge: .tooLarge
            }
    }
}
