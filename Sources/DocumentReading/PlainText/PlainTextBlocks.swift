import DocumentModel

/// The walk over the lines of a plain text that makes them blocks.
struct PlainTextBlocks {
    private let lines: [TextLine]
    private let unbroken: Bool
    private let part: Block.Part
    /// The cell that all of the text stands in, for the text of a table's cell.
    private let cell: TableCell?
    private let hasHeadings: Bool
    private var blocks: BlockSequence
    private var styles = HeadingStyles()
    private var lists = ListNesting()
    private var open: OpenBlock?
    /// How many tables there have been.
    private(set) var tableCount: Int
    private var automaticNumbers: [Int: Int] = [:]

    /// A paragraph or list item that the next line may continue.
    private struct OpenBlock {
        var kind: Block.Kind
        var label: String?
        var indent: Int
        var lines: [String]
    }

    /// - Parameters:
    ///   - lines: the whole text, or the text of one cell.
    ///   - blocks: what the blocks are added to.
    ///   - part: the part of the document that the text stands in.
    ///   - cell: the cell, if the text is that of one.
    ///   - hasHeadings: whether lines can be headings.
    ///   - tableCount: how many tables came before.
    init(
        lines: [TextLine], blocks: BlockSequence = BlockSequence(), part: Block.Part = .body,
        cell: TableCell? = nil,
        hasHeadings: Bool = true, tableCount: Int = 0
    ) {
        self.lines = lines
        self.unbroken = lines.areUnbroken
        self.blocks = blocks
        self.part = part
        self.cell = cell
        self.hasHeadings = hasHeadings
        self.tableCount = tableCount
    }

    /// All blocks, those that were there before first.
    mutating func read() -> BlockSequence {
        var index = 0
        while index < lines.count { index += take(index) }
        close()
        return blocks
    }

    /// Reads what begins at a line, and says how many lines that was.
    private mutating func take(_ index: Int) -> Int {
        let line = lines[index]
        if line.isBlank {
            close()
            return 1
        }
        if let effect = Directives.effect(of: line) { return obey(effect, at: index) }
        if let table = GridTable(at: index, of: lines) {
            close()
            addTable(table)
            return table.lineCount
        }
        if hasHeadings, open == nil || unbroken,
            let heading = HeadingLine.at(index, of: lines, after: lists.lastLabel, unbroken: unbroken)
        {
            close()
            lists.closeAll()
            let level = styles.level(of: heading.style)
            blocks.append(.heading(level: level), part: part, text: heading.title, label: heading.label)
            return heading.lineCount
        }
        if line.ruleCharacter != nil || line.isTableRule {
            close()
        } else if let field = Directives.field(line.text) {
            close()
            begin(TextLine(text: field, indent: line.indent))
        } else if let (label, rest) = ListLabel.parse(line.text), mayBegin(label) {
            beginItem(label, text: rest, indent: line.indent)
        } else {
            addText(line)
        }
        return 1
    }

    private mutating func obey(_ effect: Directives.Effect, at index: Int) -> Int {
        close()
        switch effect {
        case .speak(let words):
            let below = index + 1 < lines.count ? lines[index + 1].indent : 0
            if !words.isEmpty { begin(TextLine(text: words, indent: max(below, lines[index].indent))) }
            return 1
        case .drop:
            let body = lines[(index + 1)...].prefix { $0.isBlank || $0.indent > lines[index].indent }
            return 1 + body.count
        }
    }

    /// Whether a label in front of a line is one: in the middle of a paragraph a number may be part of a sentence.
    private func mayBegin(_ label: ListLabel) -> Bool {
        guard let before = open?.lines.last, !unbroken else { return true }
        if case .bullet(let bullet) = label.style, bullet != "o" || open?.kind != .paragraph { return true }
        if lists.continues(with: label) { return true }
        return before.last.map { ".:;,?!".contains($0) } ?? true || before.hasSuffix(" and")
            || before.hasSuffix(" or")
    }

    private mutating func beginItem(_ label: ListLabel, text: String, indent: Int) {
        close()
        let level = lists.place(label, indent: indent)
        automaticNumbers = automaticNumbers.filter { $0.key <= level }
        var shown = label.text
        if case .automatic = label.style {
            automaticNumbers[level, default: 0] += 1
            shown = "\(automaticNumbers[level, default: 1])."
        }
        open = OpenBlock(kind: .listItem(level: level), label: shown, indent: indent, lines: [text])
    }

    private mutating func addText(_ line: TextLine) {
        guard let block = open, !unbroken, !isTerm(block, before: line) else {
            close()
            begin(line)
            return
        }
        open?.lines.append(line.text)
    }

    /// Whether the open line is a term with its meaning indented below it.
    private func isTerm(_ block: OpenBlock, before line: TextLine) -> Bool {
        block.kind == .paragraph && block.lines.count == 1 && line.indent > block.indent
            && block.lines[0].count <= 60 && block.lines[0].last != ","
    }

    private mutating func begin(_ line: TextLine) {
        lists.close(forTextAt: line.indent)
        automaticNumbers = automaticNumbers.filter { $0.key <= lists.level }
        let kind: Block.Kind = lists.level > 0 ? .listItem(level: lists.level) : .paragraph
        open = OpenBlock(kind: kind, label: nil, indent: line.indent, lines: [line.text])
    }

    private mutating func close() {
        guard let block = open else { return }
        open = nil
        let text = block.lines.dropFirst().reduce(block.lines[0]) { text, line in
            // A word broken at a hyphen keeps it, and is one word again.
            let isBroken = text.hasSuffix("-") && !text.hasSuffix(" -") && line.first?.isLowercase ?? false
            return text + (isBroken ? "" : " ") + line
        }
        blocks.append(
            block.kind, part: part, cell: cell, text: InlineMarks.removed(from: text), label: block.label)
    }

    private mutating func addTable(_ table: GridTable) {
        lists.closeAll()
        tableCount += 1
        for cell in table.cells {
            let place = TableCell(
                table: tableCount, row: cell.row, column: cell.column, isHeader: cell.isHeader)
            var text = PlainTextBlocks(
                lines: cell.lines, blocks: blocks.take(), part: part, cell: place, hasHeadings: false)
            blocks = text.read()
        }
    }
}
