/// A table in reStructuredText's simple form: columns below borders of `=`, a row a line.
struct SimpleTable {
    /// The cells in reading order.
    private(set) var cells: [GridTable.Cell] = []
    let lineCount: Int

    /// The table whose upper border is the line, if it is one.
    init?(at index: Int, of lines: [TextLine]) {
        guard lines[index].isTableRule else { return nil }
        let border = lines[index]
        let borders = lines.indices[(index + 1)...].lazy.filter { lines[$0].isTableRule }
        // A border with a blank line below ends the table; one without ends its head. Where no such line comes, the
        // last border there is ends it.
        guard
            let end = borders.first(where: { $0 + 1 >= lines.count || lines[$0 + 1].isBlank }) ?? borders.last
        else { return nil }
        let head = borders.first { $0 < end }
        lineCount = end - index + 1
        let columns = Self.columns(of: border.text)
        var row = 0
        var gathered: [[TextLine]] = []
        func flush() -> [GridTable.Cell] {
            gathered.enumerated().filter { !$0.element.isEmpty }.map {
                GridTable.Cell(
                    row: row, column: $0.offset + 1, isHeader: head.map { line < $0 } ?? false,
                    lines: $0.element)
            }
        }
        var line = index + 1
        for number in (index + 1)...end {
            let current = lines[number]
            let isRule = current.isTableRule || current.text.allSatisfy { $0 == "-" || $0 == " " }
            let pieces = isRule ? [] : Self.pieces(of: current, columns, margin: border.indent)
            // A line without a first cell goes on with the row above.
            if isRule || !(pieces.first?.isBlank ?? true) || gathered.isEmpty {
                cells += flush()
                gathered = []
                if !isRule { row += 1 }
            }
            line = number
            if isRule { continue }
            if gathered.isEmpty { gathered = Array(repeating: [], count: columns.count) }
            for (column, piece) in pieces.enumerated() where !piece.isBlank { gathered[column].append(piece) }
        }
    }

    /// Where the columns begin; the last has no end.
    private static func columns(of border: String) -> [Int] {
        let characters = Array(border)
        return characters.indices.filter { characters[$0] == "=" && ($0 == 0 || characters[$0 - 1] == " ") }
    }

    private static func pieces(of line: TextLine, _ columns: [Int], margin: Int) -> [TextLine] {
        let characters = Array(repeating: " ", count: max(0, line.indent - margin)) + Array(line.text)
        return columns.enumerated().map { number, start in
            let end = number + 1 < columns.count ? columns[number + 1] : characters.count
            guard start < characters.count else { return TextLine(text: "", indent: 0) }
            return TextLine(String(characters[start..<max(start, min(end, characters.count))]))
        }
    }
}
