import DocumentModel

@testable import DocumentReading

extension Document {
    /// The blocks as lines that a test can be read by: `h1 4.2 Title`, `p Text`, `l2 (b) Item`, cells as
    /// `1.2.3:` (table, row, column; `H` in a header row) in front, parts other than the body in brackets.
    var outline: [String] {
        blocks.map { block in
            let kind =
                switch block.kind {
                case .heading(let level): "h\(level)"
                case .paragraph: "p"
                case .listItem(let level): "l\(level)"
                case .formField: "field"
                }
            let cell = block.cell.map { "\($0.table).\($0.row).\($0.column)\($0.isHeader ? "H" : ""):" }
            let part = block.part == .body ? nil : "[\(block.part.rawValue)]"
            return [part, cell, kind, block.label, block.text].compactMap(\.self).joined(separator: " ")
        }
    }
}

/// The outline of a text read as the ending of its name says.
func outline(_ text: String, _ hint: String = "txt") throws -> [String] {
    try DocumentReaders.read(Array(text.utf8), nameHint: hint).outline
}
