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
