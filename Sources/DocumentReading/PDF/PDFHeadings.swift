import DocumentModel

/// Tells headings by their look: larger, bold, underlined or in capitals, short, and with a line to themselves.
struct PDFHeadings {
    /// The look of the running text.
    let bodySize: Double
    private let bodyIsBold: Bool

    /// - Parameter paragraphs: of the whole document.
    init(_ paragraphs: [PDFParagraph]) {
        var counts: [Int: (all: Int, bold: Int)] = [:]
        for paragraph in paragraphs {
            for line in paragraph.lines {
                for word in line.words {
                    let key = Int((word.font.size * 2).rounded())
                    counts[key, default: (0, 0)].all += word.length
                    if word.font.isBold { counts[key, default: (0, 0)].bold += word.length }
                }
            }
        }
        let most = counts.max { ($0.value.all, $0.key) < ($1.value.all, $1.key) }
        bodySize = most.map { Double($0.key) / 2 } ?? 0
        bodyIsBold = most.map { $0.value.bold * 2 > $0.value.all } ?? false
    }

    /// Gives the headings their levels: one level a look, the strongest outermost, numbers deeper by their parts.
    func mark(_ paragraphs: inout [PDFParagraph]) {
        var looks = paragraphs.map { look(of: $0) }
        for index in paragraphs.indices
        where looks[index] == nil && PDFPlainHeading.isHeading(index, in: paragraphs) {
            if index + 1 < looks.count, looks[index + 1] == nil {
                looks[index] = paragraphs[index].label == nil ? .plain : .plainNumbered
            }
        }
        let ranks = ranks(looks.compactMap { $0 })
        let numbered = zip(paragraphs, looks).compactMap { paragraph, look -> Int? in
            guard let look, case .number(depth: 1) = paragraph.label?.style else { return nil }
            return ranks[look]
        }
        let first = numbered.min() ?? 0
        for (index, look) in looks.enumerated() {
            guard let look, var level = ranks[look] else { continue }
            if case .number(let depth) = paragraphs[index].label?.style, depth > 1 {
                level = max(level, first + depth - 1)
            }
            paragraphs[index].headingLevel = min(level + 1, 6)
        }
    }

    /// The place of each look among the looks of the document; one that is met once, as in a drawing, shares the
    /// place of the next weaker one, unless it is the title's.
    private func ranks(_ looks: [Look]) -> [Look: Int] {
        var counts: [Look: Int] = [:]
        for look in looks { counts[look, default: 0] += 1 }
        var ranks: [Look: Int] = [:]
        var rank = 0
        for look in counts.keys.sorted(by: >) {
            ranks[look] = rank
            if counts[look, default: 0] > 1 || look == looks.first { rank += 1 }
        }
        return ranks
    }

    /// What sets a heading off from the running text, strongest first.
    private struct Look: Hashable, Comparable {
        var size: Int
        var isCapitals: Bool
        var isBold: Bool
        var isUnderlined: Bool

        /// The look of running text, where a heading shows by the room around it alone.
        static let plain = Look(size: 0, isCapitals: false, isBold: false, isUnderlined: false)

        /// The same with a number before it.
        static let plainNumbered = Look(size: 1, isCapitals: false, isBold: false, isUnderlined: false)

        static func < (one: Look, other: Look) -> Bool {
            one.weight < other.weight
        }

        private var weight: Int {
            size * 8 + (isCapitals ? 4 : 0) + (isBold ? 2 : 0) + (isUnderlined ? 1 : 0)
        }
    }

    /// The look of a paragraph that is a heading; `nil` for any other.
    private func look(of paragraph: PDFParagraph) -> Look? {
        guard paragraph.entry == nil, paragraph.cell == nil, paragraph.part == .body,
            paragraph.lines.count <= 3,
            let line = paragraph.lines.first
        else { return nil }
        switch paragraph.label?.style {
        case .bullet, .dash: return nil
        case .number, .letter, nil: break
        }
        let words = paragraph.lines.flatMap(\.words)
        guard words.count <= 12, isTitle(words) else { return nil }
        let letters = words.lazy.flatMap(\.text.unicodeScalars).filter(\.isLetter)
        let capitals = letters.count(where: \.properties.isUppercase)
        let count = letters.count(where: { _ in true })
        guard count >= 3 else { return nil }
        let size = paragraph.lines.map(\.size).max() ?? line.size
        let isBold = !bodyIsBold && paragraph.lines.allSatisfy(\.isBold)
        let isLarge = size >= bodySize * 1.12
        let isUnderlined = paragraph.lines.allSatisfy(\.isUnderlined)
        let isCapitals = capitals == count && count >= 5
        guard
            isLarge || (size > bodySize * 0.9 && (isBold || isUnderlined || (isCapitals && words.count < 10)))
        else { return nil }
        if isLarge {
            return Look(size: Int(size.rounded()), isCapitals: false, isBold: false, isUnderlined: false)
        }
        return Look(
            size: Int(bodySize.rounded()), isCapitals: isCapitals, isBold: isBold,
            isUnderlined: isUnderlined && !isBold)
    }

    /// Whether words read as a title: not a sentence, not an entry of a table of contents.
    private func isTitle(_ words: [PDFWord]) -> Bool {
        guard let last = words.last?.text.unicodeScalars.last, let text = words.last?.text,
            let first = words.first?.text.unicodeScalars.first(where: {
                !"\"“‘'([".unicodeScalars.contains($0)
            }),
            first.isLetter || first.isDigit
        else { return false }
        if ";,".unicodeScalars.contains(last) { return false }
        if last == ".", words.count > 6 { return false }
        if text.contains("@")
            || words.contains(where: { $0.text.contains("....") || $0.text.contains("http") })
        {
            return false
        }
        return true
    }
}
