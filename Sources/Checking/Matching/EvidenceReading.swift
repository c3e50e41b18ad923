internal import DocumentModel
internal import RuleLanguage

/// Makes evidence of matches: the sentences as the document has them, with their places.
struct EvidenceReading {
    let texts: [PolicyText]

    /// At most this many passages are shown for one finding.
    static let mostPassages = 4

    /// The sentences of the matches, the most telling first, none twice.
    func evidence(for matches: [Match]) -> [Evidence] {
        var result: [Evidence] = []
        for place in matches.flatMap(\.places) {
            for evidence in evidence(at: place)
            where !result.contains(where: {
                $0.document == evidence.document && $0.paragraph == evidence.paragraph
                    && $0.range.overlaps(evidence.range)
            }) {
                result.append(evidence)
            }
            if result.count >= Self.mostPassages { break }
        }
        return Array(result.prefix(Self.mostPassages))
    }

    /// The statement's own sentence first, then the lead-in or other cells that the match rests on too.
    private func evidence(at place: Match.Place) -> [Evidence] {
        let statement = texts[place.document].statements[place.statement]
        var blocks: [Int] = []
        for index in place.words.joined() where !blocks.contains(statement.blocks[index]) {
            blocks.append(statement.blocks[index])
        }
        if let own = blocks.firstIndex(of: statement.block) { blocks.swapAt(0, own) }
        return blocks.map { evidence(of: $0, in: statement, document: place.document) }
    }

    private func evidence(of index: Int, in statement: Statement, document: Int) -> Evidence {
        let block = texts[document].blocks[index]
        let words = statement.words.indices.filter { statement.blocks[$0] == index }.map {
            statement.words[$0]
        }
        let sentence = Self.sentence(
            (words.first?.range.lowerBound ?? 0)..<(words.last?.range.upperBound ?? block.text.utf8.count),
            in: block.text)
        let before = block.text[..<sentence.startIndex].count
        return Evidence(
            quote: String(sentence), headings: block.headings, paragraph: block.paragraph, page: block.page,
            label: Citation.label(of: index, in: texts[document].blocks),
            range: before..<(before + sentence.count), confidence: block.confidence,
            document: document)
    }

    /// The bytes of a sentence's words, with the brackets, quotes and blanks to fill in that stand around them.
    private static func sentence(_ bytes: Range<Int>, in text: String) -> Substring {
        func index(_ byte: Int) -> String.Index { text.utf8.index(text.startIndex, offsetBy: byte) }
        let words = Tokeniser.words(in: text).map(\.range)
        var start = index(words.last { $0.upperBound <= bytes.lowerBound }?.upperBound ?? 0)
        if start > text.startIndex { start = text[start...].firstIndex(where: \.isWhitespace) ?? start }
        start = text[start...].firstIndex { !$0.isWhitespace && !"•–—-*■●→".contains($0) } ?? start
        var end = text.endIndex
        if let next = words.first(where: { $0.lowerBound >= bytes.upperBound })?.lowerBound {
            end = index(next)
            end = text[..<end].lastIndex(where: \.isWhitespace) ?? end
        }
        end =
            text[..<max(end, index(bytes.upperBound))].lastIndex { !$0.isWhitespace }.map(text.index(after:))
            ?? end
        return text[min(start, index(bytes.lowerBound))..<max(end, index(bytes.upperBound))]
    }
}
