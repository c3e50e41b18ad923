import OfficePackage

/// How the levels of a list, or of the headings, are labelled (ODF 1.3 part 3, clauses 16.30 to 16.35).
struct ODTListStyle {
    /// Its levels, from 1.
    private(set) var levels: [Int: Level] = [:]

    /// One level.
    struct Level {
        /// The bullet; `nil` for a level that counts.
        var bullet: String?
        /// `1`, `a`, `A`, `i`, `I` and others that show the number; empty for a level that shows none.
        var format = ""
        /// Whether aa, bb come after z, and not aa, ab.
        var repeatsLetters = false
        var prefix = ""
        var suffix = ""
        /// How many levels' numbers the label has, this one's last.
        var displayedLevels = 1
        var start = 1
        /// The whole label, with `%1%` to `%10%` standing for the numbers of the levels, where the file has it so.
        var pattern: String?
    }

    /// A style without levels.
    init() {}

    /// - Parameter xml: at the start of `text:list-style` or `text:outline-style`.
    init(_ xml: ODTXML) throws(PackageError) {
        try xml.children { (element) throws(PackageError) in
            guard let number = xml.number("level"), (1...ODTListStyle.deepest).contains(number) else {
                return
            }
            switch element {
            case .numberLevel, .outlineLevel: levels[number] = Level(xml)
            case .bulletLevel: levels[number] = Level(bullet: xml.attribute("bullet-char") ?? "•")
            case .imageLevel: levels[number] = Level(bullet: "•")
            default: break
            }
        }
    }

    /// Lists count ten levels, as their styles do in every program.
    static let deepest = 10

    /// The label of an item.
    ///
    /// - Parameters:
    ///   - level: the item's, from 1.
    ///   - numbers: those of the levels from 1 on; `nil` where none has been counted.
    /// - Returns: `nil` where the level shows no label.
    func label(_ level: Int, _ numbers: [Int?]) -> String? {
        guard let shape = levels[level] else { return nil }
        if let bullet = shape.bullet {
            let shown = Symbol.bullet(bullet)
            return shown.isEmpty ? nil : shown
        }
        guard !shape.format.isEmpty else { return nil }
        let label = (shape.pattern.map { written($0, numbers) } ?? joined(shape, level, numbers)).trimmed
        return label.isEmpty ? nil : label
    }

    private func joined(_ shape: Level, _ level: Int, _ numbers: [Int?]) -> String {
        let first = max(1, level - min(max(shape.displayedLevels, 1), level) + 1)
        return shape.prefix
            + (first...level).map { number($0, numbers) }.filter { !$0.isEmpty }.joined(separator: ".")
            + shape.suffix
    }

    /// The pattern with the numbers in it; what stands between a number that is not shown and the next goes with it.
    private func written(_ pattern: String, _ numbers: [Int?]) -> String {
        var label = ""
        var leavesOut = false
        for (index, piece) in pattern.split(separator: "%", omittingEmptySubsequences: false).enumerated() {
            if index.isMultiple(of: 2) {
                if !leavesOut { label += piece }
            } else if let level = Int(piece), (1...ODTListStyle.deepest).contains(level) {
                let shown = number(level, numbers)
                leavesOut = shown.isEmpty
                label += shown
            }
        }
        return label
    }

    private func number(_ level: Int, _ numbers: [Int?]) -> String {
        guard let shape = levels[level], shape.bullet == nil else { return "" }
        let number = numbers[level - 1] ?? shape.start
        switch shape.format {
        case "": return ""
        case "a": return shape.repeatsLetters ? NumberFormat.lowerLetter.string(number) : letters(number)
        case "A":
            return shape.repeatsLetters
                ? NumberFormat.upperLetter.string(number) : letters(number).uppercased()
        case "i": return NumberFormat.lowerRoman.string(number)
        case "I": return NumberFormat.upperRoman.string(number)
        // LibreOffice has formats of its own.
        case "1st": return NumberFormat.ordinal.string(number)
        case "01, 02, 03, ...": return NumberFormat.decimalZero.string(number)
        default: return String(number)
        }
    }

    private func letters(_ number: Int) -> String { HTMLListLabels.letters(number) }
}

extension ODTListStyle.Level {
    /// - Parameter xml: at the start of a level that counts.
    fileprivate init(_ xml: ODTXML) {
        format = xml.attribute("num-format", in: .openStyle) ?? ""
        repeatsLetters = xml.attribute("num-letter-sync", in: .openStyle) == "true"
        prefix = xml.attribute("num-prefix", in: .openStyle) ?? ""
        suffix = xml.attribute("num-suffix", in: .openStyle) ?? ""
        displayedLevels = xml.number("display-levels") ?? 1
        start = xml.number("start-value") ?? 1
        pattern =
            xml.attribute("num-list-format", in: .openStyle)
            ?? xml.attribute("num-list-format", in: .libreOffice)
    }
}
