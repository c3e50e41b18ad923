/// An upright stretch of white between words, over several lines: between columns of text, or cells of a table.
struct PDFGutter: Sendable {
    var left: Double
    var right: Double
    /// The lines it runs past: the first and the last of them have words on both sides.
    var lines: ClosedRange<Int>
    /// How many of the lines have words on both sides.
    var between: Int
    /// Whether it has been narrowed to little more than a space, by cells that are full.
    var isTight = false

    var middle: Double { (left + right) / 2 }

    /// How many stretches of white are followed at once.
    private static let mostOpen = 128

    /// The gutters in lines that go from top to bottom.
    static func gutters(in lines: [PDFLine]) -> [PDFGutter] {
        var open: [PDFGutter] = []
        var closed: [PDFGutter] = []
        for (index, line) in lines.enumerated() {
            let gaps = line.gaps
            var kept: [PDFGutter] = []
            var used: Set<Int> = []
            for gutter in open {
                guard let next = gutter.narrowed(by: line, gaps, index, &used) else {
                    closed.append(gutter)
                    continue
                }
                kept.append(next)
            }
            if index > 0, let gap = line.gap(beside: lines[index - 1]) {
                if let place = kept.firstIndex(where: { $0.left < gap.right && gap.left < $0.right }) {
                    kept[place].between += 1
                    kept[place].lines = kept[place].lines.lowerBound...index
                } else {
                    kept.append(
                        PDFGutter(left: gap.left, right: gap.right, lines: index - 1...index, between: 1))
                }
            }
            for (place, gap) in gaps.enumerated() where !used.contains(place) {
                kept.append(PDFGutter(left: gap.left, right: gap.right, lines: index...index, between: 1))
            }
            // Nobody reads so many columns: the oldest white is given up.
            if kept.count > mostOpen {
                closed += kept.prefix(kept.count - mostOpen)
                kept.removeFirst(kept.count - mostOpen)
            }
            open = kept
        }
        return (closed + open).filter { $0.isReal(lines) }.sorted {
            $0.lines.lowerBound < $1.lines.lowerBound
        }
    }

    /// The gutter after one more line; `nil` where a word of the line stands in it.
    private func narrowed(
        by line: PDFLine, _ gaps: [PDFLine.Gap], _ index: Int, _ used: inout Set<Int>
    ) -> PDFGutter? {
        let least = line.size * (isTight ? 0.25 : 0.45)
        var next = self
        if right <= line.box.left + 1 || left >= line.box.right - 1 { return next }
        // Beside the line, or partly: what is left of the gutter is still white.
        if left < line.box.left, line.box.left - left >= least, !gaps.contains(where: { $0.left < right }) {
            next.right = min(right, line.box.left)
            return next
        }
        if right > line.box.right, right - line.box.right >= least, !gaps.contains(where: { $0.right > left })
        {
            next.left = max(left, line.box.right)
            return next
        }
        for (place, gap) in gaps.enumerated() {
            let left = max(self.left, gap.left)
            let right = min(self.right, gap.right)
            guard right - left >= least else { continue }
            used.insert(place)
            next.left = left
            next.right = right
            next.between += 1
            next.lines = lines.lowerBound...index
            return next
        }
        guard between > 1, let gap = line.gap(before: right) else { return nil }
        next.left = max(left, gap.left)
        next.isTight = true
        next.between += 1
        next.lines = lines.lowerBound...index
        return next
    }

    /// Whether it is more than spaces that happen to stand above each other.
    private func isReal(_ lines: [PDFLine]) -> Bool {
        let size = lines[self.lines.lowerBound].size
        return between >= (right - left > size * 1.6 ? 2 : 3)
    }
}

extension PDFLine {
    /// A stretch of white between two words of a line, wider than a space.
    struct Gap: Sendable {
        var left: Double
        var right: Double
    }

    /// The white between this line and one before it that stands beside it, each partly at the other's height:
    /// the cells of a row need not share their baselines.
    func gap(beside last: PDFLine) -> Gap? {
        guard box.sharedHeight(last.box) > 0.15 else { return nil }
        let (first, second) = box.left < last.box.left ? (self, last) : (last, self)
        guard second.box.left - first.box.right >= max(size * 0.75, 5) else { return nil }
        return Gap(left: first.box.right, right: second.box.left)
    }

    /// The white before a word that begins where the cells of a column do, if it is wider than the line's spaces.
    func gap(before edge: Double) -> Gap? {
        guard let index = words.firstIndex(where: { $0.box.left > edge - 1 }), index > 0,
            words[index].box.left < edge + 1
        else { return nil }
        let gap = Gap(left: words[index - 1].box.right, right: words[index].box.left)
        let spaces = zip(words, words.dropFirst()).map { $1.box.left - $0.box.right }.sorted()
        let usual = spaces[spaces.count / 2]
        return gap.right - gap.left > max(usual * 1.12, size * 0.3) ? gap : nil
    }

    /// The wide gaps between words, those after a label left out.
    var gaps: [Gap] {
        let least = max(size * 0.75, 5)
        var gaps: [Gap] = []
        var isAfterLabel = true
        for (word, next) in zip(words, words.dropFirst()) {
            let isLabel = isAfterLabel && PDFLabel.style(of: word) != nil
            isAfterLabel = false
            guard next.box.left - word.box.right >= least else { continue }
            if isLabel {
                continue
            }
            isAfterLabel = true
            gaps.append(Gap(left: word.box.right, right: next.box.left))
        }
        // No table has so many columns.
        return gaps.count <= 64 ? gaps : []
    }

    /// Whether its words stand as far apart as those of a table's cells do, the first label aside.
    var hasCells: Bool {
        let first = PDFDivision(words)?.wordCount ?? 1
        return zip(words, words.dropFirst()).dropFirst(first - 1).contains { word, next in
            next.box.left - word.box.right > size * 2.5 && PDFLabel.style(of: word) == nil
        }
    }
}
