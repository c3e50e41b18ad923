import DocumentModel
import Testing

@testable import DocumentReading

@Suite("The encoding of a text")
struct TextEncodingTests {
    private static let text = "The lead’s café – “tell” £5"

    private static func units<Unit: FixedWidthInteger>(_ units: [Unit], highByteFirst: Bool) -> [UInt8] {
        units.flatMap { unit in
            let bytes = (0..<(Unit.bitWidth / 8)).map { UInt8(truncatingIfNeeded: unit >> ($0 * 8)) }
            return highByteFirst ? bytes.reversed() : bytes
        }
    }

    @Test("is known by a mark, or by its NULs where it has none", arguments: [false, true], [false, true])
    func unicode(highByteFirst: Bool, marked: Bool) throws {
        let text = (marked ? "\u{FEFF}" : "") + Self.text + "\r\nNext"
        let encodings = [
            Self.units(Array(text.utf16), highByteFirst: highByteFirst),
            Self.units(text.unicodeScalars.map(\.value), highByteFirst: highByteFirst),
        ]
        for bytes in encodings {
            let decoded = try DecodedText(bytes: bytes)
            #expect(decoded.text == Self.text + "\nNext")
            #expect(decoded.damagedPlaces == 0)
        }
    }

    @Test("of a byte a character is the one in which its signs stand where English has them")
    func singleBytes() throws {
        let windows: [UInt8] =
            Array("The lead".utf8) + [0x92] + Array("s caf".utf8) + [0xE9, 0x20, 0x96, 0x20, 0x93]
            + Array("tell".utf8)
            + [0x94, 0x20, 0xA3] + Array("5".utf8)
        let mac: [UInt8] =
            Array("The lead".utf8) + [0xD5] + Array("s caf".utf8) + [0x8E, 0x20, 0xD0, 0x20, 0xD2]
            + Array("tell".utf8)
            + [0xD3, 0x20, 0xA3] + Array("5".utf8)
        #expect(try DecodedText(bytes: windows).text == Self.text)
        #expect(try DecodedText(bytes: mac).text == Self.text)
        let latin1 =
            Array("Caf".utf8) + [0xE9] + Array(" pays ".utf8) + [0xA3] + Array("5, ".utf8) + [0xBD]
            + Array(" day".utf8)
        #expect(try DecodedText(bytes: latin1).text == "Café pays £5, ½ day")
        let latin9 = Array("Caf".utf8) + [0xE9] + Array(" pays ".utf8) + [0xA4] + Array("5".utf8)
        #expect(try DecodedText(bytes: latin9).text == "Café pays €5")
        #expect(
            try DecodedText(bytes: Array("Don".utf8) + [0xD5] + Array("t tell".utf8)).text == "Don’t tell")
        #expect(
            try DecodedText(bytes: Array("Don".utf8) + [0x92] + Array("t tell".utf8)).text == "Don’t tell")
    }

    @Test("that is not read is refused where most of the text is in it")
    func foreign() {
        let russian: [UInt8] = Array(repeating: [0xC7, 0xE0, 0xF9, 0xE8, 0xF2, 0xE0, 0x20], count: 40)
            .flatMap(\.self)
        let japanese: [UInt8] = Array(
            repeating: [0x8E, 0x99, 0x93, 0xB6, 0x95, 0xDB, 0x8C, 0xEC, 0x0A], count: 40
        ).flatMap(\.self)
        let chinese: [UInt8] = Array(
            repeating: [0xB6, 0xF9, 0xCD, 0xAF, 0xB1, 0xA3, 0xBB, 0xA4, 0x0A], count: 40
        ).flatMap(\.self)
        let shifted: [UInt8] =
            [0x1B, 0x24, 0x42] + Array("8=F8".utf8) + [0x1B, 0x28, 0x42] + Array(" and English words".utf8)
        for bytes in [russian, japanese, chinese, shifted] {
            #expect(throws: ReadError.unknownFormat) { try DocumentReaders.read(bytes, nameHint: "txt") }
        }
    }

    @Test("that is not read leaves a mark and a warning where a few words are in it")
    func foreignWords() throws {
        let words: [UInt8] = [0xC7, 0xE0, 0xF9, 0xE8, 0xF2, 0xE0]
        let bytes =
            Array("Everybody tells the designated lead of each concern about a child at once. ".utf8) + words
            + Array(" means protection.".utf8)
        let document = try DocumentReaders.read(bytes, nameHint: "txt")
        #expect(document.blocks.first?.text.hasSuffix("at once. \u{FFFD} means protection.") ?? false)
        #expect(document.warnings == [ReadingWarning(.damagedPart)])
    }

    @Test("of a page is the one that it declares")
    func declared() throws {
        // 0xD5 is Õ in one and ’ in the other.
        let word = Array("Don".utf8) + [0xD5] + Array("t</p>".utf8)
        func text(_ head: String) throws -> String? {
            try HTMLReader().read(Array(head.utf8) + Array("<p>".utf8) + word).blocks.first?.text
        }
        #expect(try text("<meta charset=macintosh>") == "Don’t")
        #expect(
            try text(
                "<META name=a><meta http-equiv='Content-Type' content='text/html; charset = Windows-1252'>")
                == "DonÕt")
        #expect(try text("<?xml version='1.0' encoding='ISO-8859-1'?><html>") == "DonÕt")
        #expect(try text("<meta charset='utf-8'>") == "Don’t")
        #expect(try text("<meta charset=''><p charset=latin1>") == "Don’t")
    }

    @Test("that a page declares and that is not read leaves a mark and a warning")
    func declaredForeign() throws {
        let page =
            Array("<meta charset=Shift_JIS><p>Everybody tells the lead ".utf8) + [0x8E, 0x99]
            + Array(" at once.".utf8)
        let document = try HTMLReader().read(page)
        #expect(document.outline == ["p Everybody tells the lead \u{FFFD} at once."])
        #expect(document.warnings == [ReadingWarning(.damagedPart)])
    }

    @Test("is UTF-8 where all of it is, whatever a page declares")
    func wronglyDeclared() throws {
        #expect(
            try HTMLReader().read(Array("<meta charset=iso-8859-1><p>the lead’s".utf8)).outline == [
                "p the lead’s"
            ])
    }

    @Test(
        "is none where there are NULs and no order in them",
        arguments: ["a\0b", "\0\0\0\0", "text\0\0\0\0\0\0", "\0"])
    func noText(text: String) {
        #expect(throws: ReadError.self) { try DocumentReaders.read(Array(text.utf8), nameHint: "txt") }
    }

    @Test("that is cut within a character loses that one", arguments: [1, 2, 3])
    func cut(length: Int) throws {
        let wide = Self.units(Array("\u{FEFF}abc".unicodeScalars.map(\.value)), highByteFirst: false)
        #expect(try DecodedText(bytes: Array(wide.dropLast(length))).text == "ab")
        #expect(try DecodedText(bytes: Array("abc’".utf8).dropLast(min(length, 2))).damagedPlaces <= 1)
        #expect(try DecodedText(bytes: [0xFF, 0xFE, 0x61]).text == "")
    }

    @Test("has every kind of line end, and signs that nobody sees")
    func lineEnds() throws {
        let text = "a\r\nb\rc\n\nd\u{85}e\u{2028}f\u{2029}g\u{0C}h\u{0B}i safe\u{AD}guard\u{FEFF}ing"
        #expect(try DecodedText(bytes: Array(text.utf8)).text == "a\nb\nc\n\nd\ne\nf\ng\nh\ni safeguarding")
    }

    @Test("does not matter to the time that a long line or a long text takes", .timeLimit(.minutes(5)))
    func long() throws {
        let sentence = "Everybody tells the lead of each concern at once. "
        let line = String(repeating: sentence, count: 20_000)
        #expect(
            Coverage(of: try DocumentReaders.read(Array(line.utf8), nameHint: "txt")).words.policyText
                == 180_000)
        let lines = String(repeating: sentence + "\n\n", count: 100_000)
        #expect(try DocumentReaders.read(Array(lines.utf8), nameHint: "txt").blocks.count == 100_000)
    }
}
