internal import DocumentModel
internal import RuleLanguage

/// Makes the statements and sections of a document's blocks.
///
/// Headings and furniture make no statement of their own: a heading alone is never evidence.
struct StatementBuilder {
    let blocks: [Block]
    let lexicon: Lexicon
    /// The words of each block that can be evidence.
    private let words: [[Word]]
    /// The concepts of each heading so far, most of which stand above several sections.
    private var headingConcepts: [String: Set<Lexicon.ConceptID>] = [:]
    private var drafts: [Draft] = []
    private(set) var sections: [Section] = []
    private let context: ContextReading
    private let title: Set<Lexicon.ConceptID>
    private var leadIns = LeadIns()
    private var tableHeadings = TableHeadings()

    init(blocks: [Block], lexicon: Lexicon) {
        self.blocks = blocks
        self.lexicon = lexicon
        words = Concurrently.map(blocks) { $0.part.isFurniture ? [] : Tokeniser.words(in: $0.text) }
        context = ContextReading(lexicon)
        title = DocumentTitle.names(of: blocks).prefix(3).reduce(into: []) {
            $0.formUnion(lexicon.hits(in: Tokeniser.words(in: $1)).concepts)
        }
    }

    /// Reads all blocks.
    mutating func build() {
        var row: [Int] = []
        for index in blocks.indices {
            let block = blocks[index]
            if let first = row.first, !isSameRow(blocks[first], block) {
                appendRow(row)
                row = []
            }
            guard !block.part.isFurniture, !ContentsEntries.isEntry(block) else { continue }
            let sentences = Self.sentences(of: words[index])
            if case .heading = block.kind {
                leadIns.take(heading: block, index: index, sentences.last)
                continue
            }
            if block.cell != nil { row.append(index) }
            openSection(block.headings)
            let leadIn = leadIns.leadIn(for: block, index: index, sentences, in: blocks)
            for (number, sentence) in sentences.enumerated() {
                append(sentence, block: index, after: number == 0 ? leadIn : nil)
            }
        }
        if !row.isEmpty { appendRow(row) }
    }

    private func isSameRow(_ left: Block, _ right: Block) -> Bool {
        guard let one = left.cell, let other = right.cell else { return false }
        return one.table == other.table && one.row == other.row
    }

    /// The words of a text, sentence by sentence.
    static func sentences(of words: [Word]) -> [[Word]] {
        var sentences: [[Word]] = []
        for word in words {
            if sentences.isEmpty || word.gap == .sentence
                || sentences[sentences.count - 1].count >= longestSentence
            {
                sentences.append([word])
            } else {
                sentences[sentences.count - 1].append(word)
            }
        }
        return sentences
    }

    /// In words. Text that runs on without a stop is cut into pieces of this length, so that its cost stays linear.
    static let longestSentence = 250

    private mutating func openSection(_ headings: [String]) {
        if let last = sections.last, last.headings == headings { return }
        var section = Section(
            headings: headings, concepts: title, statements: drafts.count..<drafts.count)
        for heading in headings { section.concepts.formUnion(concepts(of: heading)) }
        section.limit = headings.last.flatMap { TimeLimitReading.headingLimit(in: Tokeniser.words(in: $0)) }
        sections.append(section)
    }

    private mutating func concepts(of heading: String) -> Set<Lexicon.ConceptID> {
        if let known = headingConcepts[heading] { return known }
        let concepts = Set(lexicon.hits(in: Tokeniser.words(in: heading)).concepts)
        headingConcepts[heading] = concepts
        return concepts
    }

    private mutating func append(_ sentence: [Word], block: Int, after leadIn: LeadIn?) {
        var words = leadIn?.words ?? []
        var origins = leadIn?.blocks ?? []
        let own = words.count..<(words.count + sentence.count)
        words += sentence
        origins += Array(repeating: block, count: sentence.count)
        if leadIn != nil { words[own.lowerBound].gap = .item }
        append(words, origins, own: own)
    }

    /// The cells of a row read together, where that says more than each of them alone.
    private mutating func appendRow(_ row: [Int]) {
        let cells = Set(row.compactMap { blocks[$0].cell?.column })
        guard cells.count > 1, !tableHeadings.take(row, in: blocks) else { return }
        var line = RowReading()
        var column = 0
        for index in row {
            guard let cell = blocks[index].cell else { continue }
            if cell.column != column {
                column = cell.column
                line.begin(heading: tableHeadings.heading(of: cell, in: blocks))
            }
            line.take(words[index], block: index)
        }
        guard !line.words.isEmpty, line.words.count <= Self.longestRow else { return }
        append(line.words, line.blocks, own: 0..<line.words.count)
    }

    /// Rows of more words than this are a page's layout, not a statement.
    private static let longestRow = 120

    private mutating func append(_ words: [Word], _ origins: [Int], own: Range<Int>) {
        let section = sections.count - 1
        drafts.append(Draft(words: words, blocks: origins, own: own, section: section))
        sections[section].statements = sections[section].statements.lowerBound..<drafts.count
    }

    /// A statement before it is read.
    private struct Draft: Sendable {
        var words: [Word]
        var blocks: [Int]
        var own: Range<Int>
        var section: Int
    }

    /// The statements of all blocks. Each is read by itself, so that all processors can read at once.
    func statements() -> [Statement] {
        let limits = sections.map(\.limit)
        return Concurrently.map(drafts) { [lexicon, context] draft in
            let hits = lexicon.hits(in: draft.words)
            let reading = context.read(draft.words, hits, headingLimit: limits[draft.section])
            return Statement(
                words: draft.words, blocks: draft.blocks, own: draft.own, section: draft.section, hits: hits,
                clauses: reading.clauses, acts: reading.acts)
        }
    }
}
