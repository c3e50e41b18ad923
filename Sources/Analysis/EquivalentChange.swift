package import DocumentModel

/// A change of a document that says the same, so that no verdict may change with it.
package enum EquivalentChange: String, CaseIterable, Sendable {
    case curlyQuotes = "curly quotes"
    case nonBreakingSpaces = "non-breaking spaces"
    case softHyphens = "soft hyphens"
    case upperCase = "upper case"
    case lineBreaks = "line breaks"
    case tableCell = "a table cell"
    case surroundings = "other paragraphs around it"

    /// The document with the change made.
    package func applied(to document: Document) -> Document {
        var changed = document
        switch self {
        case .curlyQuotes:
            changed.mapText { $0.replacing("'", with: "’").replacing("\"", with: "”") }
        case .nonBreakingSpaces:
            changed.mapText { $0.replacing(" ", with: "\u{A0}") }
        case .softHyphens:
            changed.mapText(Self.withSoftHyphens)
        case .upperCase:
            changed.mapText { $0.uppercased() }
        case .lineBreaks:
            changed.mapText {
                $0.split(separator: " ", omittingEmptySubsequences: false).joined(separator: "\n")
            }
        case .tableCell:
            guard document.blocks.count == 1, case .paragraph = document.blocks[0].kind else {
                return document
            }
            changed.blocks[0].cell = TableCell(table: 1, row: 1, column: 1)
        case .surroundings:
            changed.blocks = Self.surrounded(document.blocks)
        }
        return changed
    }

    private static func withSoftHyphens(_ text: String) -> String {
        text.split(separator: " ", omittingEmptySubsequences: false).map { word in
            guard word.count > 6, word.allSatisfy(\.isLetter) else { return String(word) }
            return word.prefix(3) + "\u{AD}" + word.dropFirst(3)
        }.joined(separator: " ")
    }

    /// The blocks between paragraphs, under headings of their own, that touch no requirement.
    private static func surrounded(_ blocks: [Block]) -> [Block] {
        func section(_ heading: String, _ text: String) -> [Block] {
            [
                Block(kind: .heading(level: 1), text: heading),
                Block(kind: .paragraph, text: text, headings: [heading]),
            ]
        }
        var result = section(
            "Opening hours", "The building is open from eight until six on weekdays, term time only.")
        if case .heading = blocks.first?.kind {
        } else {
            result.append(Block(kind: .heading(level: 1), text: "Next part"))
        }
        let inside = result.last.flatMap { block -> String? in
            if case .heading = block.kind { block.text } else { nil }
        }
        result += blocks.map { block in
            var block = block
            if let inside { block.headings = [inside] + block.headings }
            return block
        }
        result += section("Parking", "Cars are parked behind the hall, and bicycles by the gate.")
        for index in result.indices { result[index].paragraph = index + 1 }
        return result
    }
}

extension Document {
    fileprivate mutating func mapText(_ change: (String) -> String) {
        for index in blocks.indices {
            blocks[index].text = change(blocks[index].text)
            blocks[index].headings = blocks[index].headings.map(change)
        }
    }
}
