import DocumentModel

/// The text of a file of text, whatever its encoding, with `\n` for every kind of line end.
struct DecodedText: Equatable {
    let text: String
    /// How many places hold bytes that mean nothing in the text's encoding; each is a U+FFFD in the text.
    let damagedPlaces: Int

    /// Decodes UTF-8, UTF-16 with a byte order mark, or Windows-1252 where the bytes are not UTF-8.
    ///
    /// - Throws: `ReadError.unknownFormat` when the bytes are not text: NULs, or many control characters.
    init(bytes: [UInt8]) throws(ReadError) {
        let decoded =
            if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
                String(decoding: bytes.dropFirst(3), as: UTF8.self)
            } else if bytes.starts(with: [0xFF, 0xFE]) {
                Self.utf16(bytes.dropFirst(2), highByteFirst: false)
            } else if bytes.starts(with: [0xFE, 0xFF]) {
                Self.utf16(bytes.dropFirst(2), highByteFirst: true)
            } else {
                Self.utf8OrWindows1252(bytes)
            }
        guard !Self.isBinary(decoded) else { throw .unknownFormat }
        var lines = String.UnicodeScalarView()
        var damagedPlaces = 0
        var afterReturn = false
        for scalar in decoded.unicodeScalars {
            switch scalar {
            case "\r", "\u{85}", "\u{2028}", "\u{2029}", "\u{0C}", "\u{0B}": lines.append("\n")
            case "\n" where afterReturn: break
            case "\u{FEFF}", "\u{AD}": break
            case "\u{FFFD}":
                damagedPlaces += 1
                lines.append(scalar)
            default: lines.append(scalar)
            }
            afterReturn = scalar == "\r"
        }
        text = String(lines)
        self.damagedPlaces = damagedPlaces
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, highByteFirst: Bool) -> String {
        let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
            let pair = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return highByteFirst ? pair.0 << 8 | pair.1 : pair.1 << 8 | pair.0
        }
        return String(decoding: units, as: UTF16.self)
    }

    /// A text with more broken places than whole letters beyond ASCII was never UTF-8.
    private static func utf8OrWindows1252(_ bytes: [UInt8]) -> String {
        let repaired = String(decoding: bytes, as: UTF8.self)
        var broken = 0
        var whole = 0
        for scalar in repaired.unicodeScalars where !scalar.isASCII {
            if scalar == "\u{FFFD}" { broken += 1 } else { whole += 1 }
        }
        guard broken > whole else { return repaired }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: bytes.lazy.map(Windows1252.scalar))
        return String(text)
    }

    /// Whether there is a NUL, or more than one control character in a hundred.
    private static func isBinary(_ text: String) -> Bool {
        var controls = 0
        var count = 0
        for scalar in text.unicodeScalars {
            count += 1
            switch scalar.value {
            case 0: return true
            case 9, 10, 11, 12, 13, 0x1B, 0x85: break
            case ..<0x20, 0x7F..<0xA0: controls += 1
            default: break
            }
        }
        return controls * 100 > count
    }
}

/// The encoding that old Windows programs write, as browsers decode it.
enum Windows1252 {
    private static let punctuation: [Unicode.Scalar] = Array(
        """
        \u{20AC}\u{81}\u{201A}\u{0192}\u{201E}\u{2026}\u{2020}\u{2021}\u{02C6}\u{2030}\u{0160}\u{2039}\u{0152}\u{8D}\
        \u{017D}\u{8F}\u{90}\u{2018}\u{2019}\u{201C}\u{201D}\u{2022}\u{2013}\u{2014}\u{02DC}\u{2122}\u{0161}\u{203A}\
        \u{0153}\u{9D}\u{017E}\u{0178}
        """.unicodeScalars)

    /// The character that the byte stands for.
    static func scalar(_ byte: UInt8) -> Unicode.Scalar {
        (0x80..<0xA0).contains(byte) ? punctuation[Int(byte) - 0x80] : Unicode.Scalar(byte)
    }
}
