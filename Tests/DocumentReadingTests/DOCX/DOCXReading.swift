import DocumentModel
import DocumentReading
import TestSupport

extension DOCXFile {
    /// The document that is read from the file.
    func read() throws -> Document {
        try DOCXReader().read(bytes())
    }

    /// The texts of the blocks that are read from the file.
    func texts() throws -> [String] {
        try read().blocks.map(\.text)
    }
}

/// Why the reader of Word documents does not read the bytes; `nil` if it does.
func refusal(of bytes: [UInt8]) -> ReadError? {
    do throws(ReadError) {
        _ = try DOCXReader().read(bytes)
        return nil
    } catch {
        return error
    }
}

extension Document {
    /// How many times a warning counts, or 0 if there is none.
    func count(of kind: ReadingWarning.Kind) -> Int {
        warnings.first { $0.kind == kind }?.count ?? 0
    }
}

extension Block {
    /// The label, a space and the text, as a reader sees them.
    var seen: String { (label.map { $0 + " " } ?? "") + text }
}
