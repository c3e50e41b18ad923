import Analysis
import Checking
import DocumentModel
import RuleLanguage

/// A policy written in code, its blocks numbered and placed below its headings.
struct Policy {
    /// A line of a policy as a person sees it.
    indirect enum Line: Sendable {
        case heading(Int, String)
        case paragraph(String)
        case item(Int, String, label: String = "•")
        /// The cells of a table row, each in a column of its own.
        case row([String])
        case headerRow([String])
        case part(Block.Part, String)
        /// The line that begins a new page.
        case onPage(Int, Line)
        /// A line whose words were recognised from a picture, so many percent sure.
        case recognised(Int, Line)
    }

    private(set) var blocks: [Block] = []
    private var path: [(level: Int, text: String)] = []
    private var table = 0
    private var row = 0
    private var page: Int?

    init(_ lines: [Line]) {
        for line in lines { append(line) }
    }

    /// A policy of paragraphs below no heading.
    init(_ paragraphs: String...) { self.init(paragraphs.map { .paragraph($0) }) }

    func document(pageCount: Int? = nil, warnings: [ReadingWarning] = []) -> Document {
        Document(format: .pdf, pageCount: pageCount, blocks: blocks, warnings: warnings)
    }

    private mutating func append(_ line: Line) {
        switch line {
        case .heading(let level, let text):
            path.removeAll { $0.level >= level }
            append(.heading(level: level), text)
            path.append((level, text))
        case .paragraph(let text): append(.paragraph, text)
        case .item(let level, let text, let label): append(.listItem(level: level), text, label: label)
        case .row(let cells): appendRow(cells, isHeader: false)
        case .headerRow(let cells): appendRow(cells, isHeader: true)
        case .part(let part, let text): append(.paragraph, text, part: part)
        case .onPage(let number, let line):
            page = number
            append(line)
        case .recognised(let confidence, let line):
            let first = blocks.count
            append(line)
            for index in first..<blocks.count { blocks[index].confidence = confidence }
        }
    }

    private mutating func appendRow(_ cells: [String], isHeader: Bool) {
        if blocks.last?.cell == nil {
            table += 1
            row = 0
        }
        row += 1
        for (column, text) in cells.enumerated() where !text.isEmpty {
            let cell = TableCell(table: table, row: row, column: column + 1, isHeader: isHeader)
            append(.paragraph, text, cell: cell)
        }
    }

    private mutating func append(
        _ kind: Block.Kind, _ text: String, part: Block.Part = .body, cell: TableCell? = nil,
        label: String? = nil
    ) {
        blocks.append(
            Block(
                kind: kind, part: part, cell: cell, text: text, label: label, headings: path.map(\.text),
                paragraph: blocks.count + 1, page: page))
    }
}

/// The rules that come with the program.
enum ShippedRules {
    static let loaded = Result { try RuleFolder.load(RuleFolder.shipped) }

    /// What a policy says about one requirement of theirs.
    static func finding(_ requirement: String, _ policy: Policy) throws -> Finding {
        let findings = Checker(try loaded.get()).findings(in: [policy.document()])
        guard let finding = findings.first(where: { $0.requirement == requirement }) else {
            throw NoSuchRequirement()
        }
        return finding
    }

    struct NoSuchRequirement: Error {}
}
