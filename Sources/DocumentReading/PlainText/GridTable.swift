/// A table drawn with `+`, `-`, `|`, as reStructuredText has it. Cells may span rows.
struct GridTable {
    /// The cells in reading order.
    let cells: [Cell]
    let lineCount: Int

    /// A cell and the lines in it.
    struct Cell: Equatable {
        let row: Int
        let column: Int
        let isHeader: Bool
        let lines: [TextLine]
    }

    /// The table whose upper border is the line, if it is one.
    init?(at index: Int, of lines: [TextLine]) {
        guard lines[index].text.hasPrefix("+-"), lines[index].text.wholeMatch(of: /\+(?:-+\+)+/) != nil else {
            return nil
        }
        let drawn = lines[index...].prefix { $0.text.hasPrefix("+") || $0.text.hasPrefix("|") }
            .map { Array($0.text) }
        guard drawn.count > 1 else { return nil }
        let corners = drawn[0].indices.filter { drawn[0][$0] == "+" }
        let columns = zip(corners, corners.dropFirst()).map { ($0 + 1)..<$1 }
        let headerEnd = drawn.firstIndex { $0.contains("=") && Self.isBorder($0[...]) }
        let endsRow = drawn.map { line in
            columns.contains { Self.isBorder(line.dropFirst($0.lowerBound).prefix($0.count)) }
        }
        var cells: [Cell] = []
        for (column, range) in columns.enumerated() {
            var row = 1
            var begun = 1
            var gathered: [TextLine] = []
            for (number, line) in drawn.enumerated().dropFirst() {
                let slice = line.dropFirst(range.lowerBound).prefix(range.count)
                if Self.isBorder(slice) {
                    let isHeader = headerEnd.map { number <= $0 } ?? false
                    cells.append(Cell(row: begun, column: column + 1, isHeader: isHeader, lines: gathered))
                    gathered = []
                    begun = row + 1
                } else {
                    gathered.append(TextLine(String(slice)))
                }
                if endsRow[number] { row += 1 }
            }
            if !gathered.isEmpty {
                cells.append(Cell(row: begun, column: column + 1, isHeader: false, lines: gathered))
            }
        }
        self.cells = cells.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
        lineCount = drawn.count
    }

    private static func isBorder(_ slice: ArraySlice<Character>) -> Bool {
        !slice.isEmpty && slice.allSatisfy { "-=+".contains($0) }
    }
}
