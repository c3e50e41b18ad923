package import DocumentModel

/// The document formats that policygap reads, and the choice among them.
package enum DocumentReaders {
    /// The one list of readers, in the order in which they are asked; the first that knows the file reads it.
    /// Files that are not text are known by how they begin, and files of text by their name as well.
    static let all: [ReadableFormat] = [
        ReadableFormat(DOCXReader.self) {
            $0.begins(with: [0x50, 0x4B, 3, 4]) || $0.begins(with: [0xD0, 0xCF, 0x11, 0xE0])
        },
        ReadableFormat(PDFReader.self, mayRecognise: true) { $0.holds("%PDF-", within: 1024) },
        ReadableFormat(PNGReader.self, mayRecognise: true) { $0.begins(with: [0x89, 0x50, 0x4E, 0x47]) },
        ReadableFormat(JPEGReader.self, mayRecognise: true) { $0.begins(with: [0xFF, 0xD8, 0xFF]) },
        ReadableFormat(GIFReader.self, mayRecognise: true) { $0.begins(with: Array("GIF8".utf8)) },
        ReadableFormat(TIFFReader.self, mayRecognise: true) {
            $0.begins(with: [0x49, 0x49, 42, 0]) || $0.begins(with: [0x4D, 0x4D, 0, 42])
        },
        ReadableFormat(HTMLReader.self) { $0.beginsAsHTML || $0.isNamed("html", "htm", "xhtml") },
        ReadableFormat(MarkdownReader.self) { $0.isNamed("md", "markdown", "mdx") },
        ReadableFormat(PlainTextReader.self) { _ in true },
    ]

    /// The most bytes that a file may have: 64 MiB.
    package static let maximumSize = 64 << 20

    /// Loads the libraries that reading a file may take, beyond those that are linked.
    ///
    /// For a reader that is about to give up the right to map code into its process; any other loads them when it
    /// needs them. Looks at the first bytes alone, and takes eight milliseconds for a PDF or a picture.
    package static func loadLibraries(for bytes: [UInt8], nameHint: String? = nil) {
        let file = UnreadFile(bytes: bytes, nameHint: nameHint)
        if all.first(where: { $0.recognises(file) })?.mayRecognise == true { _ = TesseractLibrary.loaded }
    }

    /// Reads a document of whatever format the bytes turn out to have.
    ///
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - nameHint: the ending of the file's name without the dot (`md`), which decides among kinds of text only.
    /// - Throws: why the file cannot be read; `ReadError.noText` when nothing in it is text.
    package static func read(_ bytes: [UInt8], nameHint: String? = nil) throws(ReadError) -> Document {
        guard !bytes.isEmpty else { throw .empty }
        guard bytes.count <= maximumSize else { throw .tooLarge }
        let file = UnreadFile(bytes: bytes, nameHint: nameHint)
        guard let format = all.first(where: { $0.recognises(file) }) else { throw .unknownFormat }
        return try format.reader.init().read(bytes)
    }
}

/// A line of the list of readers: a reader, and how a file of its format is known.
struct ReadableFormat: Sendable {
    let reader: any DocumentReader.Type
    /// Whether reading it may take text recognition.
    let mayRecognise: Bool
    let recognises: @Sendable (UnreadFile) -> Bool

    init(
        _ reader: any DocumentReader.Type, mayRecognise: Bool = false,
        recognises: @escaping @Sendable (UnreadFile) -> Bool
    ) {
        self.reader = reader
        self.mayRecognise = mayRecognise
        self.recognises = recognises
    }
}
