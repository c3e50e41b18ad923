import OfficePackage

/// A Word document made in memory, so that a test says in a few lines what file it tries.
///
///     try DOCXFile(Word.paragraph("Staff tell the lead.")).bytes()
///
/// The properties are the inner XML of the parts; a part that is `nil` is not in the file. See ``Word`` for the
/// pieces to put in them.
package struct DOCXFile {
    /// The blocks of the body.
    package var body: String
    /// The `w:style` elements, with `w:docDefaults` perhaps.
    package var styles: String?
    /// The `w:abstractNum` and `w:num` elements.
    package var numbering: String?
    /// The `w:footnote` and the `w:endnote` elements.
    package var footnotes: String?
    package var endnotes: String?
    /// The blocks of headers and footers, by the identifier of their relationship.
    package var headers: [(id: String, blocks: String)] = []
    package var footers: [(id: String, blocks: String)] = []
    /// Relationships of the main part besides those that the parts above need.
    package var relationships: [(id: String, type: String, target: String)] = []
    /// Other parts of the package, or ones that replace those above, by their names.
    package var parts: [(name: String, text: String)] = []
    /// The name of the main part.
    package var mainPart = "word/document.xml"
    /// The main part as it stands, in place of one made of ``body``.
    package var document: String?
    /// Whether the namespaces are those of strict files.
    package var isStrict = false

    /// A document of these blocks.
    package init(_ body: String...) {
        self.body = body.joined()
    }

    /// The file.
    package func bytes() throws -> [UInt8] {
        var writer = ZipWriter()
        for part in allParts { writer.add(part.name, Array(part.text.utf8)) }
        return try writer.bytes()
    }

    /// The file as one XML file (Flat OPC).
    package func flatBytes() throws -> [UInt8] {
        let parts = allParts.map {
            #"<pkg:part pkg:name="/\#($0.name)"><pkg:xmlData>\#($0.text)</pkg:xmlData></pkg:part>"#
        }
        let picture = #"<pkg:part pkg:name="/word/a.png"><pkg:binaryData>AAAA</pkg:binaryData></pkg:part>"#
        return Array(
            (#"<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?>"#
                + #"<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">"#
                + picture + parts.joined() + "</pkg:package>").utf8)
    }

    private var allParts: [(name: String, text: String)] {
        let folder = mainPart.split(separator: "/").dropLast().joined(separator: "/")
        let name = String(mainPart.split(separator: "/").last ?? "")
        var links = relationships
        var files: [(name: String, text: String)] = []
        func add(_ file: String, _ type: String, id: String, root: String, _ inner: String?) {
            guard let inner else { return }
            files.append(("\(folder)/\(file)", part(root, inner)))
            links.append((id, type, file))
        }
        add("styles.xml", "styles", id: "rStyles", root: "w:styles", styles)
        add("numbering.xml", "numbering", id: "rNumbering", root: "w:numbering", numbering)
        add("footnotes.xml", "footnotes", id: "rFootnotes", root: "w:footnotes", footnotes)
        add("endnotes.xml", "endnotes", id: "rEndnotes", root: "w:endnotes", endnotes)
        for header in headers {
            add("\(header.id).xml", "header", id: header.id, root: "w:hdr", header.blocks)
        }
        for footer in footers {
            add("\(footer.id).xml", "footer", id: footer.id, root: "w:ftr", footer.blocks)
        }
        files.append((mainPart, document ?? part("w:document", "<w:body>\(body)</w:body>")))
        files.append(("\(folder)/_rels/\(name).rels", relationshipPart(links)))
        files.append(("_rels/.rels", relationshipPart([("r1", "officeDocument", "/" + mainPart)])))
        return files.filter { file in !parts.contains { $0.name == file.name } } + parts
    }

    private func part(_ root: String, _ inner: String) -> String {
        "<\(root) \(Word.namespaces(strict: isStrict))>\(inner)</\(root)>"
    }

    private func relationshipPart(_ links: [(id: String, type: String, target: String)]) -> String {
        let base =
            isStrict
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let lines = links.map {
            #"<Relationship Id="\#($0.id)" Type="\#(base)/\#($0.type)" Target="\#($0.target)"/>"#
        }
        return #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#
            + lines.joined() + "</Relationships>"
    }
}
