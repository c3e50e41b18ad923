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
    /// - Throws: `.encrypted`, `.damaged`, `.tooLarge`; `.legacyWord`, `.spreadsheet`, `.presentation`, `.archive` or
    ///   `.unknownFormat` if the bytes are another kind of file; `.scanned` if there are pictures and no text, `.noText`
    ///   if there is nothing at all.
    package func read(_ bytes: [UInt8]) throws(ReadError) -> Document {
        if bytes.isEmpty { throw .empty }
        if let container = OLEContainer(bytes) { throw container.fault }
        if UnreadFile(bytes: bytes).isWordXMLOf2003 { throw .legacyWord }
        let document = try DOCXReader.document(bytes)
        guard document.blocks.isEmpty else { return document }
        let kinds = Set(document.warnings.map(\.kind))
        // A document whose words are all left out is not an empty one: its warnings say where they are.
        if kinds.contains(where: { $0 != .pictures && $0 != .comments }) { return document }
        throw kinds.contains(.pictures) ? .scanned : .noText
    }

    private static func document(_ bytes: [UInt8]) throws(ReadError) -> Document {
        let fault: ReadError
        do throws(PackageError) {
            let package = try PackageParts(bytes)
            if let document = try DOCXParts(package)?.document() { return document }
            fault = try ForeignPackage.fault(package)
        } catch {
            throw ReadError(error)
        }
        throw fault
    }
}

extension UnreadFile {
    /// Whether the file is a Word document in any wrapping, or another file in a wrapping that Word documents have: a
    /// zip archive, a package as one XML file, or the container of older files.
    var isOffice: Bool {
        begins(with: [0x50, 0x4B, 3, 4]) || begins(with: [0x50, 0x4B, 5, 6])
            || begins(with: [0xD0, 0xCF, 0x11, 0xE0])
            || PackageParts.isFlat(bytes) || isWordXMLOf2003
    }

    /// Whether the file is of the XML that Word wrote in 2003, before there was DOCX.
    fileprivate var isWordXMLOf2003: Bool {
        (begins(with: Array("<?xml".utf8)) || begins(with: [0xEF, 0xBB, 0xBF]))
            && holds("http://schemas.microsoft.com/office/word/2003/wordml", within: 2048)
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
