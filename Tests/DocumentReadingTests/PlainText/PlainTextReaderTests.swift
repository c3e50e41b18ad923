import DocumentModel
import Testing

@testable import DocumentReading

@Suite("Plain text")
struct PlainTextReaderTests {
    @Test("that was broken to a width comes out as whole paragraphs")
    func wrapped() throws {
        #expect(
            try outline("We tell the\r\nlead, in a child-\r\ncentred way.\r\n\r\nNext\tone.\r\n") == [
                "p We tell the lead, in a child-centred way.", "p Next\tone.",
            ])
    }

    @Test("with a paragraph on each line keeps them apart")
    func unbroken() throws {
        let long = String(repeating: "Everyone tells the lead of every concern at once. ", count: 4).trimmed
        #expect(
            try outline("\(long)\nShort.\n• item\n\(long)") == [
                "p \(long)", "p Short.", "l1 • item", "p \(long)",
            ])
    }

    @Test("is decoded whatever its encoding")
    func encodings() throws {
        let text = "Café – the lead’s"
        let utf16 = Array(text.utf16)
        let encodings: [[UInt8]] = [
            Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8),
            [0xFF, 0xFE] + utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
            [0xFE, 0xFF] + utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
            Array("Caf\u{E9} \u{96} the lead\u{92}s".unicodeScalars.map { UInt8($0.value) }),
        ]
        for bytes in encodings {
            let document = try PlainTextReader().read(bytes)
            #expect(document.outline == ["p \(text)"])
            #expect(document.warnings.isEmpty)
        }
    }

    @Test("with a few broken bytes is read, with a warning")
    func brokenBytes() throws {
        let document = try PlainTextReader().read(
            Array("‘Tell’ the lead".utf8) + [0xE2, 0x80] + Array(" now".utf8))
        #expect(document.blocks.map(\.text) == ["‘Tell’ the lead\u{FFFD} now"])
        #expect(document.warnings == [ReadingWarning(.damagedPart)])
    }

    @Test(
        "is not what only a machine reads",
        arguments: [
            "{\\rtf1 text}", "%!PS-Adobe", "<?xml version='1.0'?><a/>", "a\0b", "\u{1}\u{2}\u{3}\u{4}text",
        ])
    func notText(text: String) {
        #expect(throws: ReadError.unknownFormat) { try PlainTextReader().read(Array(text.utf8)) }
    }

    @Test(
        "of nothing but marks holds no text",
        arguments: [".. contents::\n", "\u{FEFF}", "-----\n", ".. a comment\n"])
    func nothing(text: String) {
        #expect(throws: ReadError.noText) { try PlainTextReader().read(Array(text.utf8)) }
    }

    @Test("leaves out directives and keeps the words of notes and fields")
    func directives() throws {
        let text = """
            .. include:: head.rst
            :Officer: |Safeguarding Officer|
            :Date: 2024

            .. contents::
               :depth: 2

            .. note:: Tell the lead
               at once.

            .. _abuse:

            After.
            """
        #expect(
            try outline(text) == [
                "p Officer: Safeguarding Officer", "p Date: 2024", "p Tell the lead at once.", "p After.",
            ])
    }

    @Test(
        "loses the marks around words and nothing else",
        arguments: [
            ("a *Team Member* and **must**", "a Team Member and must"),
            ("see `What to do`_ and abuse_.", "see What to do and abuse."),
            ("`the form <http://example.org>`_", "the form"), (":ref:`Aims` and ``code``", "Aims and code"),
            ("|The Setting| will", "The Setting will"),
            ("Name: ____ Signed: __________", "Name: ____ Signed: __________"),
            ("2 * 3 * 4 and a*b*c", "2 * 3 * 4 and a*b*c"), ("staff* must", "staff* must"),
            ("a | b | c", "a | b | c"),
            ("snake_case_name stays", "snake_case_name stays"),
            ("unclosed `mark and *mark", "unclosed `mark and *mark"),
            ("an example::", "an example:"), ("\\*not marked\\*", "*not marked*"),
        ])
    func marks(text: String, expected: String) throws {
        #expect(try outline(text) == ["p \(expected)"])
    }

    @Test("with a drawn table has its cells in their places")
    func table() throws {
        let text = """
            +------+-----------+
            | Sign | Meaning   |
            +======+===========+
            | One  | * bruises |
            |      | * fear of |
            |      |   home    |
            |      +-----------+
            |      | last      |
            +------+-----------+

            After.
            """
        #expect(
            try outline(text) == [
                "1.1.1H: p Sign", "1.1.2H: p Meaning", "1.2.1: p One", "1.2.2: l1 • bruises",
                "1.2.2: l1 • fear of home",
                "1.3.2: p last", "p After.",
            ])
    }

    @Test("with a table cut short, or none after all, is read as far as it goes")
    func brokenTable() throws {
        #expect(try outline("+---+---+\n| a") == ["1.1.1: p a"])
        #expect(try outline("+---+") == ["p +---+"])
    }

    @Test("of hostile length and shape is read in good time", .timeLimit(.minutes(5)))
    func hostile() throws {
        for piece in ["*", "`", "_a", "|a", "(", "1. ", "+-+\n", "..\n", "=\n", "- \n"] {
            _ = try? PlainTextReader().read(Array(String(repeating: piece, count: 20_000).utf8))
        }
    }
}
