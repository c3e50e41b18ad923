import DocumentModel

/// The blocks of a document as it is read: numbers them, and gives each the headings that it stands under.
struct BlockSequence {
    private(set) var blocks: [Block] = []
    private var outline: [(level: Int, title: String)] = []

    /// Adds a block, unless its text is nothing but white space.
    ///
    /// A heading of the body becomes part of the path of what follows; one in furniture does not.
    mutating func append(
        _ kind: Block.Kind, part: Block.Part = .body, cell: TableCell? = nil, text: String,
        label: String? = nil, hasCountedLabel: Bool = false
    ) {
        let text = text.trimmed
        guard !text.isEmpty else { return }
        if case .heading(let level) = kind, !part.isFurniture {
            outline.removeAll { $0.level >= level }
        }
        blocks.append(
            Block(
                kind: kind, part: part, cell: cell, text: text, label: label,
                hasCountedLabel: hasCountedLabel,
                headings: part.isFurniture ? [] : outline.map(\.title), paragraph: blocks.count + 1))
        if case .heading(let level) = kind, !part.isFurniture {
            let title = text.replacing("\n", with: " ")
            outline.append((level, label.map { "\($0) \(title)" } ?? title))
        }
    }

    /// The blocks, which are gone from here: whoever adds to blocks that somebody else holds as well copies them all.
    mutating func take() -> BlockSequence {
        defer { self = BlockSequence() }
        return self
    }

    /// The document of the blocks.
    ///
    /// - Throws: `ReadError.noText` when there is none.
    func document(_ format: DocumentFormat, warnings: [ReadingWarning] = []) throws(ReadError) -> Document {
        guard !blocks.isEmpty else { throw .noText }
        return Document(format: format, blocks: blocks, warnings: warnings)
    }
}

extension StringProtocol {
    /// The text without white space at either end.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}

extension DecodedText {
    /// What to tell a person of the text's decoding.
    var warnings: [ReadingWarning] {
        damagedPlaces > 0 ? [ReadingWarning(.damagedPart, count: damagedPlaces)] : []
    }
}
