extension PDFGrid {
    /// The cells of the table, row by row.
    ///
    /// A new row begins after more room, over all columns, than wrapped lines have between them, or where the
    /// lines above had room for the first words of a line that begins in all its columns.
    var cells: [PDFCell] {
        var row = 1
        var cells: [PDFCell] = []
        var firstOfRow = 0
        var bottom = lines.first?.box.bottom ?? 0
        let leading = leading
        let isOneLineEach = isOneLineEach
        for (index, parts) in parts.enumerated() {
            let line = lines[index]
            if index > 0,
                (isOneLineEach && parts.allSatisfy { $0 != nil })
                    || beginsRow(parts, room: line.box.top - bottom, leading, cells[firstOfRow...])
            {
                row += 1
                firstOfRow = cells.count
            }
            bottom = max(bottom, line.box.bottom)
            for (column, part) in parts.enumerated() {
                guard let part else { continue }
                if let place = cells[firstOfRow...].firstIndex(where: { $0.column == column + 1 }) {
                    cells[place].lines.append(part)
                } else {
                    cells.append(PDFCell(row: row, column: column + 1, lines: [part]))
                }
            }
        }
        return cells.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    }

    /// Whether each row is one line: lines stand evenly, nearly all have words in every column, and none of them
    /// goes on from the one above.
    private var isOneLineEach: Bool {
        guard lines.count > 2 else { return false }
        let full = parts.filter { $0.allSatisfy { $0 != nil } }
        guard full.count * 5 >= parts.count * 4 else { return false }
        let pitches = zip(lines, lines.dropFirst()).map { $1.box.middle - $0.box.middle }.sorted()
        let usual = pitches[pitches.count / 2]
        guard pitches.count(where: { $0 > usual * 1.1 }) * 10 <= pitches.count else { return false }
        return full.count { $0.contains { $0.map(PDFParagraph.beginsSmall) ?? false } } * 20 <= full.count
    }

    /// The room between the boxes of lines that follow each other in a cell.
    private var leading: Double {
        let rooms = columns.flatMap { column in
            zip(column, column.dropFirst()).map { $1.box.top - $0.box.bottom }
        }.sorted()
        let size = lines.first?.size ?? 10
        return rooms.isEmpty ? size * 0.3 : min(rooms[rooms.count / 4], size * 0.35)
    }

    private func beginsRow(_ parts: [PDFLine?], room: Double, _ leading: Double, _ row: ArraySlice<PDFCell>)
        -> Bool
    {
        let size = parts.lazy.compactMap { $0?.size }.first ?? 10
        if room > leading + max(size * 0.12, 1.2) { return true }
        if room < -size * 0.3 { return false }
        var above = 0
        var breaks = 0
        var apart = 0
        var finished = 0
        for (column, part) in parts.enumerated() {
            guard let part, let last = row.first(where: { $0.column == column + 1 })?.lines.last else {
                continue
            }
            if PDFParagraph.beginsSmall(part) { return false }
            above += 1
            if part.box.top - last.box.bottom > part.box.height * 0.7 { apart += 1 }
            if PDFParagraph.isFinished(last) { finished += 1 }
            if hadRoom(last, for: part, in: column) { breaks += 1 }
        }
        // A cell that goes on after white, where the others begin a sentence, is another cell.
        if above > 1, apart > 0, apart < above, apart + finished >= above { return true }
        // Lines that begin in all of three columns and more are seldom all wrapped.
        if above == parts.count, above > 3 || (above > 2 && breaks > 0) { return true }
        return breaks > 0 && breaks == above && (above > 1 || parts[0] != nil)
    }

    /// Whether the first word of a line would have stood at the end of the line above, had it gone on there.
    private func hadRoom(_ above: PDFLine, for line: PDFLine, in column: Int) -> Bool {
        let right = columns[column].map(\.box.right).max() ?? 0
        let left = columns[column].map(\.box.left).min() ?? 0
        let slack =
            PDFParagraph.isFinished(above) ? line.size * 0.5 : max((right - left) * 0.2, line.size * 0.5)
        return above.box.right + slack + line.words[0].box.width < right
    }

    /// Where the table ends: the lines after it that go on in one of its cells belong to it.
    func end(_ all: [PDFLine], from index: Int) -> Int {
        var index = index
        while index < all.count, isWrapped(all[index], after: all[index - 1]) { index += 1 }
        return index
    }

    private func isWrapped(_ line: PDFLine, after last: PDFLine) -> Bool {
        guard line.box.middle - last.box.middle < usualPitch * 1.2 else { return false }
        let column = bounds.count { $0 < line.box.left }
        guard column == bounds.count(where: { $0 < line.box.right }) else { return false }
        let left = columns[column].map(\.box.left).min() ?? 0
        return abs(line.box.left - left) < 30 && (column > 0 || PDFParagraph.isOpen(columns[0].last, line))
    }

    /// The distance between lines that follow each other in a cell.
    var usualPitch: Double {
        let pitches = zip(lines, lines.dropFirst()).map { $1.box.middle - $0.box.middle }
            .filter { $0 > 3 }.sorted()
        guard let size = lines.first?.size else { return 12 }
        return pitches.isEmpty ? size * 1.2 : min(max(pitches[pitches.count / 4], size), size * 1.6)
    }
}
