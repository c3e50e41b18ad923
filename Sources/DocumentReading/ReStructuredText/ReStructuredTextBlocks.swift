import DocumentModel

/// The walk over reStructuredText that parts its markup from its text; the text itself, with its paragraphs, lists and
/// drawn tables, is laid out as plain text is.
struct ReStructuredTextBlocks {
    /// The blocks so far.
    private(set) var blocks = BlockSequence()
    /// What was left out.
    private(set) var counts = WarningCounts()
    private var styles = HeadingStyles()
    private var tableCount = 0
    private var part = Block.Part.body
    private var cell: TableCell?
    private var depth = 0
    /// Lines of text that have not been laid out.
    private var run: [TextLine] = []

    /// Adds the text of lines.
    ///
    /// - Parameter hasHeadings: whether lines can be headings, which they are in the document itself alone.
    mutating func read(_ lines: ArraySlice<TextLine>, hasHeadings: Bool) {
        let margin = lines.lazy.filter { !$0.isBlank }.map(\.indent).min() ?? 0
        let all = Array(lines)
        var index = 0
        while index < all.count {
            index += take(index, of: all, margin: margin, hasHeadings: hasHeadings)
        }
        layOut()
    }

    /// Reads what begins at a line, and says how many lines that was.
    private mutating func take(_ index: Int, of lines: [TextLine], margin: Int, hasHeadings: Bool) -> Int {
        let line = lines[index]
        if line.text == ".." || line.text.hasPrefix(".. ") {
            let body = lines[(index + 1)...].prefix { $0.isBlank || $0.indent > line.indent }
            // Further in it belongs to an item of a list, which goes on after it.
            if line.indent == margin { layOut() }
            obey(ExplicitMarkup(line.text), body: body, indent: line.indent, isInItem: line.indent > margin)
            return 1 + body.count
        }
        if let table = GridTable(at: index, of: lines) {
            run += lines[index..<(index + table.lineCount)]
            return table.lineCount
        }
        if let table = SimpleTable(at: index, of: lines) {
            layOut()
            add(table.cells)
            return table.lineCount
        }
        if hasHeadings, line.indent == 0 || line.ruleCharacter != nil, run.last?.isBlank ?? true,
            let heading = HeadingLine.at(index, of: lines, after: nil, unbroken: false),
            case .underlined = heading.style
        {
            layOut()
            blocks.append(
                .heading(level: styles.level(of: heading.style)), part: part, text: heading.title,
                label: heading.label)
            return heading.lineCount
        }
        // Colons alone announce text that keeps its lines.
        if line.text == "::" {
            run.append(TextLine(text: "", indent: 0))
            return 1
        }
        // A line of verse or of an address keeps its mark to itself.
        let isVerse = line.text.hasPrefix("| ")
        run.append(isVerse ? TextLine(text: line.text.dropFirst(2).trimmed, indent: line.indent) : line)
        return 1
    }

    private mutating func layOut() {
        guard run.contains(where: { !$0.isBlank }) else {
            run = []
            return
        }
        var text = PlainTextBlocks(
            lines: run, blocks: blocks.take(), part: part, cell: cell, hasHeadings: false,
            tableCount: tableCount)
        run = []
        blocks = text.read()
        tableCount = text.tableCount
    }

    /// Whether no more than the title has been read. What is included there is by custom what the files of a set share:
    /// settings and substitutions, and no part of the text.
    private var isBeforeText: Bool {
        guard run.allSatisfy(\.isBlank), blocks.blocks.count <= 1 else { return false }
        return blocks.blocks.allSatisfy { if case .heading = $0.kind { true } else { false } }
    }

    private mutating func obey(
        _ markup: ExplicitMarkup, body: ArraySlice<TextLine>, indent: Int, isInItem: Bool
    ) {
        switch markup {
        case .machinery: break
        case .picture:
            counts.add(.pictures)
            readInner(nil, body.withoutOptions, as: part)
        case .otherFile: counts.add(isBeforeText ? .embeddedDocument : .joinedDocument)
        case .note(let words): readInner(words, body, as: .footnote)
        case .furniture(let part, let words): readInner(words, body.withoutOptions, as: part)
        case .rows(let title, let separator, let hasHeader):
            if !title.isEmpty { readInner(title, [], as: part) }
            let rows = RowList(body, separator: separator)
            add(rows.cells(headerRows: rows.headerRows ?? (hasHeader ? 1 : 0)))
        case .text(let words):
            guard isInItem else { return readInner(words, body.withoutOptions, as: part) }
            // In an item the words are a paragraph of it.
            run.append(TextLine(text: "", indent: 0))
            if !words.isEmpty { run.append(TextLine(text: words, indent: indent)) }
            run += body.withoutOptions
        }
    }

    /// Reads what stands in a directive, as text of its own.
    private mutating func readInner(_ words: String?, _ body: ArraySlice<TextLine>, as part: Block.Part) {
        layOut()
        let outer = self.part
        self.part = part
        defer { self.part = outer }
        var lines: [TextLine] = []
        if let words, !words.isEmpty {
            lines.append(TextLine(text: words, indent: body.first { !$0.isBlank }?.indent ?? 0))
        }
        lines += body
        depth += 1
        defer { depth -= 1 }
        // What is nested deeper than any honest text is laid out as it stands.
        if depth < 50 {
            read(lines[...], hasHeadings: false)
        } else {
            run += lines
            layOut()
        }
    }

    private mutating func add(_ cells: [GridTable.Cell]) {
        layOut()
        guard !cells.isEmpty else { return }
        tableCount += 1
        let outer = (cell, tableCount)
        for found in cells {
            cell = TableCell(table: outer.1, row: found.row, column: found.column, isHeader: found.isHeader)
            run = found.lines
            layOut()
        }
        cell = outer.0
    }
}

extension ArraySlice<TextLine> {
    /// The lines without the options of a directive, which stand at its head as fields.
    var withoutOptions: ArraySlice<TextLine> {
        drop { $0.text.hasPrefix(":") && $0.text.dropFirst().contains(":") }
    }
}
