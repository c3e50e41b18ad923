extension PDFGrid {
    /// The cells of the table, row by row.
    ///
    /// A new row begins where all columns break: after more room than between wrapped lines, or where the
    /// first column begins anew and the line before it had room for its first word.
    var cells: [PDFCell] {
        var row = 1
        var cells: [PDFCell] = []
        for (index, parts) in parts.enumerated() {
            if index > 0, beginsRow(index) { row += 1 }
            for (column, part) in parts.enumerated() {
                guard let part else { continue }
                if let place = cells.lastIndex(where: { $0.row == row && $0.column == column + 1 }) {
                    cells[place].lines.append(part)
                } else {
                    cells.append(PDFCell(row: row, column: column + 1, lines: [part]))
                }
            }
        }
        return cells.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
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
        return column > 0 && abs(line.box.left - left) < 30
    }

    /// The distance between lines that follow each other in a cell.
    var usualPitch: Double {
        let pitches = zip(lines, lines.dropFirst()).map { $1.box.middle - $0.box.middle }
            .filter { $0 > 3 }.sorted()
        guard let size = lines.first?.size else { return 12 }
        return pitches.isEmpty ? size * 1.2 : min(max(pitches[pitches.count / 4], size), size * 1.6)
    }

    private func beginsRow(_ index: Int) -> Bool {
        let line = lines[index]
        let last = lines[index - 1]
        if line.box.middle - last.box.middle > usualPitch * 1.25 { return true }
        var breaks = 0
        for (column, part) in parts[index].enumerated() {
            guard let part else { continue }
            guard let above = parts[index - 1][column] else {
                // A cell that begins beside one that goes on: a new row only if the first column says so.
                if column == 0 { breaks += 1 }
                continue
            }
            if hadRoom(above, for: part, in: column) { breaks += 1 } else { return false }
        }
        return breaks > 0 && parts[index][0] != nil
    }

    /// Whether the first word of a line would have stood at the end of the line above, had it gone on there.
    private func hadRoom(_ above: PDFLine, for line: PDFLine, in column: Int) -> Bool {
        let right = columns[column].map(\.box.right).max() ?? 0
        let space = line.size * 0.3
        return above.box.right + space + line.words[0].box.width < right - 1
    }
}
