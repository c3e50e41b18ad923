/// Tags with more attributes than any document has.
///
/// libxml2 holds each attribute of a tag against every other one, so that a megabyte of them would cost it minutes. They
/// are looked for before it sees them.
enum AttributeFlood {
    /// The most attributes of one tag: Word declares some forty namespaces on its root.
    private static let limit = 2_000

    /// Whether a tag of the XML has too many. Encodings of two bytes a letter are not looked at.
    static func isIn(_ xml: [UInt8]) -> Bool {
        xml.withUnsafeBufferPointer { isIn($0) }
    }

    private static func isIn(_ xml: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index < xml.count {
            guard xml[index] == UInt8(ascii: "<") else {
                index += 1
                continue
            }
            index += 1
            guard index < xml.count else { return false }
            if xml[index] == UInt8(ascii: "!") || xml[index] == UInt8(ascii: "?") {
                index = end(ofAside: index, in: xml)
            } else {
                guard let end = end(ofTag: index, in: xml) else { return true }
                index = end
            }
        }
        return false
    }

    /// The place after a tag; `nil` if it has too many attributes.
    private static func end(ofTag start: Int, in xml: UnsafeBufferPointer<UInt8>) -> Int? {
        var index = start
        var quote: UInt8 = 0
        var attributes = 0
        while index < xml.count {
            let byte = xml[index]
            index += 1
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
                attributes += 1
                if attributes > limit { return nil }
            } else if byte == UInt8(ascii: ">") {
                return index
            }
        }
        return index
    }

    /// The place after a comment, a CDATA section, a declaration or an instruction, in which quotes mean nothing.
    private static func end(ofAside start: Int, in xml: UnsafeBufferPointer<UInt8>) -> Int {
        let rest = xml[start...]
        let closing: StaticString =
            rest.starts(with: Array("!--".utf8)) ? "-->" : rest.starts(with: Array("![".utf8)) ? "]]>" : ">"
        let length = closing.utf8CodeUnitCount
        var index = start
        while index + length <= xml.count {
            if (0..<length).allSatisfy({ xml[index + $0] == closing.utf8Start[$0] }) { return index + length }
            index += 1
        }
        return xml.count
    }
}
