import OfficePackage

/// The parts of an OpenDocument file: those of a package, or a flat file that is every part at once (ODF 1.3 part 2,
/// and part 3, clause 3.1).
struct ODTParts {
    /// What kind of file it says that it is.
    let mediaType: String
    /// The body and the styles that only it has.
    let content: [UInt8]
    /// The styles, headers and footers.
    let styles: [UInt8]?
    /// The dates.
    let meta: [UInt8]?

    /// - Throws: `encrypted` where the file says that its content is, `damaged` where it has none.
    init(_ bytes: [UInt8]) throws(PackageError) {
        guard bytes.starts(with: [0x50, 0x4B]) else {
            mediaType = ""
            (content, styles, meta) = (bytes, bytes, bytes)
            return
        }
        let archive = try ZipArchive(bytes)
        mediaType = String(decoding: try archive.contents(of: "mimetype") ?? [], as: UTF8.self)
        if archive.contains("encrypted-package") { throw .encrypted }
        if let manifest = try archive.contents(of: "META-INF/manifest.xml"),
            try ODTParts.encryptsContent(manifest)
        {
            throw .encrypted
        }
        guard let content = try archive.contents(of: "content.xml") else {
            throw mediaType.contains("opendocument") ? .damaged : .notAnArchive
        }
        self.content = content
        styles = try ODTParts.optional("styles.xml", of: archive)
        meta = try ODTParts.optional("meta.xml", of: archive)
    }

    /// A part that the document can do without; one that cannot be unpacked comes as no XML, which is found out later.
    private static func optional(_ name: String, of archive: ZipArchive) throws(PackageError) -> [UInt8]? {
        do throws(PackageError) {
            return try archive.contents(of: name)
        } catch {
            guard error == .damaged else { throw error }
            return [0]
        }
    }

    /// Whether the manifest tells how the content was encrypted (ODF 1.3 part 2, clause 4.8). Macros may be encrypted
    /// in a document that is not.
    private static func encryptsContent(_ manifest: [UInt8]) throws(PackageError) -> Bool {
        var isEncrypted = false
        do throws(PackageError) {
            let xml = try ODTXML(manifest)
            _ = try xml.root()
            try xml.children { (element) throws(PackageError) in
                guard element == .fileEntry,
                    xml.attribute("full-path", in: .openManifest) == "content.xml"
                else { return }
                try xml.children { (element) throws(PackageError) in
                    if element == .encryption { isEncrypted = true }
                }
            }
        } catch {
            // Without a manifest that can be read, the content tells.
            guard error == .damaged else { throw error }
        }
        return isEncrypted
    }
}
