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
            where !result.contains(where: { $0.document == evidence.document && $0.paragraph == evidence.paragraph && $0.range.overlaps(evidence.range) }) {
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
        let words = statement.words.indices.filter { statement.blocks[$0] == index }.map { statement.words[$0] }
        let bytes = Array(block.text.utf8)
        let start = words.first?.range.lowerBound ?? 0
        var end = words.last?.range.upperBound ?? bytes.count
        while end < bytes.count, !Self.isSpace(bytes[end]) { end += 1 }
        let before = String(decoding: bytes[..<start], as: UTF8.self).count
        let quote = String(decoding: bytes[start..<end], as: UTF8.self)
        return Evidence(
            quote: quote, headings: block.headings, paragraph: block.paragraph, page: block.page,
            label: block.label, range: before..<(before + quote.count), document: document)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 }
}
