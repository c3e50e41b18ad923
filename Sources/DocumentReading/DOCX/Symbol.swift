/// Characters of symbol fonts, which stand at places of their own.
enum Symbol {
    /// The character that a `w:sym` draws, or `nil` if the font's drawing has no known meaning
    /// (ECMA-376 part 1, clause 17.3.3.30).
    static func character(_ code: String?, font: String?) -> Character? {
        guard let code, let number = UInt32(code, radix: 16) else { return nil }
        let font = (font ?? "").lowercased()
        let place = (0xF000...0xF0FF).contains(number) ? number - 0xF000 : number
        if font == "wingdings 2" { return wingdings2[place] }
        if font.hasPrefix("wingdings") { return wingdings[place] }
        if font == "symbol" { return symbol[place] ?? ascii(place) }
        if font == "webdings" || font.hasPrefix("zapf") { return nil }
        return number == place ? Unicode.Scalar(number).map(Character.init) : ascii(place)
    }

    /// The character at a place of a symbol font whose name is not known, as UTF-8: a bullet is at one place in all of
    /// them, and the rest is Wingdings more often than not. Never longer than the three bytes of the place itself.
    static func text(ofPlace place: UInt32) -> [UInt8] {
        if place == 0xB7 { return Array("•".utf8) }
        return wingdings[place].map { Array(String($0).utf8) } ?? []
    }

    /// A bullet as a reader sees it; drawings of symbol fonts become a plain bullet.
    static func bullet(_ text: String) -> String {
        let trimmed = text.filter { !$0.isWhitespace }
        guard let scalar = trimmed.unicodeScalars.first else { return "" }
        return (0xE000...0xF8FF).contains(scalar.value) ? "•" : trimmed
    }

    private static func ascii(_ place: UInt32) -> Character? {
        (0x20...0x7E).contains(place) ? Unicode.Scalar(place).map(Character.init) : nil
    }

    private static let wingdings: [UInt32: Character] = [
        0x6C: "●", 0x6E: "■", 0x6F: "☐", 0x71: "☐", 0x72: "☐", 0x73: "◆", 0x74: "◆", 0x75: "◆", 0x76: "❖",
        0x78: "☒", 0x9F: "•", 0xA7: "▪", 0xA8: "☐", 0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓",
        0xE8: "➔", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
    ]

    private static let wingdings2: [UInt32: Character] = [
        0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x97: "•", 0xA2: "■", 0xA3: "☐",
    ]

    private static let symbol: [UInt32: Character] = [
        0xA3: "≤", 0xA7: "♣", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xB0: "°", 0xB1: "±", 0xB3: "≥",
        0xB4: "×", 0xB7: "•", 0xB9: "≠", 0xBC: "…", 0xD2: "®", 0xD3: "©", 0xD4: "™", 0xDE: "⇒",
    ]
}
