import OfficePackage
import Testing

struct PackagePartsTests {
    private func package(_ entries: [(String, String)]) throws -> PackageParts {
        var writer = ZipWriter()
        for entry in entries { writer.add(entry.0, Array(entry.1.utf8)) }
        return try PackageParts(writer.bytes())
    }

    private func relationships(_ lines: String) -> String {
        #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\#(lines)</Relationships>"#
    }

    @Test(
        "Targets are names of parts, from wherever the reference goes out",
        arguments: [
            ("styles.xml", "word/styles.xml"), ("/word/styles.xml", "word/styles.xml"),
            ("../custom/x.xml", "custom/x.xml"), ("./a/../b.xml", "word/b.xml"), ("../../../x", "x"),
        ])
    func targets(target: String, name: String) throws {
        let line = #"<Relationship Id="r1" Type="http://x/relationships/styles" Target="\#(target)"/>"#
        let package = try package([("word/_rels/document.xml.rels", relationships(line))])
        let found = try package.relationships(of: "word/document.xml")
        #expect(found == [Relationship(id: "r1", type: "styles", target: name, isExternal: false)])
    }

    @Test("External targets are known as such, and lines that lack something are passed over")
    func external() throws {
        let lines =
            #"<Relationship Id="r1" Type="a/b" Target="http://x/y" TargetMode="External"/>"#
            + #"<Relationship Id="r2" Type="a/b"/><Relationship Target="x"/>"#
        let found = try package([("_rels/.rels", relationships(lines))]).relationships()
        #expect(found == [Relationship(id: "r1", type: "b", target: "http://x/y", isExternal: true)])
    }

    @Test(
        "A package that is one XML file gives its parts, with the namespaces that were declared around them")
    func flat() throws {
        let text =
            #"<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage" xmlns:q="urn:q">"#
            + #"<pkg:part pkg:name="/A/b.xml"><pkg:xmlData><q:r><q:s>x</q:s></q:r></pkg:xmlData></pkg:part>"#
            + #"<pkg:part pkg:name="/c.png"><pkg:binaryData>AAAA</pkg:binaryData></pkg:part></pkg:package>"#
        let package = try PackageParts(Array(text.utf8))
        let part = try #require(try package.part("a/B.xml"))
        #expect(String(decoding: part, as: UTF8.self) == #"<q:r xmlns:q="urn:q"><q:s>x</q:s></q:r>"#)
        #expect(try package.part("c.png") == nil)
        #expect(package.contains("/a/b.xml"))
    }

    @Test("A package that is one XML file and broken is damaged; one past its limit is too large")
    func brokenFlat() throws {
        let start = #"<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">"#
        #expect(throws: PackageError.damaged) { try PackageParts(Array((start + "<a>").utf8)) }
        let tight = PackageLimits(
            entries: 1, entrySize: 9, totalSize: 9, ratio: 9, ratioFloor: 9, flatSize: 99)
        let long = start + "</pkg:package>" + String(repeating: " ", count: 99)
        #expect(throws: PackageError.tooLarge) { try PackageParts(Array(long.utf8), limits: tight) }
    }

    @Test("A package that names no main part, or one that it does not have, has none")
    func noMainPart() throws {
        #expect(try package([("a", "")]).mainPart() == nil)
        let line = #"<Relationship Id="r1" Type="x/officeDocument" Target="gone.xml"/>"#
        #expect(try package([("_rels/.rels", relationships(line))]).mainPart() == nil)
    }
}
