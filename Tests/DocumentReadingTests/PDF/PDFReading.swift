import DocumentModel
import DocumentReading
import TestSupport

/// Reads a PDF of one page that a closure draws.
func document(_ draw: (inout PDFBuilder.Page) -> Void) throws -> Document {
    var builder = PDFBuilder()
    builder.page(draw)
    return try PDFReader().read(builder.bytes)
}

/// Two lines that fill the width of the page, so that shorter lines below show where paragraphs end.
let fillingLines = [
    "Everybody who works with children here keeps to this policy and knows whom to tell about",
    "any concern that they may have, whether it is large or small, new or old, proven or not.",
]

extension Document {
    /// Each block as its kind and text, to compare at a glance.
    var summary: [String] {
        blocks.map { block in
            let label = block.label.map { "\($0) " } ?? ""
            switch block.kind {
            case .heading(let level): return "H\(level) \(label)\(block.text)"
            case .paragraph: return "P \(label)\(block.text)"
            case .listItem(let level): return "L\(level) \(label)\(block.text)"
            case .formField: return "F \(block.text)"
            }
        }
    }
}
