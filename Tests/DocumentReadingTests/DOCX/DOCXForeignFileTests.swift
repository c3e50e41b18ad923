import DocumentModel
import OfficePackage
import TestSupport
import Testing

@testable import DocumentReading

/// Files in a wrapping that Word documents have and that are none: a person hears what each one is.
struct DOCXForeignFileTests {
    private func package(_ root: String) throws -> [UInt8] {
        var file = DOCXFile()
        file.document = root
        return try file.bytes()
    }

    private func zip(_ entries: (String, String)...) throws -> [UInt8] {
        var writer = ZipWriter()
        for entry in entries { writer.add(entry.0, Array(entry.1.utf8)) }
        return try writer.bytes()
    }

    @Test("A workbook is a spreadsheet, strict or not, and slides are a presentation")
    func packages() throws {
        let sheets = [
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
        ]
        for name in sheets {
            #expect(refusal(of: try package(#"<workbook xmlns="\#(name)"/>"#)) == .spreadsheet)
        }
        let slides = "http://schemas.openxmlformats.org/presentationml/2006/main"
        #expect(refusal(of: try package(#"<p:presentation xmlns:p="\#(slides)"/>"#)) == .presentation)
        #expect(
            refusal(of: try zip(("xl/workbook.bin", "x"), ("[Content_Types].xml", "<x/>"))) == .spreadsheet)
        #expect(refusal(of: try package("<theme/>")) == .unknownFormat)
    }

    @Test(
        "OpenDocument files say what they are",
        arguments: [
            ("application/vnd.oasis.opendocument.spreadsheet", ReadError.spreadsheet),
            ("application/vnd.oasis.opendocument.presentation", .presentation),
            ("application/epub+zip", .unknownFormat),
        ])
    func openDocument(type: String, error: ReadError) throws {
        #expect(refusal(of: try zip(("mimetype", type), ("content.xml", "<x/>"))) == error)
    }

    @Test("A zip of files is an archive, an empty one too; a package that lacks its main part is damaged")
    func archives() throws {
        #expect(refusal(of: try zip(("notes.txt", "hello"))) == .archive)
        let empty: [UInt8] = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)
        #expect(throws: ReadError.archive) { try DocumentReaders.read(empty) }
        let types = #"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#
        #expect(refusal(of: try zip(("[Content_Types].xml", types))) == .damaged)
        var lost = DOCXFile()
        lost.parts = [("word/document.xml", "")]
        #expect(refusal(of: try lost.bytes()) == .damaged)
    }

    @Test(
        "The container of older files is told by what is in it",
        arguments: [
            (["Root Entry", "EncryptedPackage"], ReadError.encrypted),
            (["Root Entry", "WordDocument"], .legacyWord),
            (["Root Entry", "Workbook"], .spreadsheet), (["Root Entry", "Book"], .spreadsheet),
            (["Root Entry", "PowerPoint Document"], .presentation),
            (["Root Entry", "VisioDocument"], .unknownFormat),
            (["Root Entry", "EncryptedPackages"], .unknownFormat), ([], .unknownFormat),
        ])
    func containers(names: [String], error: ReadError) {
        #expect(refusal(of: OLEFile(names).bytes) == error)
    }

    @Test("A workbook with a Word document in it is a workbook, as its root says")
    func rootClass() {
        var file = OLEFile(["Root Entry", "WordDocument", "Workbook"])
        file.rootClass = [0x20, 0x08, 0x02, 0, 0, 0, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46]
        #expect(refusal(of: file.bytes) == .spreadsheet)
    }

    @Test("An older Word document with a password is encrypted")
    func olderEncrypted() {
        var file = OLEFile(["Root Entry", "WordDocument"])
        file.stream = [0xEC, 0xA5, 0xC1, 0, 0, 0, 0, 0, 0, 0, 0, 1]
        #expect(refusal(of: file.bytes) == .encrypted)
        file.stream[11] = 0
        #expect(refusal(of: file.bytes) == .legacyWord)
        file.streamSector = 0xFFFF_FFFF
        #expect(refusal(of: file.bytes) == .legacyWord)
    }

    @Test("A container that is cut short is of no known kind")
    func cutContainer() {
        #expect(refusal(of: Array(OLEFile(["Root Entry"]).bytes.prefix(8))) == .unknownFormat)
        #expect(refusal(of: Array(OLEFile(["WordDocument"]).bytes.prefix(600))) == .unknownFormat)
    }

    @Test("The XML that Word wrote in 2003 is an older Word document, not a text of angle brackets")
    func wordXML() {
        let text =
            #"<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument "#
            + #"xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body/></w:wordDocument>"#
        for hint in ["xml", "doc", "txt"] {
            #expect(throws: ReadError.legacyWord) {
                try DocumentReaders.read(Array(text.utf8), nameHint: hint)
            }
        }
    }
}

/// The container of older Office files (MS-CFB), so far as its directory goes.
private struct OLEFile {
    /// The names of its entries.
    let names: [String]
    var rootClass = [UInt8](repeating: 0, count: 16)
    /// What the streams begin with, and the sector where they do.
    var stream: [UInt8] = []
    var streamSector: UInt32 = 2

    init(_ names: [String]) { self.names = names }

    var bytes: [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 512 * 4)
        bytes.replaceSubrange(0..<8, with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
        bytes[30] = 9
        for (number, name) in names.enumerated() {
            let entry = 512 + 128 * number
            let utf16 = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] as [UInt8] }
            bytes.replaceSubrange(entry..<(entry + utf16.count), with: utf16)
            if name == "Root Entry" { bytes.replaceSubrange((entry + 80)..<(entry + 96), with: rootClass) }
            for byte in 0..<4 {
                bytes[entry + 116 + byte] = UInt8(truncatingIfNeeded: streamSector >> (8 * byte))
            }
        }
        bytes.replaceSubrange(1536..<(1536 + stream.count), with: stream)
        return bytes
    }
}
