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
        var open: Open?
        for (index, line) in lines.enumerated() {
            let label = PDFLabel(line)
            let last = index > 0 ? lines[index - 1] : nil
            if let last, let paragraph = open, !begins(line, label, after: last, in: paragraph) {
                open?.goOn(line, after: last)
            } else {
                close(open, lines[..<index])
                let label = label.flatMap { isLabel($0, of: line, after: last, in: open) ? $0 : nil }
                open = Open(
                    PDFParagraph(line, label: label, page: page, columnRight: self.right), start: index)
            }
        }
        close(open, lines[...])
    }

    /// A paragraph that may go on. Its lines stay where they are until it ends, so that no line is copied twice.
    private struct Open {
        let paragraph: PDFParagraph
        let start: Int
        var count = 1
        var isBold: Bool
        /// The distance between the middles of its last two lines.
        var pitch: Double?

        init(_ paragraph: PDFParagraph, start: Int) {
            self.paragraph = paragraph
            self.start = start
            isBold = paragraph.lines.allSatisfy(\.isBold)
        }

        mutating func goOn(_ line: PDFLine, after last: PDFLine) {
            count += 1
            isBold = isBold && line.isBold
            pitch = line.box.middle - last.box.middle
        }
    }

    private mutating func close(_ open: Open?, _ lines: ArraySlice<PDFLine>) {
        guard let open else { return }
        var paragraph = open.paragraph
        paragraph.lines += lines[(open.start + 1)...]
        paragraphs.append(paragraph)
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
    private func begins(
        _ line: PDFLine, _ label: PDFLabel?, after last: PDFLine, in open: Open
    ) -> Bool {
        let paragraph = open.paragraph
        if let label, isLabel(label, of: line, after: last, in: open) { return true }
        if line.beginsWithRaisedNumber { return true }
        let isOpen = !PDFParagraph.isFinished(last)
        let goesOn = isOpen && PDFParagraph.beginsSmall(line) && !hadRoom(last, for: line, slack: 60)
        let distance = line.box.middle - last.box.middle
        let usual = open.pitch.map { min($0, pitch * 1.6) } ?? pitch
        if distance < 0 || distance > max(usual, last.size) * (goesOn ? 1.6 : 1.28) { return true }
        if abs(line.size - last.size) > last.size * 0.1, !(goesOn && line.words.count < 3) { return true }
        if goesOn { return false }
        if line.isBold != last.isBold, line.isBold != open.isBold { return true }
        // Typesetters may leave a word's room at the end of a line, but not a fifth of the column.
        let slack = isOpen && paragraph.label?.style != .dash ? max(width * 0.2, line.size) : line.size * 0.6
        if hadRoom(last, for: line, slack: slack) { return true }
        let left = open.count > 1 ? last.box.left : paragraph.textLeft
        if line.box.left > left + line.size, !isOpen, paragraph.label == nil { return true }
        return line.box.left < left - line.size * 0.8 && (!isOpen || paragraph.label != nil)
            && !(paragraph.label == nil && open.count == 1 && isOpen)
    }

    /// Whether the first word of a line would have stood at the end of the line above, so that somebody
    /// broke the line on purpose.
    private func hadRoom(_ above: PDFLine, for line: PDFLine, slack: Double) -> Bool {
        above.box.right + slack + line.words[0].box.width < right
    }

    /// Whether what looks like a label is one, and not a word that happens to begin a line.
    private func isLabel(
        _ label: PDFLabel, of line: PDFLine, after last: PDFLine?, in open: Open?
    ) -> Bool {
        if label.style == .bullet { return true }
        let space = line.words[1].box.left - line.words[0].box.right
        let isWide = space > line.size * 0.45
        if label.text == "o" || label.text == "*" || label.text.unicodeScalars.first?.isLetter == true,
            label.style == .dash
        {
            return isWide || line.words[0].font.isSymbol
        }
        guard let last, let paragraph = open?.paragraph else { return true }
        if isWide || PDFParagraph.isFinished(last) || paragraph.label?.style == label.style { return true }
        return abs(line.box.left - paragraph.textLeft) > 3
            || line.box.middle - last.box.middle > pitch * 1.28
            || hadRoom(last, for: line, slack: line.size)
    }
}
