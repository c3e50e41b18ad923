import DocumentModel
import TestSupport
import Testing

/// The labels of lists and headings, as a reader sees them.
struct DOCXListTests {
    private func seen(_ numbering: String, styles: String? = nil, _ paragraphs: String...) throws -> [String]
    {
        var file = DOCXFile(paragraphs.joined())
        file.numbering = numbering
        file.styles = styles
        return try file.read().blocks.map(\.seen)
    }

    private let legal = Word.abstractList(
        1, Word.level("decimal", "%1."), Word.level("decimal", "%1.%2"), Word.level("lowerLetter", "(%3)"))

    @Test("Levels count inside each other, and start again under a new number")
    func levels() throws {
        let seen = try seen(
            legal + Word.list(1, of: 1), Word.paragraph("Scope", list: (1, 0)),
            Word.paragraph("Duties", list: (1, 0)), Word.paragraph("tell", list: (1, 1)),
            Word.paragraph("write", list: (1, 1)), Word.paragraph("now", list: (1, 2)),
            Word.paragraph("later", list: (1, 2)), Word.paragraph("Review", list: (1, 0)),
            Word.paragraph("yearly", list: (1, 1)))
        #expect(
            seen == [
                "1. Scope", "2. Duties", "2.1 tell", "2.2 write", "(a) now", "(b) later", "3. Review",
                "3.1 yearly",
            ])
    }

    @Test("Items know their level, and what is not in a list is no item")
    func kinds() throws {
        var file = DOCXFile(
            Word.paragraph("a", list: (1, 2)), Word.paragraph("b", list: (0, 0)),
            Word.paragraph("c", list: (9, 0)))
        file.numbering = legal + Word.list(1, of: 1)
        #expect(try file.read().blocks.map(\.kind) == [.listItem(level: 3), .paragraph, .paragraph])
    }

    @Test(
        "Every format writes its numbers",
        arguments: [
            ("decimal", 27, "27"), ("decimalZero", 4, "04"), ("lowerLetter", 3, "c"),
            ("lowerLetter", 28, "bb"),
            ("upperLetter", 26, "Z"), ("lowerRoman", 14, "xiv"), ("upperRoman", 1999, "MCMXCIX"),
            ("ordinal", 22, "22nd"), ("ordinal", 13, "13th"), ("lowerLetter", 100_000, "100000"),
            ("upperRoman", -1, "-1"), ("somethingElse", 5, "5"),
        ])
    func formats(format: String, number: Int, label: String) throws {
        let list = Word.abstractList(1, Word.level(format, "%1", start: number)) + Word.list(1, of: 1)
        #expect(try seen(list, Word.paragraph("x", list: (1, 0))) == ["\(label) x"])
    }

    @Test(
        "A format of the author's own goes on as its first numbers do",
        arguments: [
            ("α, β, γ, ...", 2, "β"), ("001, 002, 003, ...", 27, "027"), ("a, b", 3, "3"), ("", 1, "1"),
        ])
    func ownFormats(samples: String, number: Int, label: String) throws {
        let choice =
            #"<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="\#(samples)"/></mc:Choice>"#
            + #"<mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>"#
        let level = #"<w:start w:val="\#(number)"/>\#(choice)<w:lvlText w:val="%1"/>"#
        let list = Word.abstractList(1, level) + Word.list(1, of: 1)
        #expect(try seen(list, Word.paragraph("x", list: (1, 0))) == ["\(label) x"])
    }

    @Test("A level's start override holds each time that the level begins again")
    func deepOverride() throws {
        let override = #"<w:lvlOverride w:ilvl="1"><w:startOverride w:val="3"/></w:lvlOverride>"#
        let seen = try seen(
            legal + Word.list(1, of: 1, override), Word.paragraph("a", list: (1, 0)),
            Word.paragraph("b", list: (1, 1)),
            Word.paragraph("c", list: (1, 1)), Word.paragraph("d", list: (1, 0)),
            Word.paragraph("e", list: (1, 1)))
        #expect(seen == ["1. a", "1.3 b", "1.4 c", "2. d", "2.3 e"])
    }

    @Test("A level that restarts under the first level alone goes on under the second")
    func restartLevel() throws {
        let list = Word.abstractList(
            1, Word.level("decimal", "%1"), Word.level("decimal", "%1.%2"),
            Word.level("lowerLetter", "(%3)", #"<w:lvlRestart w:val="1"/>"#))
        let seen = try seen(
            list + Word.list(1, of: 1), Word.paragraph("a", list: (1, 0)), Word.paragraph("b", list: (1, 1)),
            Word.paragraph("c", list: (1, 2)), Word.paragraph("d", list: (1, 1)),
            Word.paragraph("e", list: (1, 2)),
            Word.paragraph("f", list: (1, 0)), Word.paragraph("g", list: (1, 2)))
        #expect(seen == ["1 a", "1.1 b", "(a) c", "1.2 d", "(b) e", "2 f", "(a) g"])
    }

    @Test("Lists of notes and headers count apart from those of the body")
    func stories() throws {
        var file = DOCXFile(
            Word.paragraph("a", list: (1, 0)),
            Word.paragraph(
                runs: Word.run("b"), Word.run(content: #"<w:footnoteReference w:id="1"/>"#), list: (1, 0)),
            #"<w:sectPr><w:headerReference r:id="h"/></w:sectPr>"#)
        file.numbering = legal + Word.list(1, of: 1)
        file.footnotes = #"<w:footnote w:id="1">\#(Word.paragraph("note", list: (1, 0)))</w:footnote>"#
        file.headers = [("h", Word.paragraph("head", list: (1, 0)))]
        #expect(try file.read().blocks.map(\.seen) == ["1. a", "2. b", "1. note", "1. head"])
    }

    @Test("Bullets of symbol fonts are bullets", arguments: [("\u{F0B7}", "•"), ("–", "–"), ("o", "o")])
    func bullets(text: String, label: String) throws {
        let list = Word.abstractList(1, Word.level("bullet", text)) + Word.list(1, of: 1)
        #expect(try seen(list, Word.paragraph("x", list: (1, 0))) == ["\(label) x"])
    }

    @Test("Legal numbering writes the numbers of all levels as plain ones")
    func legalNumbering() throws {
        let list = Word.abstractList(
            1, Word.level("upperRoman", "%1"), Word.level("decimal", "%1.%2", "<w:isLgl/>"))
        let seen = try seen(
            list + Word.list(1, of: 1), Word.paragraph("a", list: (1, 0)), Word.paragraph("b", list: (1, 1)))
        #expect(seen == ["I a", "1.1 b"])
    }

    @Test("A list with a start of its own starts there once; one without goes on")
    func startOverride() throws {
        let override = #"<w:lvlOverride w:ilvl="0"><w:startOverride w:val="6"/></w:lvlOverride>"#
        let seen = try seen(
            legal + Word.list(1, of: 1) + Word.list(2, of: 1, override) + Word.list(3, of: 1),
            Word.paragraph("a", list: (1, 0)), Word.paragraph("b", list: (2, 0)),
            Word.paragraph("c", list: (2, 0)),
            Word.paragraph("d", list: (3, 0)))
        #expect(seen == ["1. a", "6. b", "7. c", "8. d"])
    }

    @Test("A list can have a level of its own")
    func levelOverride() throws {
        let override =
            #"<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0">\#(Word.level("upperLetter", "%1)"))</w:lvl></w:lvlOverride>"#
        let seen = try seen(
            legal + Word.list(1, of: 1, override), Word.paragraph("a", list: (1, 0)),
            Word.paragraph("b", list: (1, 0)))
        #expect(seen == ["A) a", "B) b"])
    }

    @Test("A level that never restarts goes on under the next number")
    func noRestart() throws {
        let list = Word.abstractList(
            1, Word.level("decimal", "%1"), Word.level("decimal", "Step %2", #"<w:lvlRestart w:val="0"/>"#))
        let seen = try seen(
            list + Word.list(1, of: 1), Word.paragraph("a", list: (1, 0)), Word.paragraph("b", list: (1, 1)),
            Word.paragraph("c", list: (1, 0)), Word.paragraph("d", list: (1, 1)))
        #expect(seen == ["1 a", "Step 1 b", "2 c", "Step 2 d"])
    }

    @Test("Headings take the level of the list that names their style")
    func headingStyles() throws {
        let list = Word.abstractList(
            1, Word.level("decimal", "%1", #"<w:pStyle w:val="Heading1"/>"#),
            Word.level("decimal", "%1.%2", #"<w:pStyle w:val="Heading2"/>"#))
        let numbered = #"<w:numPr><w:numId w:val="1"/></w:numPr>"#
        let styles =
            Word.style("Heading1", name: "heading 1", paragraph: numbered)
            + Word.style("Heading2", name: "heading 2", paragraph: numbered)
        let seen = try seen(
            list + Word.list(1, of: 1), styles: styles, Word.paragraph("Scope", style: "Heading1"),
            Word.paragraph("Who", style: "Heading2"),
            Word.paragraph("No number", style: "Heading2", list: (0, 0)),
            Word.paragraph("Where", style: "Heading2"))
        #expect(seen == ["1 Scope", "1.1 Who", "No number", "1.2 Where"])
    }

    @Test("A level that is passed over counts as begun")
    func passedOver() throws {
        let seen = try seen(
            legal + Word.list(1, of: 1), Word.paragraph("a", list: (1, 1)), Word.paragraph("b", list: (1, 1)),
            Word.paragraph("c", list: (1, 0)), Word.paragraph("d", list: (1, 2)),
            Word.paragraph("e", list: (1, 1)))
        #expect(seen == ["1.1 a", "1.2 b", "2. c", "(a) d", "2.2 e"])
    }

    @Test("A list that borrows its levels through a list style has them")
    func listStyle() throws {
        let borrowed = #"<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Legal"/></w:abstractNum>"#
        let style = Word.style("Legal", name: "Legal", paragraph: #"<w:numPr><w:numId w:val="1"/></w:numPr>"#)
        let seen = try seen(
            legal + borrowed + Word.list(1, of: 1) + Word.list(2, of: 2), styles: style,
            Word.paragraph("a", list: (2, 0)), Word.paragraph("b", list: (2, 1)))
        #expect(seen == ["1. a", "1.1 b"])
    }

    @Test("List styles that point at each other give no label, and no endless search")
    func ring() throws {
        let ring = #"<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Ring"/></w:abstractNum>"#
        let style = Word.style("Ring", name: "Ring", paragraph: #"<w:numPr><w:numId w:val="2"/></w:numPr>"#)
        #expect(
            try seen(ring + Word.list(2, of: 2), styles: style, Word.paragraph("a", list: (2, 0))) == ["a"])
    }

    @Test("An empty item counts, as Word shows its number")
    func emptyItem() throws {
        let seen = try seen(
            legal + Word.list(1, of: 1), Word.paragraph("a", list: (1, 0)), Word.paragraph("", list: (1, 0)),
            Word.paragraph("c", list: (1, 0)))
        #expect(seen == ["1. a", "3. c"])
    }

    @Test("A level past the ninth, or a label of nonsense, does not stop the reading")
    func nonsense() throws {
        let list = Word.abstractList(1, Word.level("decimal", "%1.%0 100% %")) + Word.list(1, of: 1)
        let seen = try seen(list, Word.paragraph("a", list: (1, 0)), Word.paragraph("b", list: (1, 4711)))
        #expect(seen == ["1.%0 100% % a", "b"])
    }
}
