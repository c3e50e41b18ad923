extension Document {
    /// Numbers that an honest reader can give, so that no sum of them overflows.
    private static let counts = 1...100_000_000

    /// The most blocks that a document may have, some hundred times what a long policy has.
    static let mostBlocks = 1_000_000

    /// Writes the document for a `ByteReader`. A block below the same headings as the one before says just that.
    func write(to writer: inout ByteWriter) {
        writer.write(format.rawValue)
        writer.write(pageCount)
        var headings: [String] = []
        writer.write(blocks) { writer, block in
            block.write(to: &writer, after: headings)
            headings = block.headings
        }
        writer.write(warnings) { writer, warning in
            writer.write(warning.kind.rawValue)
            writer.write(warning.count)
            writer.write(warning.pages) { $0.write($1) }
        }
        for day in [dates.created, dates.modified] { writer.write(day?.iso) }
    }

    /// Takes a document from bytes.
    ///
    /// - Throws: where the bytes end too soon, or hold what no honest reader gives: unknown names, numbers below 1 or
    ///   beyond all measure, a block without text.
    init(from reader: inout ByteReader) throws(MalformedBytes) {
        guard let format = DocumentFormat(rawValue: try reader.text()) else { throw MalformedBytes() }
        let pageCount = try reader.optionalNumber(in: Self.counts)
        var headings: [String] = []
        let blocks = try reader.list { reader throws(MalformedBytes) in
            let block = try Block(from: &reader, after: headings, counts: Self.counts)
            headings = block.headings
            return block
        }
        guard blocks.count <= Self.mostBlocks else { throw MalformedBytes() }
        let warnings = try reader.list { reader throws(MalformedBytes) in
            guard let kind = ReadingWarning.Kind(rawValue: try reader.text()) else { throw MalformedBytes() }
            let count = try reader.number(in: Self.counts)
            let pages = try reader.list { reader throws(MalformedBytes) in try reader.number(in: Self.counts)
            }
            return ReadingWarning(kind, count: count, pages: pages)
        }
        let dates = DocumentDates(created: try Self.day(from: &reader), modified: try Self.day(from: &reader))
        self.init(format: format, pageCount: pageCount, blocks: blocks, warnings: warnings, dates: dates)
    }

    private static func day(from reader: inout ByteReader) throws(MalformedBytes) -> CalendarDate? {
        guard let text = try reader.optionalText() else { return nil }
        guard let day = CalendarDate(iso: text) else { throw MalformedBytes() }
        return day
    }
}

extension Block {
    fileprivate func write(to writer: inout ByteWriter, after previous: [String]) {
        switch kind {
        case .paragraph: writer.write(0)
        case .formField: writer.write(1)
        case .heading(let level):
            writer.write(2)
            writer.write(level)
        case .listItem(let level):
            writer.write(3)
            writer.write(level)
        }
        writer.write(part.rawValue)
        writer.write(cell != nil)
        if let cell {
            for number in [cell.table, cell.row, cell.column] { writer.write(number) }
            writer.write(cell.isHeader)
        }
        writer.write(text)
        writer.write(label)
        writer.write(hasCountedLabel)
        writer.write(headings == previous)
        if headings != previous { writer.write(headings) { $0.write($1) } }
        writer.write(paragraph)
        writer.write(page)
        writer.write(confidence)
    }

    fileprivate init(
        from reader: inout ByteReader, after previous: [String], counts: ClosedRange<Int>
    ) throws(MalformedBytes) {
        let kind: Kind =
            switch try reader.number() {
            case 0: .paragraph
            case 1: .formField
            case 2: .heading(level: try reader.number(in: counts))
            case 3: .listItem(level: try reader.number(in: counts))
            default: throw MalformedBytes()
            }
        guard let part = Part(rawValue: try reader.text()) else { throw MalformedBytes() }
        var cell: TableCell?
        if try reader.flag() {
            cell = TableCell(
                table: try reader.number(in: counts), row: try reader.number(in: counts),
                column: try reader.number(in: counts), isHeader: try reader.flag())
        }
        let text = try reader.text()
        guard !text.isEmpty else { throw MalformedBytes() }
        let label = try reader.optionalText()
        let hasCountedLabel = try reader.flag()
        let headings =
            try reader.flag()
            ? previous : try reader.list { reader throws(MalformedBytes) in try reader.text() }
        self.init(
            kind: kind, part: part, cell: cell, text: text, label: label, hasCountedLabel: hasCountedLabel,
            headings: headings,
            paragraph: try reader.number(in: counts), page: try reader.optionalNumber(in: counts),
            confidence: try reader.optionalNumber(in: 0...100))
    }
}
