/// An encoding that has a byte for each character: ASCII, and others beyond it.
enum SingleByteEncoding: CaseIterable {
    /// What old Windows programs write, and browsers take ISO-8859-1 for.
    case windows1252
    /// ISO-8859-15: ISO-8859-1 with the euro sign.
    case latin9
    /// What old Macintosh programs write.
    case macRoman

    /// The character that a byte stands for.
    func scalar(_ byte: UInt8) -> Unicode.Scalar {
        guard byte >= 0x80 else { return Unicode.Scalar(byte) }
        switch self {
        case .windows1252: return byte < 0xA0 ? Self.windowsSigns[Int(byte) - 0x80] : Unicode.Scalar(byte)
        case .latin9: return Self.euroSigns[byte] ?? Unicode.Scalar(byte)
        case .macRoman: return Self.macSigns[Int(byte) - 0x80]
        }
    }

    /// The bytes in UTF-8.
    func utf8(of bytes: ArraySlice<UInt8>) -> [UInt8] {
        let high = (UInt8(0x80)...0xFF).map { Array(String(Character(scalar($0))).utf8) }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        for byte in bytes {
            if byte < 0x80 { text.append(byte) } else { text += high[Int(byte) - 0x80] }
        }
        return text
    }

    /// The encoding in which the letters and signs beyond ASCII stand where English has them: quotation marks at
    /// words, letters with accents in words, signs of money before numbers. `nil` where they do in none, as in a text
    /// in Russian or Japanese.
    static func mostPlausible(for bytes: [UInt8]) -> SingleByteEncoding? {
        let start = bytes.prefix(1 << 20)
        let scored = allCases.map { ($0, $0.plausibility(of: start)) }
        guard let best = scored.max(by: { $0.1 < $1.1 }), best.1 >= 0 else { return nil }
        // The encodings stand in the order of how common they are.
        return scored.first { $0.1 == best.1 }?.0
    }

    private func plausibility(of bytes: ArraySlice<UInt8>) -> Int {
        let characters = (UInt8(0)...0xFF).map { Role(scalar($0)) }
        return bytes.indices.reduce(0) { sum, index in
            guard bytes[index] >= 0x80 else { return sum }
            let before = index > bytes.startIndex ? characters[Int(bytes[index - 1])] : .space
            let after = index + 1 < bytes.endIndex ? characters[Int(bytes[index + 1])] : .space
            return sum + characters[Int(bytes[index])].plausibility(after: before, before: after)
        }
    }

    /// What a character does in a text.
    private enum Role {
        case space, lower, upper, digit, point, accented, accentedCapital, quote, dash, money, sign, odd,
            control

        init(_ scalar: Unicode.Scalar) {
            let properties = scalar.properties
            switch scalar {
            case "a"..."z": self = .lower
            case "A"..."Z": self = .upper
            case "0"..."9": self = .digit
            case "‘", "’", "“", "”": self = .quote
            case "–", "—", "…": self = .dash
            case "£", "€": self = .money
            case "•", "©", "®", "™", "°", "½", "¼", "¾", "§", "·", "×": self = .sign
            case _ where properties.isWhitespace && scalar != "\u{85}": self = .space
            case _ where scalar.isASCII && scalar.value > 0x20: self = .point
            case _ where properties.generalCategory == .control: self = .control
            case _
            where properties.isLowercase && scalar.value < 0x180 && !"ªº".unicodeScalars.contains(scalar):
                self = .accented
            case _ where properties.isUppercase && scalar.value < 0x180: self = .accentedCapital
            default: self = .odd
            }
        }

        func plausibility(after before: Role, before after: Role) -> Int {
            switch self {
            case .quote:
                let isInside = before == .lower && after == .lower
                return isInside || before.isWord != after.isWord || before == .point || after == .point
                    ? 2 : 0
            case .accented:
                return before.isWord || after.isWord ? 2 : before.isForeign || after.isForeign ? -2 : 0
            case .accentedCapital: return before == .lower || before.isForeign || after.isForeign ? -2 : 1
            case .money: return after == .digit || after == .space ? 2 : -1
            case .dash, .sign: return before.isForeign || after.isForeign ? -1 : 1
            case .space: return 1
            case .control: return -3
            case .lower, .upper, .digit, .point, .odd: return -1
            }
        }

        private var isWord: Bool { self == .lower || self == .upper || self == .digit }
        private var isForeign: Bool {
            self == .accented || self == .accentedCapital || self == .odd || self == .control
        }
    }

    private static let windowsSigns: [Unicode.Scalar] = Array(
        """
        \u{20AC}\u{81}\u{201A}\u{0192}\u{201E}\u{2026}\u{2020}\u{2021}\u{02C6}\u{2030}\u{0160}\u{2039}\u{0152}\u{8D}\
        \u{017D}\u{8F}\u{90}\u{2018}\u{2019}\u{201C}\u{201D}\u{2022}\u{2013}\u{2014}\u{02DC}\u{2122}\u{0161}\u{203A}\
        \u{0153}\u{9D}\u{017E}\u{0178}
        """.unicodeScalars)

    private static let euroSigns: [UInt8: Unicode.Scalar] = [
        0xA4: "€", 0xA6: "Š", 0xA8: "š", 0xB4: "Ž", 0xB8: "ž", 0xBC: "Œ", 0xBD: "œ", 0xBE: "Ÿ",
    ]

    private static let macSigns: [Unicode.Scalar] = Array(
        """
        ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}\
        ÒÚÛÙı\u{02C6}\u{02DC}¯\u{02D8}\u{02D9}\u{02DA}¸\u{02DD}\u{02DB}\u{02C7}
        """.unicodeScalars)
}
