package import DocumentModel

/// The document formats that policygap reads, and the choice among them.
package enum DocumentReaders {
    /// The one list of readers, in the order in which they are asked; the first that knows the file reads it.
    /// Files that are not text are known by how they begin, and files of text by their name as well.
    static let all: [ReadableFormat] = [
        ReadableFormat(ODTReader.self) { $0.beginsAsOpenDocument },
        ReadableFormat(DOCXReader.self) { $0.isOffice },
        ReadableFormat(PDFReader.self) { $0.holds("%PDF-", within: 1024) },
        ReadableFormat(PNGReader.self) { $0.begins(with: [0x89, 0x50, 0x4E, 0x47]) },
        ReadableFormat(JPEGReader.self) { $0.begins(with: [0xFF, 0xD8, 0xFF]) },
        ReadableFormat(GIFReader.self) { $0.begins(with: Array("GIF8".utf8)) },
        ReadableFormat(TIFFReader.self) {
            $0.begins(with: [0x49, 0x49, 42, 0]) || $0.begins(with: [0x4D, 0x4D, 0, 42])
        },
        ReadableFormat(HTMLReader.self) { $0.beginsAsHTML || $0.isNamed("html", "htm", "xhtml") },
        ReadableFormat(MarkdownReader.self) { $0.isNamed("md", "markdown", "mdx") },
        ReadableFormat(ReStructuredTextReader.self) { $0.isNamed("rst", "rest") },
        ReadableFormat(PlainTextReader.self) { _ in true },
    ]

    /// The most bytes that a file may have: 64 MiB.
    package static let maximumSize = 64 << 20

    /// Reads a document of whatever format the bytes turn out to have.
    ///
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - nameHint: the ending of the file's name without the dot (`md`), which decides among kinds of text only.
    ///   - parts: how many processes read the file at once, of which this is the first.
    ///   - others: waits for what the others found, as `share` gave it; not called where this one reads all.
    /// - Throws: why the file cannot be read; `ReadError.noText` when nothing in it is text.
    package static func read(
        _ bytes: [UInt8], nameHint: String? = nil, parts: Int = 1,
        others: () throws(ReadError) -> [[UInt8]] = { () throws(ReadError) in [] }
    ) throws(ReadError) -> Document {
        let reader = try reader(for: bytes, nameHint: nameHint)
        let document: Document
        if parts > 1, let reader = reader as? any SharedDocumentReader {
            document = try reader.read(bytes, parts: parts, others: others)
        } else {
            document = try reader.read(bytes)
        }
        // Nothing to check is a fault to be told, unless a warning tells where the text may be.
        let hasText = document.blocks.contains { !$0.part.isFurniture }
        guard hasText || document.warnings.contains(where: \.kind.hidesText) else { throw .noText }
        return document
    }

    /// What one of the other processes that read a file at once finds on its part, for the first of them.
    ///
    /// - Parameters:
    ///   - part: from 1.
    ///   - parts: how many there are, with the first.
    /// - Returns: bytes that say nothing to anybody else; none where the first process reads all.
    package static func share(
        _ part: Int, of parts: Int, of bytes: [UInt8], nameHint: String? = nil
    ) throws(ReadError) -> [UInt8] {
        let reader = try reader(for: bytes, nameHint: nameHint) as? any SharedDocumentReader
        return try reader?.share(part, of: parts, of: bytes) ?? []
    }

    private static func reader(
        for bytes: [UInt8], nameHint: String?
    ) throws(ReadError) -> any DocumentReader {
        guard !bytes.isEmpty else { throw .empty }
        guard bytes.count <= maximumSize else { throw .tooLarge }
        let file = UnreadFile(bytes: bytes, nameHint: nameHint)
        if file.beginsAsRichText { throw .richText }
        if file.beginsAsMail { throw .unknownFormat }
        guard let format = all.first(where: { $0.recognises(file) }) else { throw .unknownFormat }
        return format.reader.init()
    }
}

/// A line of the list of readers: a reader, and how a file of its format is known.
struct ReadableFormat: Sendable {
    let reader: any DocumentReader.Type
    let recognises: @Sendable (UnreadFile) -> Bool

    init(_ reader: any DocumentReader.Type, recognises: @escaping @Sendable (UnreadFile) -> Bool) {
        self.reader = reader
        self.recognises = recognises
    }
}
