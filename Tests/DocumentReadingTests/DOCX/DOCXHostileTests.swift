import DocumentModel
import DocumentReading
import TestSupport
import Testing

/// Files that are made to cost time or memory, or to say two things at once.
@Suite(.timeLimit(.minutes(5)))
struct DOCXHostileTests {
    @Test("Entities that would grow to gigabytes do not")
    func growingEntities() throws {
        var declarations = #"<!ENTITY e0 "growing">"#
        for level in 1..<12 {
            let inner = String(repeating: "&e\(level - 1);", count: 10)
            declarations += #"<!ENTITY e\#(level) "\#(inner)">"#
        }
        var file = DOCXFile()
        file.document =
            "<!DOCTYPE d [\(declarations)]><w:document \(Word.namespaces(strict: false))><w:body>"
            + #"<w:p><w:pPr><w:pStyle w:val="&e11;"/></w:pPr><w:r><w:t>a&e11;</w:t></w:r></w:p>"#
            + "</w:body></w:document>"
        let bytes = try file.bytes()
        // libxml2 may find the document at fault, or the reader may read the little that is in it.
        #expect([nil, .damaged].contains(refusal(of: bytes)))
    }

    @Test(
        "Elements in elements without end are too large, whatever they are",
        arguments: [
            ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"),
            ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"),
            ("<w:customXml>", "</w:customXml>"), ("<w:ins>", "</w:ins>"),
            ("<mc:AlternateContent><mc:Choice>", "</mc:Choice></mc:AlternateContent>"),
            (
                "<w:p><w:hyperlink><w:r><w:pict><w:txbxContent>",
                "</w:txbxContent></w:pict></w:r></w:hyperlink></w:p>"
            ),
        ])
    func depth(opening: String, closing: String) throws {
        let depth = 10_000
        let deep =
            String(repeating: opening, count: depth) + Word.paragraph("a")
            + String(repeating: closing, count: depth)
        #expect(refusal(of: try DOCXFile(deep).bytes()) == .tooLarge)
    }

    @Test("A table in a table in a table, as people make them, is read")
    func honestDepth() throws {
        let depth = 20
        let nested =
            String(repeating: "<w:tbl><w:tr><w:tc>", count: depth) + Word.paragraph("Deep")
            + String(repeating: "</w:tc></w:tr></w:tbl>", count: depth)
        #expect(try DOCXFile(nested).texts() == ["Deep"])
    }

    @Test("A part that unpacks to thousands of times its size is too large")
    func bomb() throws {
        let long = DOCXFile(Word.paragraph(String(repeating: " ", count: 8 << 20)))
        #expect(refusal(of: try long.bytes()) == .tooLarge)
    }

    @Test("A word of ten million letters, and an attribute of as many, are refused")
    func longText() throws {
        // A pattern longer than the compressor looks back, so that the text does not compress as a bomb does.
        var number: UInt32 = 1
        let pattern = (0..<40_000).map { _ in
            number = number &* 1_664_525 &+ 1_013_904_223
            return UInt8(ascii: "a") + UInt8(number >> 28)
        }
        let letters = String(repeating: String(decoding: pattern, as: UTF8.self), count: 260)
        let words = try DOCXFile(Word.paragraph(letters)).bytes()
        #expect([.tooLarge, .damaged].contains(refusal(of: words)))
        let attribute = try DOCXFile(Word.paragraph("a", style: letters)).bytes()
        #expect([.tooLarge, .damaged].contains(refusal(of: attribute)))
    }

