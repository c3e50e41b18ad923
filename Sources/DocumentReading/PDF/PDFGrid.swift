/// Lines cut at gutters: the columns of a text or of a table, as far as white space tells.
struct PDFGrid: Sendable {
    /// What the columns are.
    enum Kind: Sendable {
        /// Text that goes on from the foot of one column to the head of the next.
        case columns
        /// A table, read row by row.
        case table
    }

    let lines: [PDFLine]
    /// The places between the columns, from left to right.
    let bounds: [Double]
    /// For each line, its parts by column; `nil` where a column has nothing.
    let parts: [[PDFLine?]]
    /// The lines of each column, from left to right.
    let columns: [[PDFLine]]

    /// - Parameters:
    ///   - lines: from top to bottom, over the whole width.
    ///   - gutters: from left to right.
    init(_ lines: [PDFLine], gutters: [PDFGutter]) {
        self.lines = lines
        let bounds = gutters.map(\.middle)
        self.bounds = bounds
        let parts: [[PDFLine?]] = lines.map { line in
            var words = [[PDFWord]](repeating: [], count: bounds.count + 1)
            for word in line.words {
                let middle = (word.box.left + word.box.right) / 2
                words[bounds.count { $0 < middle }].append(word)
            }
            return words.map { $0.isEmpty ? nil : PDFLine($0) }
        }
        self.parts = parts
        columns = (0...bounds.count).map { column in parts.compactMap { $0[column] } }
    }

    /// What the columns are; `nil` where the white means nothing that a reader would see as columns.
    var kind: Kind? {
        let full = parts.count { $0.count { $0 != nil } > 1 }
        guard columns.allSatisfy({ !$0.isEmpty }) else { return nil }
        if isContents { return nil }
        if isColumns(full) { return .columns }
        return .table
    }

    /// Whether the right column holds page numbers and nothing else, as in a table of contents.
    private var isContents: Bool {
        guard bounds.count == 1 else { return false }
        let right = columns[1]
        return right.allSatisfy { line in
            guard line.words.count <= 2, let number = line.words.last else { return false }
            if line.words.count == 2, !["page", "p", "p."].contains(line.words[0].text.lowercased()) {
                return false
            }
            return number.length <= 5
                && number.text.utf8.allSatisfy { (48...57).contains($0) || $0 == 46 || $0 == 112 }
        }
    }

    private func isColumns(_ full: Int) -> Bool {
        guard full >= 7, bounds.count <= 2 else { return false }
        let columns = columns
        let widths = columns.map { column in
            (column.map(\.box.right).max() ?? 0) - (column.map(\.box.left).min() ?? 0)
        }
        guard let widest = widths.max(), let narrowest = widths.min(), narrowest > 0.5 * widest else {
            return false
        }
        for (column, width) in zip(columns, widths) {
            let long = column.count { $0.box.width > 0.6 * width && $0.words.count >= 3 }
            guard column.count >= 6, Double(long) > 0.5 * Double(column.count), isProse(column) else {
                return false
            }
        }
        return !rowsBeginTogether(columns)
    }

    /// Whether lines go on from each other: the cells of a table seldom begin with a small letter, or with a bullet.
    private func isProse(_ column: [PDFLine]) -> Bool {
        let going = column.count {
            PDFParagraph.beginsSmall($0) || $0.words[0].isRightToLeft || PDFLabel($0) != nil
        }
        // Scripts without small letters tell nothing.
        let hasCase = column.contains { line in
            line.words.contains { $0.text.unicodeScalars.contains(where: \.isSmall) }
        }
        return going * 5 >= column.count || !hasCase
    }

    /// Whether most of the breaks in one column stand at the height of breaks in the others, as rows do.
    private func rowsBeginTogether(_ columns: [[PDFLine]]) -> Bool {
        let breaks = columns.map { column in
            let pitches = zip(column, column.dropFirst()).map { $1.box.middle - $0.box.middle }
            let usual = pitches.sorted()[pitches.count / 2]
            return zip(pitches, column.dropFirst()).filter { $0.0 > usual * 1.25 }.map(\.1.box.middle)
        }
        guard let fewest = breaks.min(by: { $0.count < $1.count }), fewest.count > 1 else { return false }
        let shared = fewest.count { place in breaks.allSatisfy { $0.contains { abs($0 - place) < 3 } } }
        return Double(shared) >= 0.6 * Double(fewest.count)
    }
}
