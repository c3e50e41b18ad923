/// One paragraph-sized piece of a document: a heading, a paragraph, a list item, a paragraph of a table cell.
package struct Block: Equatable, Sendable {
    /// What the block is.
    package var kind: Kind
    /// Where in the document it stands: in the body or in one of its side channels.
    package var part: Part
    /// The table cell it stands in; `nil` outside tables. Several blocks may share one cell.
    package var cell: TableCell?
    /// The text as a reader sees it, without the list label; line breaks inside a paragraph are `\n`.
    /// Never empty: readers leave blocks without text out.
    package var text: String
    /// The label that a reader sees before the text (`4.2`, `(b)`, `•`), of headings and list items.
    package var label: String?
    /// Whether the label is counted by whatever shows the file and is no text of it, as Word counts the items of a list.
    package var hasCountedLabel: Bool
    /// The headings above the block, outermost first, each with its label if it has one (`4 Allegations`).
    package var headings: [String]
    /// The block's number in the document, from 1, counting blocks of every kind in reading order.
    package var paragraph: Int
    /// The page that the block begins on, from 1, where pages are real.
    package var page: Int?
    /// How sure text recognition is of its least certain line, in percent (0 to 100); `nil` where the file itself holds the
    /// letters, so that nothing was guessed.
    package var confidence: Int?

    /// See the properties for what each value means.
    package init(
        kind: Kind, part: Part = .body, cell: TableCell? = nil, text: String, label: String? = nil,
        hasCountedLabel: Bool = false, headings: [String] = [], paragraph: Int = 0, page: Int? = nil,
        confidence: Int? = nil
    ) {
        self.kind = kind
        self.part = part
        self.cell = cell
        self.text = text
        self.label = label
        self.hasCountedLabel = hasCountedLabel
        self.headings = headings
        self.paragraph = paragraph
        self.page = page
        self.confidence = confidence
    }

    /// What a block is.
    package enum Kind: Equatable, Sendable {
        /// A heading; levels go from 1, the outermost.
        case heading(level: Int)
        case paragraph
        /// An item of a list; levels go from 1, the outermost.
        case listItem(level: Int)
        /// The value that somebody entered or chose in a form field.
        case formField
    }

    /// Where in the document a block stands.
    package enum Part: String, Sendable {
        case body, textBox, footnote, endnote, header, footer

        /// Whether the part is furniture: repeated on pages, read for dates and versions, never evidence.
        package var isFurniture: Bool {
            switch self {
            case .header, .footer: true
            case .body, .textBox, .footnote, .endnote: false
            }
        }
    }
}

/// The place of a cell in its table.
package struct TableCell: Equatable, Sendable {
    /// The table's number in the document, from 1; a table inside a cell has a number of its own.
    package var table: Int
    /// From 1; a cell merged over several rows or columns stands at its first.
    package var row: Int
    /// From 1, in grid columns.
    package var column: Int
    /// Whether the file marks the row as a header row.
    package var isHeader: Bool

    /// See the properties for what each value means.
    package init(table: Int, row: Int, column: Int, isHeader: Bool = false) {
        self.table = table
        self.row = row
        self.column = column
        self.isHeader = isHeader
    }
}
