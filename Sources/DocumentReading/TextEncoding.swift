/// How the bytes of a file of text stand for characters.
enum TextEncoding: Equatable {
    case utf8
    case utf16(highByteFirst: Bool)
    case utf32(highByteFirst: Bool)
    case singleByte(SingleByteEncoding)
    /// One that is not read: only its ASCII is.
    case unknown

    /// The encoding that a web page or XML file declares by one of its names (WHATWG Encoding, clause 4.2).
    init(name: String) {
        switch name.lowercased() {
        case "utf-8", "utf8", "unicode-1-1-utf-8", "us-ascii", "ascii", "utf-16", "utf-16le", "utf-16be":
            // Who could read the declaration has shown that the file is in no encoding of two bytes.
            self = .utf8
        case "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "l1":
            self = .singleByte(.windows1252)
        case "iso-8859-15", "iso8859-15", "iso_8859-15", "latin9", "latin-9", "l9":
            self = .singleByte(.latin9)
        case "macintosh", "mac", "x-mac-roman", "macroman": self = .singleByte(.macRoman)
        default: self = .unknown
        }
    }

    /// The encoding that a byte order mark names, and the length of the mark.
    static func marked(_ bytes: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return (.utf32(highByteFirst: false), 4) }
        if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (.utf32(highByteFirst: true), 4) }
        if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16(highByteFirst: false), 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16(highByteFirst: true), 2) }
        return nil
    }

    /// The encoding of several bytes that the NULs in a text without a mark show: in English nearly every character has
    /// its high bytes zero and its low one not.
    static func ofNULs(in bytes: [UInt8]) -> TextEncoding? {
        let start = bytes.prefix(4096 & ~3)
        var zeros = [0, 0, 0, 0]
        for (index, byte) in start.enumerated() where byte == 0 { zeros[index % 4] += 1 }
        let quarter = start.count / 4
        guard quarter > 0 else { return nil }
        let isMostly = zeros.map { $0 * 10 >= quarter * 7 }
        let isHardly = zeros.map { $0 * 20 <= quarter }
        switch (isMostly[0], isMostly[1], isMostly[2], isMostly[3]) {
        case (false, true, true, true) where isHardly[0]: return .utf32(highByteFirst: false)
        case (true, true, true, false) where isHardly[3]: return .utf32(highByteFirst: true)
        case (false, true, false, true) where isHardly[0] && isHardly[2]: return .utf16(highByteFirst: false)
        case (true, false, true, false) where isHardly[1] && isHardly[3]: return .utf16(highByteFirst: true)
        default: return nil
        }
    }

    /// The bytes in UTF-8, with a U+FFFD for each that means nothing.
    func utf8(of bytes: ArraySlice<UInt8>) -> [UInt8] {
        switch self {
        case .utf8: return Array(String(decoding: bytes, as: UTF8.self).utf8)
        case .utf16(let highByteFirst):
            let units = (0..<(bytes.count / 2)).lazy.map { number in
                let index = bytes.startIndex + number * 2
                let pair = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
                return highByteFirst ? pair.0 << 8 | pair.1 : pair.1 << 8 | pair.0
            }
            return Array(String(decoding: units, as: UTF16.self).utf8)
        case .utf32(let highByteFirst):
            let units = (0..<(bytes.count / 4)).lazy.map { number in
                let index = bytes.startIndex + number * 4
                let four = bytes[index..<(index + 4)]
                return highByteFirst
                    ? four.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
                    : four.reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            }
            return Array(String(decoding: units, as: UTF32.self).utf8)
        case .singleByte(let encoding): return encoding.utf8(of: bytes)
        case .unknown:
            var text: [UInt8] = []
            text.reserveCapacity(bytes.count)
            var isKnown = true
            for byte in bytes {
                if byte < 0x80 { text.append(byte) } else if isKnown { text += [0xEF, 0xBF, 0xBD] }
                isKnown = byte < 0x80
            }
            return text
        }
    }
}
