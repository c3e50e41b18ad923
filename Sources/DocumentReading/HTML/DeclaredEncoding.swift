extension TextEncoding {
    /// The encoding that a web page declares near its beginning, as browsers look for it (HTML, clause 13.2.3.2):
    /// in a `meta` element, or in the XML declaration of an XHTML page. `nil` where it declares none.
    static func declared(inPage bytes: [UInt8]) -> TextEncoding? {
        let start = String(
            decoding: bytes.prefix(4096).map { $0 < 0x80 ? $0 : UInt8(ascii: "?") }, as: UTF8.self
        )
        .lowercased()
        if start.hasPrefix("<?xml"), let end = start.firstIndex(of: ">"),
            let name = value(of: "encoding", in: start[..<end])
        {
            return TextEncoding(name: name)
        }
        var rest = start[...]
        while let tag = rest.firstRange(of: "<meta") {
            rest = rest[tag.upperBound...]
            let element = rest.prefix { $0 != ">" }
            if let name = value(of: "charset", in: element) { return TextEncoding(name: name) }
        }
        return nil
    }

    /// The name after `key =`, with quotation marks around it or none.
    private static func value(of key: String, in text: Substring) -> String? {
        guard let found = text.firstRange(of: key) else { return nil }
        let after = text[found.upperBound...].drop { $0 == " " }
        guard after.first == "=" else { return nil }
        let name = after.dropFirst().drop { $0 == " " || $0 == "\"" || $0 == "'" }
            .prefix { $0.isLetter || $0.isNumber || "-_:.".contains($0) }
        return name.isEmpty ? nil : String(name)
    }
}
