import DocumentModel

/// The text of a file of text, whatever its encoding, with `\n` for every kind of line end.
struct DecodedText: Equatable {
    let text: String
    /// How many places hold bytes that mean nothing in the text's encoding; each is a U+FFFD in the text.
    let damagedPlaces: Int

    /// Decodes Unicode of any form, with a byte order mark and without, and the encodings of a byte a character.
    ///
    /// What is UTF-8 throughout is UTF-8, whatever it declares: no other text happens to be.
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - declared: the encoding that the file itself names, if it is of a kind that can.
    /// - Throws: `ReadError.unknownFormat` when the bytes are not text (NULs, or many control characters), or when
    ///   most of the text is in an encoding that is not read.
    init(bytes: [UInt8], declared: TextEncoding? = nil) throws(ReadError) {
        let mark = TextEncoding.marked(bytes)
        let decoded =
            if let mark {
                mark.encoding.utf8(of: bytes[mark.length...])
            } else if let encoding = TextEncoding.ofNULs(in: bytes) {
                encoding.utf8(of: bytes[...])
            } else {
                try Self.unmarked(bytes, declared: declared)
            }
        guard !Self.isBinary(decoded) else { throw .unknownFormat }
        var lines = LineEnds()
        lines.read(decoded)
        text = String(decoding: lines.text, as: UTF8.self)
        damagedPlaces = lines.damagedPlaces
    }

    /// UTF-8, or an encoding of a byte a character. A text with more broken places than whole letters beyond ASCII was
    /// never UTF-8.
    private static func unmarked(_ bytes: [UInt8], declared: TextEncoding?) throws(ReadError) -> [UInt8] {
        let repaired = TextEncoding.utf8.utf8(of: bytes[...])
        var broken = 0
        var whole = 0
        for index in repaired.indices where repaired[index] >= 0xC0 {
            if repaired[index...].starts(with: [0xEF, 0xBF, 0xBD]) { broken += 1 } else { whole += 1 }
        }
        guard broken > whole else { return repaired }
        if case .singleByte = declared { return declared?.utf8(of: bytes[...]) ?? repaired }
        if declared != .unknown, let encoding = SingleByteEncoding.mostPlausible(for: bytes) {
            return encoding.utf8(of: bytes[...])
        }
        // A few words that cannot be read are said to be; a text that cannot is refused.
        let unread = bytes.count { $0 >= 0x80 }
        guard unread * 10 <= bytes.count else { throw .unknownFormat }
        return TextEncoding.unknown.utf8(of: bytes[...])
    }

    /// Whether there is a NUL, a shift to another set of characters (ISO 2022), or more than one control character in a
    /// hundred.
    private static func isBinary(_ text: [UInt8]) -> Bool {
        var controls = 0
        for (index, byte) in text.enumerated() {
            switch byte {
            case 0: return true
            case 0x1B: if index + 1 < text.count, text[index + 1] == UInt8(ascii: "$") { return true }
            case 9, 10, 11, 12, 13: break
            case ..<0x20, 0x7F: controls += 1
            case 0xC2 where index + 1 < text.count && text[index + 1] < 0xA0 && text[index + 1] != 0x85:
                controls += 1
            default: break
            }
        }
        return controls * 100 > text.count
    }
}

/// The walk over a text in UTF-8 that makes every kind of line end a `\n`, and leaves out what nobody sees: soft hyphens
/// and byte order marks.
private struct LineEnds {
    private(set) var text: [UInt8] = []
    private(set) var damagedPlaces = 0

    mutating func read(_ source: [UInt8]) {
        text.reserveCapacity(source.count)
        var index = 0
        while index < source.count {
            let byte = source[index]
            var length = 1
            switch byte {
            case 0x0D:
                text.append(0x0A)
                if index + 1 < source.count, source[index + 1] == 0x0A { length = 2 }
            case 0x0B, 0x0C: text.append(0x0A)
            case 0xC2, 0xE2, 0xEF: length = readSign(source, at: index)
            default: text.append(byte)
            }
            index += length
        }
    }

    /// Reads a character of several bytes that may be one of those, and returns its length.
    private mutating func readSign(_ source: [UInt8], at index: Int) -> Int {
        let rest = source[index...].prefix(3)
        if rest.starts(with: [0xC2, 0x85]) {
            text.append(0x0A)
        } else if rest.starts(with: [0xC2, 0xAD]) {
            return 2
        } else if rest.elementsEqual([0xE2, 0x80, 0xA8]) || rest.elementsEqual([0xE2, 0x80, 0xA9]) {
            text.append(0x0A)
        } else if rest.elementsEqual([0xEF, 0xBB, 0xBF]) {
            return 3
        } else {
            if rest.elementsEqual([0xEF, 0xBF, 0xBD]) { damagedPlaces += 1 }
            text.append(source[index])
            return 1
        }
        return source[index] == 0xC2 ? 2 : 3
    }
}
