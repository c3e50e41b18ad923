import DocumentModel
import OfficePackage
import TestSupport
import Testing

@testable import DocumentReading

/// Files that are odd, hostile or broken: read where they can be, and refused with the right reason where not.
@Suite("An OpenDocument that is odd or hostile")
struct ODTRefusalTests {
    private let words = "<text:p>a</text:p>"

    private func refusal(of bytes: [UInt8]) -> ReadError? {
        do throws(ReadError) {
            _ = try DocumentReaders.read(bytes, nameHint: "odt")
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "of another kind is refused by that kind's name",
        arguments: [
            ("office:spreadsheet", "spreadsheet", ReadError.spreadsheet),
            ("office:presentation", "presentation", .presentation),
            ("office:drawing", "graphics", .unknownFormat),
            ("office:text", "text-master", .unknownFormat),
        ])
    func otherKinds(element: String, type: String, expected: ReadError) throws {
        var file = ODTFile(words)
        file.kind = element
        file.mediaType = "application/vnd.oasis.opendocument.\(type)"
        #expect(refusal(of: try file.bytes()) == expected)
        if type != "text-master" { #expect(refusal(of: file.flatBytes()) == expected) }
    }

    @Test("is read as a template, and without the entry that names its kind")
    func templates() throws {
        var file = ODTFile(words)
        file.mediaType = "application/vnd.oasis.opendocument.text-template"
        #expect(try file.outline() == ["p a"])
        file.mediaType = nil
        #expect(try DocumentReaders.read(file.bytes(), nameHint: "xyz").outline == ["p a"])
    }

    @Test("is encrypted where the manifest says how, or the package in it is")
    func encrypted() throws {
        var file = ODTFile(words)
        file.manifest =
            #"<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>"#
        file.parts = [("content.xml", "\u{1}\u{2}\u{3}")]
        #expect(refusal(of: try file.bytes()) == .encrypted)
        var whole = ODTFile(words)
        whole.parts = [("encrypted-package", "\u{1}"), ("content.xml", "")]
        #expect(refusal(of: try whole.bytes()) == .encrypted)
    }

    @Test("with protected macros, or a manifest that is broken, is read all the same")
    func macros() throws {
        var file = ODTFile(words)
        file.manifest =
            #"<manifest:file-entry manifest:full-path="Basic/x.xml"><manifest:encryption-data/></manifest:file-entry>"#
        #expect(try file.outline() == ["p a"])
        file.manifest = "<manifest:file-entry>"
        #expect(try file.outline() == ["p a"])
    }

    @Test("that is cut short is damaged, packed or flat", arguments: [0.3, 0.5, 0.9])
    func truncated(part: Double) throws {
        for bytes in [try ODTFile(words).bytes(), ODTFile(words).flatBytes()] {
            #expect(refusal(of: Array(bytes.prefix(Int(Double(bytes.count) * part)))) != nil)
        }
        let flat = ODTFile(words).flatBytes()
        #expect(refusal(of: Array(flat.dropLast(20))) == .damaged)
        #expect(refusal(of: Array(try ODTFile(words).bytes().dropLast(40))) == .damaged)
    }

    @Test(
        "with XML that is wrong is damaged",
        arguments: [
            "<text:p>", "<text:p></text:h></text:p>", "<text:p>\u{1}</text:p>", "<text:list><text:list-item>",
        ])
    func brokenXML(body: String) throws {
        #expect(refusal(of: try ODTFile(words, body).bytes()) == .damaged)
    }

    @Test("without its content is damaged")
    func withoutContent() throws {
        var writer = ZipWriter()
        writer.add("mimetype", Array("application/vnd.oasis.opendocument.text".utf8))
        writer.add("META-INF/manifest.xml", [])
        #expect(refusal(of: try writer.bytes()) == .damaged)
    }

    @Test("is no archive of other things that has a manifest, and no other XML")
    func otherArchives() throws {
        var writer = ZipWriter()
        writer.add("notes.txt", Array("hello".utf8))
        writer.add("META-INF/manifest.xml", Array("<x/>".utf8))
        #expect(refusal(of: try writer.bytes()) == .unknownFormat)
        #expect(refusal(of: Array("<?xml version='1.0'?><office:document-x/>".utf8)) == .unknownFormat)
        #expect(
            refusal(of: Array("<?xml version='1.0'?><office:document xmlns:office='other'/>".utf8))
                == .unknownFormat)
    }

    @Test("with a broken part that is not the main one is read, and the part said to be damaged")
    func brokenParts() throws {
        var file = ODTFile(words)
        file.parts = [("styles.xml", "<office:document-styles>"), ("meta.xml", "no XML")]
        let document = try file.read()
        #expect(document.outline == ["p a"])
        #expect(document.warnings == [ReadingWarning(.damagedPart, count: 2)])
    }

    @Test("has entities that are not expanded, and nothing outside the file is read")
    func entities() throws {
        var file = ODTFile()
        file.parts = [
            (
                "content.xml",
                """
                <!DOCTYPE d [<!ENTITY secret SYSTEM "file:///etc/passwd"><!ENTITY inner "words">]>
                <office:document-content \(ODTFile.namespaces)><office:body><office:text><text:p>a&secret;b&inner;c</text:p>\
                </office:text></office:body></office:document-content>
                """
            )
        ]
        #expect(try file.outline() == ["p abc"])
    }

    @Test("without words holds no text, and one of pictures alone is a scan")
    func noText() throws {
        #expect(refusal(of: try ODTFile("<text:p> \u{A0}</text:p>").bytes()) == .noText)
        #expect(refusal(of: try ODTFile().bytes()) == .noText)
        #expect(
            refusal(of: try ODTFile("<text:p><draw:frame><draw:image/></draw:frame></text:p>").bytes())
                == .scanned)
    }

