/// The rows of a table that is written as a list of lists (`list-table`), or as values between commas (`csv-table`).
struct RowList {
    /// How many rows the options say are the header's.
    let headerRows: Int?
    private let rows: [[[TextLine]]]

    /// - Parameters:
    ///   - body: what stands below the directive, its options first.
    ///   - separator: what parts the values of a line; `nil` for lists.
    init(_ body: ArraySlice<TextLine>, separator: Character?) {
        let options = body.prefix { $0.text.hasPrefix(":") }
        func option(_ name: String) -> String? {
            options.first { $0.text.hasPrefix(":\(name):") }.map { $0.text.dropFirst(name.count + 2).trimmed }
        }
        let content = body.dropFirst(options.count)
        guard let separator else {
            headerRows = option("header-rows").flatMap { Int($0) }
            rows = Self.items(content).map { Self.items($0[...]) }
            return
        }
        let header = option("header")
        headerRows = header == nil ? option("header-rows").flatMap { Int($0) } ?? 0 : 1
        let lines = (header.map { [$0] } ?? []) + content.lazy.filter { !$0.isBlank }.map(\.text)
        rows = lines.map { line in
            Self.values(line, separator).map { [TextLine(text: $0, indent: 0)] }
        }
    }

    /// The cells in reading order.
    func cells(headerRows: Int) -> [GridTable.Cell] {
        rows.enumerated().flatMap { row, cells in
            cells.enumerated().filter { $0.element.contains { !$0.isBlank } }.map { column, lines in
                GridTable.Cell(row: row + 1, column: column + 1, isHeader: row < headerRows, lines: lines)
            }
        }
    }

    /// What stands in each item of a list at the outermost indent, without its bullet.
    private static func items(_ lines: ArraySlice<TextLine>) -> [[TextLine]] {
        guard let margin = lines.lazy.filter({ !$0.isBlank }).map(\.indent).min() else { return [] }
        var items: [[TextLine]] = []
        for line in lines {
            if line.indent == margin, let first = line.text.first, "*-+".contains(first),
                line.text.count == 1 || line.text.dropFirst().first == " "
            {
                let rest = line.text.dropFirst()
                let indent = margin + 1 + rest.prefix { $0 == " " }.count
                items.append([TextLine(text: rest.trimmed, indent: indent)])
            } else if !items.isEmpty {
                items[items.count - 1].append(line)
            }
        }
        return items
    }

    /// The values of a line, which may stand in quotation marks, two of which in them mean one.
    private static func values(_ line: String, _ separator: Character) -> [String] {
        var values: [String] = []
        var value = ""
        var isQuoted = false
        var endedQuote = false
        for character in line {
            if character == "\"" {
                if isQuoted { endedQuote = true } else if endedQuote { value.append("\"") }
                isQuoted.toggle()
                if isQuoted { endedQuote = false }
            } else if character == separator, !isQuoted {
                values.append(value.trimmed)
                value = ""
                endedQuote = false
            } else {
                value.append(character)
            }
        }
        values.append(value.trimmed)
        return values
    }
}
