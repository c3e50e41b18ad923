/// A file before its format is known: what its beginning and its name's ending tell.
struct UnreadFile: Sendable {
    let bytes: [UInt8]
    /// The ending of the file's name, lower-case and without the dot.
    let nameHint: String?

    init(bytes: [UInt8], nameHint: String? = nil) {
        self.bytes = bytes
        self.nameHint = nameHint.map { $0.drop { $0 == "." }.lowercased() }
    }

    /// Whether the very first bytes are these.
    func begins(with magic: [UInt8]) -> Bool {
        bytes.starts(with: magic)
    }

    /// Whether the ASCII text stands anywhere in the first `distance` bytes.
    func holds(_ text: String, within distance: Int) -> Bool {
        let wanted = Array(text.utf8)
        let start = bytes.prefix(distance)
        return start.indices.contains { start[$0...].starts(with: wanted) }
    }

    /// Whether the file is an OpenDocument: a package that begins with its media type, as it should, or that has a
    /// manifest; or one XML file (ODF 1.3 part 2, clauses 3.2 and 3.3, and part 3, clause 3.1).
    var beginsAsOpenDocument: Bool {
        guard begins(with: [0x50, 0x4B, 3, 4]) else { return holds("<office:document", within: 4096) }
        if holds("mimetypeapplication/vnd.oasis.opendocument", within: 128) { return true }
        let manifest = Array("META-INF/manifest.xml".utf8)
        let directory = bytes.suffix(1 << 20)
        return directory.indices.contains {
            directory[$0] == manifest[0] && directory[$0...].starts(with: manifest)
        }
    }

    /// Whether the file is Rich Text.
    var beginsAsRichText: Bool { begins(with: Array("{\\rtf".utf8)) }

    /// Whether the file is a mail, or a web page that a browser saved as one (MHTML): its words are encoded for the
    /// way, and others stand around them (RFC 2557).
    var beginsAsMail: Bool {
        let start = String(decoding: bytes.prefix(4096).filter { $0 != 0x0D }, as: UTF8.self).lowercased()
        let name = start.prefix { $0.isLetter || $0 == "-" }
        return !name.isEmpty && start.dropFirst(name.count).hasPrefix(":")
            && ["mime-version", "content-type"].allSatisfy { ("\n" + start).contains("\n\($0):") }
    }

    /// Whether the file's name has one of these endings.
    func isNamed(_ endings: String...) -> Bool {
        nameHint.map(endings.contains) ?? false
    }

    /// Whether the text begins as only a web page does, whatever its name; a Markdown file may begin with other
    /// elements.
    var beginsAsHTML: Bool {
        guard let text = try? DecodedText(bytes: Array(bytes.prefix(2048))).text else { return false }
        var rest = text[...].drop(while: \.isWhitespace)
        while rest.hasPrefix("<!--") || rest.hasPrefix("<?xml") {
            guard let end = rest.firstIndex(of: ">") else { return false }
            rest = rest[end...].dropFirst().drop(while: \.isWhitespace)
        }
        let start = rest.prefix(20).lowercased()
        return ["<!doctype html", "<html", "<head>", "<body"].contains { start.hasPrefix($0) }
    }
}
