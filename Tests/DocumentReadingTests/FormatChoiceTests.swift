import DocumentModel
import TestSupport
import Testing

@testable import DocumentReading

@Suite("The choice of a reader")
struct FormatChoiceTests {
    private func format(_ text: String, _ hint: String?) throws -> DocumentFormat {
        try DocumentReaders.read(Array(text.utf8), nameHint: hint).format
    }

    @Test("goes by the name among kinds of text", arguments: ["txt", "", nil, "docx", "pdf", "xyz"])
    func plainText(hint: String?) throws {
        #expect(try format("# Aims\n\nWe listen.", hint) == .text)
    }

    @Test("takes reStructuredText by its name", arguments: ["rst", "REST", ".rst"])
    func reStructuredText(hint: String) throws {
        #expect(try format("Aims\n====\n\nWe listen.", hint) == .restructuredText)
    }

    @Test("knows an OpenDocument by its beginning, its manifest or its first element, whatever its name")
    func openDocument() {
        let zip: [UInt8] = [0x50, 0x4B, 3, 4]
        let entry = zip + [UInt8](repeating: 0, count: 26)
        #expect(
            UnreadFile(bytes: entry + Array("mimetypeapplication/vnd.oasis.opendocument.text".utf8))
                .beginsAsOpenDocument)
        #expect(UnreadFile(bytes: entry + Array("x META-INF/manifest.xml y".utf8)).beginsAsOpenDocument)
        #expect(
            UnreadFile(bytes: Array("<?xml version='1.0'?>\n<office:document a='b'>".utf8))
                .beginsAsOpenDocument)
        #expect(!UnreadFile(bytes: entry + Array("word/document.xml".utf8)).beginsAsOpenDocument)
        #expect(!UnreadFile(bytes: entry + Array("META-INF/MANIFEST.MF".utf8)).beginsAsOpenDocument)
        #expect(!UnreadFile(bytes: zip).beginsAsOpenDocument)
        #expect(!UnreadFile(bytes: Array("The office:document element".utf8)).beginsAsOpenDocument)
    }

    @Test("of Rich Text is an error that says so", arguments: ["rtf", "doc", "txt", "md", "html", nil])
    func richText(hint: String?) {
        #expect(throws: ReadError.richText) { try format("{\\rtf1\\ansi We listen.}", hint) }
    }

    @Test(
        "of a mail, or of a page saved as one, is refused and not read with its wrappings",
        arguments: ["mht", "mhtml", "html", "eml", "txt"])
    func mail(hint: String) {
        let page = """
            MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r
            Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html>Staff tell=20the lead</html>\r\n--x--
            """
        #expect(throws: ReadError.unknownFormat) { try format(page, hint) }
        #expect(throws: ReadError.unknownFormat) { try format("From: <Saved by Blink>\n" + page, hint) }
    }

    @Test("reads a text that begins as a mail does and is none")
    func noMail() throws {
        #expect(try format("From: the governors\nDate: 1 May 2025\n\nContent-Type: policy", nil) == .text)
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

    @Test("A file of headers and footers alone holds no text to check")
    func furnitureAlone() throws {
        var file = DOCXFile(Word.paragraph(""))
        file.headers = [("h1", Word.paragraph("Safeguarding policy, version 2"))]
        file.body += #"<w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr>"#
        let bytes = try file.bytes()
        #expect(throws: ReadError.noText) { try DocumentReaders.read(bytes) }
        file.body = Word.paragraph("Tell the lead.") + file.body
        #expect(try DocumentReaders.read(file.bytes()).blocks.count == 2)
    }
}
