import DocumentModel
import Testing

@testable import DocumentReading

@Suite("The choice of a reader")
struct FormatChoiceTests {
    private func format(_ text: String, _ hint: String?) throws -> DocumentFormat {
        try DocumentReaders.read(Array(text.utf8), nameHint: hint).format
    }

    @Test("goes by the name among kinds of text", arguments: ["txt", "rst", "", nil, "docx", "pdf", "xyz"])
    func plainText(hint: String?) throws {
        #expect(try format("# Aims\n\nWe listen.", hint) == .text)
    }

    @Test("of a file with nothing in it is an error that says so")
    func nothing() {
        #expect(throws: ReadError.empty) { try DocumentReaders.read([], nameHint: "md") }
        #expect(throws: ReadError.noText) { try format("  \n\t\r\n \u{FEFF}", nil) }
    }

    @Test("of a file that is no text is an error that says so", arguments: ["txt", "md", "html", nil])
    func binary(hint: String?) {
        let program: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]
        #expect(throws: ReadError.unknownFormat) { try DocumentReaders.read(program, nameHint: hint) }
        #expect(throws: ReadError.unknownFormat) {
            try DocumentReaders.read(Array("a\0b".utf8), nameHint: hint)
        }
    }

    @Test("of a file past the limit on size is an error that says so")
    func tooLarge() {
        let bytes = [UInt8](repeating: 0x61, count: DocumentReaders.maximumSize + 1)
        #expect(throws: ReadError.tooLarge) { try DocumentReaders.read(bytes) }
    }
}
