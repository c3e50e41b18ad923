import DocumentModel

/// Puts what people entered on top of a page among its text.
enum PDFEntries {
    /// Tells of comments, which are left out; `nil` where there are none.
    static func comments(_ pages: [PDFPage]) -> ReadingWarning? {
        let counts = pages.map { page in page.entries.count { $0.kind == .comment } }
        let count = counts.reduce(0, +)
        guard count > 0 else { return nil }
        return ReadingWarning(
            .comments, count: count, pages: zip(pages, counts).filter { $0.1 > 0 }.map(\.0.number))
    }

    /// Puts the values of fields that stand inside a sentence into its line, as a reader reads it.
    ///
    /// A field that follows a colon, or has no words beside it, is a value of its own and is left.
    ///
    /// - Returns: the entries that are left.
    static func fill(_ entries: [PDFEntry], into lines: inout [PDFLine]) -> [PDFEntry] {
        // Lines that a field does not reach are passed by without a look at their words.
        var spans = lines.map { (top: $0.box.top, bottom: $0.box.bottom) }
        return entries.filter { entry in
            guard entry.kind == .formField, !entry.text.contains("\n"), entry.text != "✔" else { return true }
            let place = spans.indices.first {
                spans[$0].top < entry.box.bottom && spans[$0].bottom > entry.box.top
                    && isInside(entry.box, lines[$0])
            }
            guard let place else { return true }
            let line = lines[place]
            let index = line.words.firstIndex { $0.box.left > entry.box.left } ?? line.words.count
            var word = line.words[max(index - 1, 0)]
            word.text = entry.text
            word.isRightToLeft = false
            word.isUnreadable = false
            // As wide as the field, and up to the next word where the sentence goes on there.
            var right = entry.box.right
            if index < line.words.count, line.words[index].box.left - entry.box.right < line.size * 1.5 {
                right = line.words[index].box.left - line.size * 0.25
            }
            word.box = PDFBox(
                left: entry.box.left, top: line.box.top, right: max(right, entry.box.left),
                bottom: line.box.bottom)
            lines[place] = PDFLine(line.words[..<index] + [word] + line.words[index...])
            spans[place] = (lines[place].box.top, lines[place].box.bottom)
            return false
        }
    }

    /// Whether a field stands in a gap of a line whose sentence goes on over it.
    private static func isInside(_ box: PDFBox, _ line: PDFLine) -> Bool {
        guard box.height < line.size * 2.5, line.box.sharedHeight(box) > 0.6 else { return false }
        let room = line.size * 1.5
        var before: PDFWord?
        var after: PDFWord?
        for word in line.words {
            let overlap = min(word.box.right, box.right) - max(word.box.left, box.left)
            if overlap > min(word.box.width, box.width) * 0.4 { return false }
            if (word.box.left + word.box.right) < (box.left + box.right) {
                before = word
            } else if after == nil {
                after = word
            }
        }
        let goesOn = after.map { $0.box.left - box.right < room } ?? false
        guard let before, box.left - before.box.right < room else { return goesOn }
        if before.text.hasSuffix(":") { return false }
        return goesOn || (line.words.count >= 3 && PDFLabel.style(of: before) == nil)
    }

    /// Puts entries into the paragraphs of their page, each after the text that it stands below or beside.
    static func insert(_ entries: [PDFEntry], into paragraphs: inout [PDFParagraph], page: Int) {
        guard !entries.isEmpty else { return }
        let places = paragraphs.map { paragraph in
            Place(box: paragraph.box, columnRight: paragraph.columnRight)
        }
        var inserted = [[PDFEntry]](repeating: [], count: paragraphs.count + 1)
        for entry in entries {
            let above = places.lastIndex { place in
                guard let box = place.box else { return false }
                return box.top <= entry.box.middle && box.left - 3 < entry.box.right
                    && entry.box.left < max(box.right, place.columnRight) + 3
            }
            let below = places.firstIndex { ($0.box?.top ?? 0) > entry.box.middle }
            inserted[above.map { $0 + 1 } ?? below ?? paragraphs.count].append(entry)
        }
        var result: [PDFParagraph] = []
        result.reserveCapacity(paragraphs.count + entries.count)
        for (index, entries) in inserted.enumerated() {
            result += entries.map { PDFParagraph($0, page: page) }
            if index < paragraphs.count { result.append(paragraphs[index]) }
        }
        paragraphs = result
    }

    /// Where a paragraph stands.
    private struct Place {
        var box: PDFBox?
        var columnRight: Double
    }
}
