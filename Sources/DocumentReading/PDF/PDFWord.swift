/// A word on a page: letters without a gap between them.
struct PDFWord: Sendable {
    var text: String
    var box: PDFBox
    var font: PDFFont
    /// Whether it reads from bottom to top or top to bottom.
    var isVertical = false
    /// Whether it reads from bottom to top, where it is vertical.
    var readsUp = false
    /// Whether its letters belong to a script that is written from right to left.
    var isRightToLeft = false
    /// Whether letters are missing or unknown, so that the word may be wrong.
    var isUnreadable = false
    /// How sure text recognition is of it, in percent; `nil` where the file itself holds the letters.
    var confidence: Double?

    /// The number of letters and other signs.
    var length: Int { text.unicodeScalars.count }

    /// Whether any of its signs is a letter.
    var hasLetters: Bool {
        text.utf8.contains { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
            || text.unicodeScalars.contains { $0.value > 127 && $0.isLetter }
    }
}

extension Unicode.Scalar {
    /// Whether it is written from right to left (Hebrew, Arabic and their neighbours).
    var isRightToLeft: Bool {
        switch value {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }

    /// Whether it is a letter; quick for the letters of English.
    var isLetter: Bool {
        value < 128 ? (value | 0x20 >= 0x61 && value | 0x20 <= 0x7A) : properties.isAlphabetic
    }

    /// Whether it is a capital letter; quick for the letters of English.
    var isCapital: Bool {
        value < 128 ? (value >= 0x41 && value <= 0x5A) : properties.isUppercase
    }

    /// Whether it is a small letter; quick for the letters of English.
    var isSmall: Bool {
        value < 128 ? (value >= 0x61 && value <= 0x7A) : properties.isLowercase
    }

    /// Whether it stands for a number; quick for the common digits.
    var isDigit: Bool {
        value < 128 ? (value >= 0x30 && value <= 0x39) : properties.numericType != nil
    }

    /// Whether it is white space; quick for the letters of English.
    var isSpace: Bool {
        value < 128 ? (value == 0x20 || (value >= 0x09 && value <= 0x0D)) : properties.isWhitespace
    }

    /// Whether it stands for nothing that a reader sees as a letter: private use, unknown, or a control.
    var isUnreadable: Bool {
        switch value {
        case 0xFFFD, 0xE000...0xF8FF, 0xF0000...0x10FFFF, 0..<0x09, 0x0E..<0x20, 0x7F..<0x85, 0x86..<0xA0:
            true
        default: false
        }
    }

    /// Whether it takes no room and says nothing: soft hyphens, joiners, marks of direction.
    var isInvisible: Bool {
        guard value >= 0xAD else { return false }
        return switch value {
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: true
        default: false
        }
    }
}
