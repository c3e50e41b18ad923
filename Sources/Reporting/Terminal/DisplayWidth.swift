extension Character {
    /// The columns that a terminal gives the character: 0, 1 or 2.
    ///
    /// Follows Unicode's East Asian Width (UAX #11) for wide letters, and takes emoji as wide.
    var displayWidth: Int {
        guard let first = unicodeScalars.first else { return 0 }
        if unicodeScalars.contains(where: { $0.value == 0xFE0F || $0.properties.isEmojiPresentation }) {
            return 2
        }
        switch first.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: return Self.wide.contains { $0.contains(first.value) } ? 2 : 1
        }
    }

    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
        0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
        0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
    ]
}

extension StringProtocol {
    /// The columns that a terminal gives the text.
    var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }
}

/// Text cut into lines no wider than a number of columns, between words; a word is cut only if no line could hold it.
struct WrappedText {
    private(set) var lines: [String] = []
    private var line = ""
    private var lineWidth = 0
    private let width: Int

    /// - Parameter width: in columns, at least 2.
    init(_ text: String, width: Int) {
        self.width = max(2, width)
        for word in text.split(whereSeparator: { $0 == " " || $0.isNewline }) { add(word) }
        if !line.isEmpty { lines.append(line) }
    }

    private mutating func add(_ word: Substring) {
        let wordWidth = word.displayWidth
        if !line.isEmpty {
            if lineWidth + 1 + wordWidth <= width {
                line += " " + word
                lineWidth += 1 + wordWidth
                return
            }
            endLine()
        }
        for character in word {
            if lineWidth + character.displayWidth > width { endLine() }
            line.append(character)
            lineWidth += character.displayWidth
        }
    }

    private mutating func endLine() {
        lines.append(line)
        line = ""
        lineWidth = 0
    }
}