    @Test("whose words are all hidden is read, so that it can be said")
    func allHidden() throws {
        let document = try ODTFile(#"<text:section text:display="none"><text:p>a</text:p></text:section>"#)
            .read()
        #expect(document.blocks.isEmpty)
        #expect(document.warnings == [ReadingWarning(.hiddenText)])
    }

    @Test("nested without end, or that unpacks without end, is too large")
    func tooLarge() throws {
        for (start, end) in [
            ("<text:list><text:list-item>", "</text:list-item></text:list>"),
            (
                "<table:table><table:table-row><table:table-cell>",
                "</table:table-cell></table:table-row></table:table>"
            ), ("<text:p><draw:frame><draw:text-box>", "</draw:text-box></draw:frame></text:p>"),
            ("<text:section>", "</text:section>"),
        ] {
            let deep = String(repeating: start, count: 300) + words + String(repeating: end, count: 300)
            #expect(refusal(of: try ODTFile(deep).bytes()) == .tooLarge)
        }
        let spans =
            "<text:p>" + String(repeating: "<text:span>", count: 300) + "a"
            + String(repeating: "</text:span>", count: 300) + "</text:p>"
        #expect(refusal(of: try ODTFile(spans).bytes()) == .tooLarge)
        let long = ODTFile("<text:p>\(String(repeating: " ", count: 8 << 20))</text:p>")
        #expect(refusal(of: try long.bytes()) == .tooLarge)
    }

    @Test("has styles that are based on each other in a circle, and is read")
    func circle() throws {
        var file = ODTFile(#"<text:p text:style-name="A">a</text:p>"#)
        file.styles =
            #"<style:style style:name="A" style:family="paragraph" style:parent-style-name="B"/>"#
            + #"<style:style style:name="B" style:family="paragraph" style:parent-style-name="A"/>"#
        #expect(try file.outline() == ["p a"])
    }

    @Test("of great length is read in good time", .timeLimit(.minutes(5)))
    func long() throws {
        let item =
            "<text:list><text:list-item><text:p>Staff tell<text:s/>the lead at once.</text:p></text:list-item></text:list>"
        #expect(try ODTFile(String(repeating: item, count: 20_000)).read().blocks.count == 20_000)
        let spans = String(repeating: "<text:span>word </text:span>", count: 50_000)
        #expect(Coverage(of: try ODTFile("<text:p>\(spans)</text:p>").read()).words.policyText == 50_000)
    }
}
