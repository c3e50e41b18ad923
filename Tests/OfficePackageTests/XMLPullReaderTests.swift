import OfficePackage
import Testing

struct XMLPullReaderTests {
    /// What the reader meets, written short: `<name`, `>` for an end, and text as it stands.
    private func events(_ xml: String) throws -> String {
        let reader = try XMLPullReader(Array(xml.utf8))
        var events = ""
        while true {
            switch try reader.next() {
            case .start(let name): events += "<" + reader.names[name]
            case .end: events += ">"
            case .text:
                var bytes: [UInt8] = []
                reader.appendText(to: &bytes)
                events += String(decoding: bytes, as: UTF8.self)
            case .finished: return events
            }
        }
    }

    @Test(
        "Elements, their ends and their text come in order",
        arguments: [
            ("<a><b/>x<c>y</c></a>", "<a<b>x<cy>>"), ("<a>x<!-- no -->y<?no no?></a>", "<axy>"),
            ("<a><![CDATA[<b>]]>&amp;&#65;</a>", "<a<b>&A>"), ("<a> </a>", "<a >"),
        ])
    func order(xml: String, events: String) throws {
        #expect(try self.events(xml) == events)
    }

    @Test("Strict and transitional names are one, whatever their prefix; others are told apart")
    func namespaces() throws {
        let strict = #"<x:p xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"/>"#
        let transitional = #"<p xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>"#
        #expect(try events(strict) == "<w:p>")
        #expect(try events(transitional) == "<w:p>")
        #expect(try events(#"<w:p xmlns:w="urn:other"/>"#) == "<?:p>")
    }

    @Test("Attributes are found by their namespace and name")
    func attributes() throws {
        let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        let xml = #"<a xmlns:x="\#(word)" x:val="1 &amp; 2" val="3" y="&unknown;"/>"#
        let reader = try XMLPullReader(Array((#"<!DOCTYPE a [<!ENTITY unknown "x">]>"# + xml).utf8))
        #expect(try reader.next() == .start(0))
        #expect(reader.attribute("val", in: .word) == "1 & 2")
        #expect(reader.attribute("val") == "3")
        #expect(reader.attribute("val", in: .math) == nil)
        #expect(reader.attribute("y") == "")
    }

    @Test(
        "A declared entity is no text, in or outside the file",
        arguments: [#""inside""#, #"SYSTEM "/etc/passwd""#])
    func entities(declaration: String) throws {
        #expect(try events("<!DOCTYPE a [<!ENTITY e \(declaration)>]><a>x&e;y</a>") == "<axy>")
    }

    @Test("An external DTD is not looked for")
    func externalDTD() throws {
        #expect(try events(#"<!DOCTYPE a SYSTEM "http://127.0.0.1:1/a.dtd"><a>x</a>"#) == "<ax>")
    }

    @Test("Other encodings are read as they are declared")
    func encodings() throws {
        let utf16: [UInt8] = "\u{FEFF}<a>é</a>".utf16.flatMap {
            [UInt8($0 & 0xFF), UInt8($0 >> 8)] as [UInt8]
        }
        let latin =
            Array(#"<?xml version="1.0" encoding="ISO-8859-1"?><a>"#.utf8) + [0xE9] + Array("</a>".utf8)
        for bytes in [utf16, latin] {
            let reader = try XMLPullReader(bytes)
            _ = try reader.next()
            #expect(try reader.next() == .text)
            var text: [UInt8] = []
            reader.appendText(to: &text)
            #expect(text == Array("é".utf8))
        }
    }

    @Test(
        "XML that is not well-formed is damaged",
        arguments: ["", "<a>", "<a></b>", "<a b></a>", "text", "<a>&no;</a>"])
    func damaged(xml: String) {
        #expect(throws: PackageError.damaged) { try events(xml) }
    }

    @Test(
        "Quotes in comments, in text, in instructions and in values are no attributes",
        arguments: [
            "<!-- it's <b c='", "<![CDATA[it's <b c=']]>", "<?pi it's?>", "it's", #"<b c="'"/>"#,
        ])
    func quotes(piece: String) throws {
        let end = piece.hasPrefix("<!--") ? "-->" : ""
        let text = "<a>" + String(repeating: piece + end, count: 3_000) + "</a>"
        #expect(throws: Never.self) { try events(text) }
    }

    @Test("An element of too many attributes is too large, wherever it stands")
    func attributeFlood() {
        let flood = "<b " + (0..<2_001).map { "a\($0)='' " }.joined() + "/>"
        for xml in ["<a>\(flood)</a>", "<a><!-- ' -->\(flood)</a>", flood] {
            #expect(throws: PackageError.tooLarge) { try events(xml) }
        }
    }

    @Test("Too many open elements, and too many names, are too large")
    func limits() {
        let deep = String(repeating: "<a>", count: 241) + String(repeating: "</a>", count: 241)
        #expect(throws: PackageError.tooLarge) { try events(deep) }
        let names = (0..<10_001).map { "<n\($0)/>" }.joined()
        #expect(throws: PackageError.tooLarge) { try events("<a>\(names)</a>") }
    }
}
