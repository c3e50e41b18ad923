import OfficePackage

/// An OpenDocument text made in memory, so that a test says in a few lines what file it tries.
///
///     try ODTFile("<text:p>Staff tell the lead.</text:p>").bytes()
///
/// The properties are the inner XML of the parts; one that is `nil` is not in the file.
package struct ODTFile {
    /// The content of `office:text`.
    package var body: String
    /// The automatic styles of the content.
    package var automaticStyles = ""
    /// The common styles, and the automatic and master styles beside them.
    package var styles: String?
    package var styleAutomatics = ""
    package var masterStyles = ""
    /// The content of `office:meta`.
    package var meta: String?
    /// The content of the manifest.
    package var manifest = ""
    /// The element in `office:body`.
    package var kind = "office:text"
    /// What kind of file it says that it is; `nil` for one that does not say.
    package var mediaType: String? = "application/vnd.oasis.opendocument.text"
    /// Other entries of the package, or ones that replace those above, by their names.
    package var parts: [(name: String, text: String)] = []

    /// A document of these blocks.
    package init(_ body: String...) {
        self.body = body.joined()
    }

    /// The file as a package.
    package func bytes() throws -> [UInt8] {
        var files: [(name: String, text: String)] = []
        if let mediaType { files.append(("mimetype", mediaType)) }
        files.append(
            (
                "content.xml",
                part(
                    "document-content",
                    "<office:automatic-styles>\(automaticStyles)</office:automatic-styles><office:body><\(kind)>\(body)</\(kind)></office:body>"
                )
            ))
        if styles != nil || !masterStyles.isEmpty {
            files.append(("styles.xml", part("document-styles", styleParts(styleAutomatics))))
        }
        if let meta {
            files.append(("meta.xml", part("document-meta", "<office:meta>\(meta)</office:meta>")))
        }
        files.append(
            (
                "META-INF/manifest.xml",
                #"<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">"#
                    + manifest + "</manifest:manifest>"
            ))
        var writer = ZipWriter()
        for file in files where !parts.contains(where: { $0.name == file.name }) {
            writer.add(file.name, Array(file.text.utf8))
        }
        for file in parts { writer.add(file.name, Array(file.text.utf8)) }
        return try writer.bytes()
    }

    /// The document as one XML file.
    package func flatBytes() -> [UInt8] {
        let text = part(
            "document",
            "<office:meta>\(meta ?? "")</office:meta>\(styleParts(automaticStyles))<office:body><\(kind)>\(body)</\(kind)></office:body>"
        )
        return Array((#"<?xml version="1.0" encoding="UTF-8"?>"# + "\n" + text).utf8)
    }

    private func styleParts(_ automatics: String) -> String {
        "<office:styles>\(styles ?? "")</office:styles>"
            + "<office:automatic-styles>\(automatics)</office:automatic-styles>"
            + "<office:master-styles>\(masterStyles)</office:master-styles>"
    }

    private func part(_ root: String, _ inner: String) -> String {
        "<office:\(root) \(ODTFile.namespaces)>\(inner)</office:\(root)>"
    }

    /// The declarations of the namespaces that the parts need.
    package static let namespaces: String = {
        let names = ["office", "text", "table", "style", "form", "meta"]
        let own = names.map { #"xmlns:\#($0)="urn:oasis:names:tc:opendocument:xmlns:\#($0):1.0""# }
        return own.joined(separator: " ") + """
             xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" \
            xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink" \
            xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"
            """
    }()

    /// A list style of levels that count: each the attributes of `text:list-level-style-number`.
    package static func listStyle(_ name: String, _ levels: String...) -> String {
        let inner = levels.enumerated().map {
            #"<text:list-level-style-number text:level="\#($0.offset + 1)" \#($0.element)/>"#
        }
        return #"<text:list-style style:name="\#(name)">\#(inner.joined())</text:list-style>"#
    }

    /// A style of a family with text properties.
    package static func style(_ name: String, _ family: String, text properties: String, _ more: String = "")
        -> String
    {
        #"<style:style style:name="\#(name)" style:family="\#(family)" \#(more)>"#
            + "<style:text-properties \(properties)/></style:style>"
    }
}
