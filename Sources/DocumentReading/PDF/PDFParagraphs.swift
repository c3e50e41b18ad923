/// Puts the lines of one column or cell together to paragraphs, by spacing, indent, labels and look.
struct PDFParagraphs {
    private(set) var paragraphs: [PDFParagraph] = []

    private let page: Int
    private let right: Double
    private let width: Double
    /// The distance between the middles of lines in the running text of the column.
    private let pitch: Double

    /// - Parameters:
    ///   - lines: from top to bottom.
    ///   - page: from 1.
    ///   - right: the right edge of the column; `nil` for the longest line's.
    init(_ lines: [PDFLine], page: Int, right: Double? = nil) {
        self.page = page
        self.right = max(right ?? 0, lines.map(\.box.right).max() ?? 0)
        width = self.right - (lines.map(\.box.left).min() ?? 0)
        pitch = Self.usualPitch(lines)
        var last: PDFLine?
        for line in lines {
            let label = PDFLabel(line)
            if let last, let paragraph = paragraphs.last, !begins(line, label, after: last, in: paragraph) {
                paragraphs[paragraphs.count - 1].lines.append(line)
            } else {
                let label = label.flatMap { isLabel($0, of: line, after: last) ? $0 : nil }
                paragraphs.append(PDFParagraph(line, label: label, page: page, columnRight: self.right))
            }
            last = line
        }
    }

    private static func usualPitch(_ lines: [PDFLine]) -> Double {
        var counts: [Int: Int] = [:]
        for (line, next) in zip(lines, lines.dropFirst()) where abs(line.box.height - next.box.height) < 2 {
            let pitch = next.box.middle - line.box.middle
            if pitch > 3, pitch < line.size * 2.5 { counts[Int(pitch * 2), default: 0] += 1 }
        }
        guard let most = counts.values.max() else { return (lines.first?.box.height ?? 12) * 1.2 }
        let pitch = counts.filter { $0.value * 2 >= most }.map(\.key).min() ?? 24
        return Double(pitch) / 2 + 0.5
    }

    /// Whether a line begins a new paragraph.
    private func begins(_ line: PDFLine, _ label: PDFLabel?, after last: PDFLine, in paragraph: PDFParagraph)
        -> Bool
    {
        if let label, isLabel(label, of: line, after: last) { return true }
        if line.beginsWithRaisedNumber { return true }
        let isOpen = !PDFParagraph.isFinished(last)
        let goesOn = isOpen && PDFParagraph.beginsSmall(line) && !hadRoom(last, for: line, slack: 60)
        let distance = line.box.middle - last.box.middle
        let usual = paragraph.lines.count > 1 ? min(ownPitch(paragraph), pitch * 1.6) : pitch
        if distance < 0 || distance > max(usual, last.size) * (goesOn ? 1.6 : 1.28) { return true }
        if abs(line.size - last.size) > last.size * 0.1, !(goesOn && line.words.count < 3) { return true }
        if goesOn { return false }
        if line.isBold != last.isBold, line.isBold != paragraph.lines.allSatisfy(\.isBold) { return true }
        // Typesetters may leave a word's room at the end of a line, but not a fifth of the column.
        let slack = isOpen && paragraph.label?.style != .dash ? max(width * 0.2, line.size) : line.size * 0.6
        if hadRoom(last, for: line, slack: slack) { return true }
        let left = paragraph.lines.count > 1 ? last.box.left : paragraph.textLeft
        if line.box.left > left + line.size, !isOpen, paragraph.label == nil { return true }
        return line.box.left < left - line.size * 0.8 && (!isOpen || paragraph.label != nil)
            && !(paragraph.label == nil && paragraph.lines.count == 1 && isOpen)
    }

    private func ownPitch(_ paragraph: PDFParagraph) -> Double {
        let lines = paragraph.lines.suffix(2)
        guard let first = lines.first, let second = lines.last else { return pitch }
        return second.box.middle - first.box.middle
    }

    /// Whether the first word of a line would have stood at the end of the line above, so that somebody
    /// broke the line on purpose.
    private func hadRoom(_ above: PDFLine, for line: PDFLine, slack: Double) -> Bool {
        above.box.right + slack + line.words[0].box.width < right
    }

    /// Whether what looks like a label is one, and not a word that happens to begin a line.
    private func isLabel(_ label: PDFLabel, of line: PDFLine, after last: PDFLine?) -> Bool {
        if label.style == .bullet { return true }
        let space = line.words[1].box.left - line.words[0].box.right
        let isWide = space > line.size * 0.45
        if label.text == "o" || label.text == "*" || label.text.unicodeScalars.first?.isLetter == true,
            label.style == .dash
        {
            return isWide || line.words[0].font.isSymbol
        }
        guard let last, let paragraph = paragraphs.last else { return true }
        if isWide || PDFParagraph.isFinished(last) || paragraph.label?.style == label.style { return true }
        return abs(line.box.left - paragraph.textLeft) > 3
            || line.box.middle - last.box.middle > pitch * 1.28
            || hadRoom(last, for: line, slack: line.size)
    }
}
