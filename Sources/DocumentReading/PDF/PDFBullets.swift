/// The signs that stand before the items of a list.
enum PDFBullets {
    /// Signs that are never part of the word after them.
    static let alwaysStandAlone: Set<Unicode.Scalar> = [
        "•", "●", "▪", "■", "◦", "○", "‣", "⁃", "➢", "➤", "►", "❖", "□", "☐", "\u{F0B7}", "\u{F0A7}",
        "\u{F0D8}",
        "\u{F0FC}", "\u{F076}", "\u{F06E}", "\u{F0E0}", "\u{F06C}",
    ]

    /// Signs that stand before an item only where they stand alone with room after them.
    static let dashes: Set<String> = [
        "-", "–", "—", "*", "·", "o", "ü", "Ø", "§", "✓", "✔", "→", "✗", "✘", "☑", "☒",
    ]

    /// What a picture letter looks like to a reader; `nil` for letters that are themselves.
    static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0xF0B7, 0xF09F, 0xF06C, 0xF0A8, 0xF076, 0xF0D8, 0xF0E0, 0xF0D7: "•"
        case 0xF0A7, 0xF06E, 0xF071: "▪"
        case 0xF0FC: "✓"
        case 0xF02D: "–"
        case 0xF0A3: "☐"
        default: nil
        }
    }

    /// Whether a word is a bullet wherever it stands first on a line.
    static func isBullet(_ word: PDFWord) -> Bool {
        let scalars = word.text.unicodeScalars
        guard scalars.count == 1, let scalar = scalars.first else { return false }
        return alwaysStandAlone.contains(scalar) || shown(scalar) != nil
            || (word.font.isSymbol && scalar.isUnreadable)
    }
}
