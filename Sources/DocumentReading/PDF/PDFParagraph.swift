import DocumentModel

/// Lines that belong together, before headings and levels are known.
struct PDFParagraph: Sendable {
    /// Without the words of the label.
    var lines: [PDFLine]
    var label: PDFLabel?
    /// Where the label begins, or the first line where there is none.
    var left: Double
    /// How far the column it stands in is set in from the page's text; 0 outside columns.
    var columnLeft = 0.0
    /// From 1.
    var page: Int
    /// The right edge of the column it stands in.
    var columnRight: Double
    var cell: TableCell?
    var part: Block.Part = .body
    /// The value of a form field; `nil` for text of the page.
    var entry: String?
    /// Where that field stands.
    var entryBox: PDFBox?
    /// The level in its list, from 1, where it is a list item.
    var listLevel: Int?
    /// The level of its heading, from 1, where it is a heading.
    var headingLevel: Int?

    /// A paragraph of one line, whose label is told from its text.
    init(_ line: PDFLine, label: PDFLabel?, page: Int, columnRight: Double) {
        lines = [label.map { PDFLine(Array(line.words.dropFirst($0.wordCount))) } ?? line]
        self.label = label
        left = line.box.left
        self.page = page
        self.columnRight = columnRight
    }

    /// What somebody entered on top of the page.
    init(_ entry: PDFEntry, page: Int) {
        lines = []
        left = entry.box.left
        self.page = page
        columnRight = entry.box.right
        self.entry = entry.text
        entryBox = entry.box
        part = entry.kind == .freeText ? .textBox : .body
    }

    /// How far it is set in, measured alike in all columns.
    var indent: Double { left - columnLeft }

    /// The smallest box that holds it; `nil` for entries.
    var box: PDFBox? {
        guard let first = lines.first else { return nil }
        return lines.dropFirst().reduce(first.box) { $0.union($1.box) }
    }

    /// Which part of the document it heads, if it begins so.
    var division: PDFDivision.Kind? { lines.first.flatMap { PDFDivision($0.words)?.kind } }

    /// The left edge of its text after the label.
    var textLeft: Double { lines.first?.box.left ?? left }

    /// Whether its text ends as a sentence or a lead-in does.
    var isFinished: Bool { lines.last.map(Self.isFinished) ?? true }

    /// Whether a line ends as a sentence, a lead-in or an item of a list does.
    static func isFinished(_ line: PDFLine) -> Bool {
        var scalars = line.words.last?.text.unicodeScalars ?? String.UnicodeScalarView()
        while let last = scalars.last, ")”’\"'»]".unicodeScalars.contains(last) { scalars.removeLast() }
        return scalars.last.map { ".!?:;…".unicodeScalars.contains($0) } ?? false
    }

    /// Whether a line stands right below another that has not ended, and looks like it.
    static func isOpen(_ above: PDFLine?, _ line: PDFLine) -> Bool {
        guard let above else { return false }
        return !isFinished(above) && above.isBold == line.isBold && abs(above.size - line.size) < 0.5
            && line.box.top - above.box.bottom < line.size * 0.4 && line.words.count <= above.words.count
    }

    /// Whether a line begins as the middle of a sentence does: with a small letter.
    static func beginsSmall(_ line: PDFLine) -> Bool {
        guard let word = line.words.first?.text, !word.contains("@"), !word.hasPrefix("www.") else {
            return false
        }
        let first = word.unicodeScalars.first { $0.isLetter || $0.isDigit }
        return first?.isSmall ?? false
    }
}