    @Test("An element with a hundred thousand attributes is too large")
    func attributeFlood() throws {
        let attributes = (0..<100_000).map { #"a\#($0)="" "# }.joined()
        #expect(refusal(of: try DOCXFile("<w:p \(attributes)/>").bytes()) == .tooLarge)
    }

    @Test("A thousand attributes on one element, and thousands of runs in it, are read in good time")
    func attributes() throws {
        let attributes = (0..<1_000).map { #"a\#($0)="x" "# }.joined()
        let runs = (0..<2_000).map { Word.run("w\($0) ", "<w:b/><w:i/>") }.joined()
        let file = DOCXFile("<w:p \(attributes)>\(runs)</w:p>")
        #expect(try file.texts().first?.split(separator: " ").count == 2_000)
    }

    @Test("A main part that is there twice is damaged: readers differ in which of the two they show")
    func twice() throws {
        var file = DOCXFile(Word.paragraph("Seen"))
        file.parts = [("word/documenX.xml", "<other/>")]
        let bytes = try file.bytes().replacingAll("word/documenX.xml", with: "word/document.xml")
        #expect(refusal(of: bytes) == .damaged)
    }

    @Test("Numbers past any sense in styles, lists, tables and outlines do not stop the reading")
    func numbers() throws {
        for number in [
            "9223372036854775807", "-9223372036854775808", "2147483647", "99999999999999999999", "x", "",
        ] {
            let start = #"<w:start w:val="\#(number)"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/>"#
            let more = #"<w:lvlRestart w:val="\#(number)"/>"#
            let row =
                #"<w:tr><w:trPr><w:gridBefore w:val="\#(number)"/><w:gridBefore w:val="\#(number)"/></w:trPr>"#
                + Word.cell(Word.paragraph("c"), #"<w:gridSpan w:val="\#(number)"/>"#)
                + Word.cell(Word.paragraph("d")) + "</w:tr>"
            var file = DOCXFile(
                Word.paragraph("a", list: (1, 0)), Word.paragraph("b", list: (1, 0)),
                Word.paragraph("o", properties: #"<w:outlineLvl w:val="\#(number)"/>"#),
                "<w:tbl>\(row)</w:tbl>")
            let override =
                #"<w:lvlOverride w:ilvl="0"><w:startOverride w:val="\#(number)"/></w:lvlOverride>"#
            file.numbering = Word.abstractList(1, start + more) + Word.list(1, of: 1, override)
            #expect(try file.texts() == ["a", "b", "o", "c", "d"])
        }
    }

    @Test("A chain of styles that is thousands long, or a ring, ends")
    func styleChain() throws {
        let chain = (0..<5_000).map { Word.style("S\($0)", name: "S\($0)", basedOn: "S\($0 + 1)") }.joined()
        let ring = Word.style("A", name: "A", basedOn: "B") + Word.style("B", name: "B", basedOn: "A")
        var file = DOCXFile(
            (0..<2_000).map { Word.paragraph("x", style: "S\($0)") }.joined()
                + Word.paragraph("y", style: "A"))
        file.styles = chain + ring
        #expect(try file.read().blocks.count == 2_001)
    }

    @Test("A part whose relationships lead back to itself is read once")
    func relationshipRing() throws {
        var file = DOCXFile(
            Word.paragraph("a"),
            #"<w:sectPr><w:headerReference r:id="self"/><w:footerReference r:id="self"/></w:sectPr>"#)
        file.relationships = [("self", "header", "document.xml"), ("f", "footnotes", "document.xml")]
        #expect(try file.texts() == ["a"])
    }

    @Test("Ten thousand fields, deletions and text boxes in one paragraph are read in good time")
    func longParagraph() throws {
        let pieces = (0..<10_000).map { number in
            Word.field(code: "REF", result: "r\(number) ")
                + "<w:del><w:r><w:delText>d</w:delText></w:r></w:del>"
        }
        let file = DOCXFile(Word.paragraph(runs: pieces.joined(), Word.textBox(Word.paragraph("box"))))
        let document = try file.read()
        #expect(document.blocks.count == 2)
        #expect(document.count(of: .deletedText) == 10_000)
    }

    @Test("Ten thousand fields that never end, and as many paragraphs that run on, are read in good time")
    func endless() throws {
        let open = #"<w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/>"#
        let fields = String(repeating: Word.run(content: open) + Word.run("a "), count: 10_000)
        let carried = String(
            repeating: Word.paragraph("b ", properties: "<w:rPr><w:del/></w:rPr>"), count: 10_000)
        let words = try DOCXFile(Word.paragraph(runs: fields), carried, Word.paragraph("end")).texts()
        #expect(words.map { $0.split(separator: " ").count } == [10_000, 10_001])
    }

    @Test("A heading as long as a book stands above each block below it by its beginning alone")
    func longHeading() throws {
        var file = DOCXFile(
            Word.paragraph(String(repeating: "word ", count: 100_000), style: "H"),
            String(repeating: Word.paragraph("a"), count: 1_000))
        file.styles = Word.style("H", name: "heading 1")
        #expect(try file.read().blocks.last?.headings.map(\.count) == [250])
    }

    @Test("Ten thousand references to notes that follow words without a space are read in good time")
    func noteMarks() throws {
        let pieces = (0..<10_000).map { _ in
            Word.run("tell") + Word.run(content: #"<w:footnoteReference w:id="9"/>"#)
        }
        #expect(
            try DOCXFile(Word.paragraph(runs: pieces.joined())).texts().first?.hasPrefix("tell tell") == true)
    }

    @Test("A long document is read in good time")
    func long() throws {
        let file = DOCXFile(String(repeating: Word.paragraph("Staff tell the lead at once."), count: 20_000))
        #expect(try file.read().blocks.count == 20_000)
    }
}

extension [UInt8] {
    /// The bytes with one text in the place of another of the same length, wherever it stands.
    fileprivate func replacingAll(_ text: String, with other: String) -> [UInt8] {
        let (wanted, replacement) = (Array(text.utf8), Array(other.utf8))
        var bytes = self
        var index = 0
        while index + wanted.count <= bytes.count {
            if bytes[index..<(index + wanted.count)].elementsEqual(wanted) {
                bytes.replaceSubrange(index..<(index + wanted.count), with: replacement)
            }
            index += 1
        }
        return bytes
    }
}
