internal import DocumentModel
internal import RuleLanguage

/// The words that a list item is read after (“The headteacher will:”).
struct LeadIn {
    var words: [Word]
    /// The block of each word.
    var blocks: [Int]
}

/// Finds the lead-in of each list item.
///
/// A lead-in is the last sentence of the nearest paragraph, or item of an outer level, before the list, if it ends in
/// a colon or dash or in no full stop at all. Only an item's first sentence is read after it.
struct LeadIns {
    private struct Opening {
        var sentence: [Word]
        var leadIn: LeadIn?
        var index: Int
        /// 0 for a paragraph, the item's level for an item.
        var level: Int
        var label: String
        var part: Block.Part
        var cell: TableCell?
    }

    private var openings: [Opening] = []

    /// A heading ends the lists before it, and leads in what follows where it ends in a colon.
    mutating func take(heading: Block, index: Int, _ sentence: [Word]?) {
        openings = []
        guard let sentence, heading.text.last == ":" else { return }
        openings = [
            Opening(
                sentence: sentence, index: index, level: 0, label: "", part: heading.part, cell: heading.cell)
        ]
    }

    /// The lead-in of a block, if it has one; and notes the block as a possible lead-in of those that follow.
    mutating func leadIn(for block: Block, index: Int, _ sentences: [[Word]], in blocks: [Block]) -> LeadIn? {
        openings.removeAll { $0.part != block.part || $0.cell != block.cell }
        let level: Int
        var found: LeadIn?
        if case .listItem(let itemLevel) = block.kind {
            level = itemLevel
            let label = LabelStyle.style(of: block.label)
            while let last = openings.last, last.level >= level,
                !(last.level == level && last.label != label && opens(blocks[last.index]))
            {
                openings.removeLast()
            }
            found = openings.last.flatMap { opens(blocks[$0.index], inList: true) ? joined($0) : nil }
        } else {
            level = 0
            if let last = openings.last, last.level == 0, blocks[last.index].text.last == ":",
                index - last.index <= Self.mostParagraphs
            {
                // A colon leads in the paragraphs that follow it too, where a list was typed without bullets.
                found = joined(last)
                if !isSentence(block) { return found }
            }
            openings = []
        }
        if let sentence = sentences.last {
            openings.append(
                Opening(
                    sentence: sentence, leadIn: sentences.count == 1 ? found : nil, index: index,
                    level: level,
                    label: LabelStyle.style(of: block.label), part: block.part, cell: block.cell))
        }
        return found
    }

    private static let mostParagraphs = 8

    /// In words. A longer lead-in is a page of text, and would be read again with every item.
    static let longest = 120

    /// Whether a block leaves something open for a list to complete.
    private func opens(_ block: Block, inList: Bool = false) -> Bool {
        guard let last = block.text.last(where: { !$0.isWhitespace && $0 != "*" && $0 != "_" }) else {
            return false
        }
        if ":-–—".contains(last) { return true }
        return inList && !".?!".contains(last)
    }

    private func isSentence(_ block: Block) -> Bool { block.text.last.map { ".?!".contains($0) } ?? false }

    /// The lead-in that an opening makes; none where it is so long that nobody reads it on to each item.
    private func joined(_ opening: Opening) -> LeadIn? {
        var leadIn = opening.leadIn ?? LeadIn(words: [], blocks: [])
        var sentence = opening.sentence
        if !leadIn.words.isEmpty, !sentence.isEmpty { sentence[0].gap = .item }
        guard leadIn.words.count + sentence.count <= Self.longest else { return nil }
        leadIn.words += sentence
        leadIn.blocks += Array(repeating: opening.index, count: sentence.count)
        return leadIn
    }
}

/// The manner in which list items are labelled, so that `•` under `4.2` is seen as a list of its own.
enum LabelStyle {
    /// `1` for numbers, `a` for letters, the sign itself for bullets.
    static func style(of label: String?) -> String {
        guard let first = label?.first(where: { !"([".contains($0) }) else { return "" }
        if first.isNumber { return "1" }
        return first.isLetter ? "a" : String(first)
    }
}
