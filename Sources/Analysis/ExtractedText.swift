package import DocumentModel
package import Foundation
internal import Reporting

/// A document's text as a person, or a program, reads it on its own.
package struct ExtractedText {
    private let document: Document

    /// - Parameter document: what was read.
    package init(_ document: Document) { self.document = document }

    /// One block a line, bullets and typed list labels first, furniture left out: the text that checks see, with nothing
    /// in it that a terminal would obey. Numbers that a word processor counts are no words of the file; they are in
    /// the JSON.
    package var text: String {
        document.blocks.filter { !$0.part.isFurniture }
            .map { block in (Self.shownLabel(of: block).map { $0 + " " } ?? "") + block.text }
            .flatMap { $0.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) }
            .map { String(decoding: $0, as: UTF8.self).visible + "\n" }.joined()
    }

    private static func shownLabel(of block: Block) -> String? {
        guard block.hasCountedLabel else { return block.label }
        return block.label.flatMap { $0.contains { $0.isLetter || $0.isNumber } ? nil : $0 }
    }

    /// Every block with its place, furniture too, how much was read, and the warnings; keys sorted, so that equal documents give equal
    /// bytes.
    package var json: Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let coverage = Coverage(of: document)
        let view = View(
            format: document.format.rawValue, pages: document.pageCount, words: coverage.words.policyText,
            coverage: JSONCoverage(coverage), dates: JSONDates(document.dates),
            blocks: document.blocks.map(View.Block.init), warnings: document.warnings.map(View.Warning.init))
        let json = (try? encoder.encode(view)) ?? Data()
        return Data(TerminalSafeJSON(Array(json) + [UInt8(ascii: "\n")]).bytes)
    }
}

/// The form of the JSON, which changes by adding only.
private struct View: Encodable {
    var format: String
    var pages: Int?
    var words: Int
    var coverage: JSONCoverage
    var dates: JSONDates
    var blocks: [Block]
    var warnings: [Warning]

    struct Warning: Encodable {
        var kind, message: String
        var count: Int
        var pages: [Int]
        var unread: Bool

        init(_ warning: ReadingWarning) {
            kind = warning.kind.rawValue
            message = warning.message
            count = warning.count
            pages = warning.pages
            unread = warning.kind.hidesText
        }
    }

    struct Block: Encodable {
        var kind: String
        var level: Int?
        var part: String
        var label: String?
        var text: String
        var headings: [String]
        var paragraph: Int
        var page: Int?
        var confidence: Int?
        var cell: Cell?

        init(_ block: DocumentModel.Block) {
            switch block.kind {
            case .heading(let level): (kind, self.level) = ("heading", level)
            case .paragraph: kind = "paragraph"
            case .listItem(let level): (kind, self.level) = ("list-item", level)
            case .formField: kind = "form-field"
            }
            part = block.part.rawValue
            label = block.label
            text = block.text
            headings = block.headings
            paragraph = block.paragraph
            page = block.page
            confidence = block.confidence
            cell = block.cell.map {
                Cell(table: $0.table, row: $0.row, column: $0.column, header: $0.isHeader)
            }
        }
    }

    struct Cell: Encodable {
        var table, row, column: Int
        var header: Bool
    }
}
