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

    /// Gives the headings their levels: one level a look, the strongest outermost, numbers deeper by their parts;
    /// those that the outline names have its levels, and so have others that look like them.
    ///
    /// - Parameters:
    ///   - paragraphs: of the whole document, in reading order.
    ///   - outline: what the outline says of each of them.
    func mark(_ paragraphs: inout [PDFParagraph], outline: PDFOutline) {
        var looks = paragraphs.map { look(of: $0) }
        for index in paragraphs.indices where looks[index] == nil {
            if PDFPlainHeading.isHeading(index, in: paragraphs) {
                if index + 1 < looks.count, looks[index + 1] == nil {
                    looks[index] = paragraphs[index].label == nil ? .plain : .plainNumbered
                }
            } else if PDFPlainHeading.isDivision(index, in: paragraphs) {
                looks[index] = .plain
            }
        }
        PDFHeadingNumbers.mark(&paragraphs, headings: looks.indices.filter { looks[$0] != nil })
        numberLooks(&looks, of: paragraphs)
        let ranks = ranks(looks.compactMap { $0 })
        let first = zip(paragraphs, looks).compactMap { paragraph, look -> Int? in
            guard let look, case .number(depth: 1) = paragraph.label?.style else { return nil }
            return ranks[look]
        }.min()
        let parts = partRank(paragraphs, looks, ranks, first: first)
        for (index, look) in looks.enumerated() {
            guard let look, var level = ranks[look] else { continue }
            if case .number(let depth) = paragraphs[index].label?.style, depth > 1 {
                level = max(level, (first ?? 0) + depth - 1)
            }
            switch paragraphs[index].division {
            case .part: level = min(level, parts)
            case .section: level = min(level, first ?? level)
            case nil: break
            }
            paragraphs[index].headingLevel = min(level + 1, 6)
        }
        follow(outline, &paragraphs, looks)
    }

    /// Parts numbered headings from others that look like them, which stand below them where several are numbered.
    private func numberLooks(_ looks: inout [Look?], of paragraphs: [PDFParagraph]) {
        var counts: [Look: Int] = [:]
        for (paragraph, look) in zip(paragraphs, looks) {
            guard let look, case .number(depth: 1) = paragraph.label?.style else { continue }
            counts[look, default: 0] += 1
        }
        for index in looks.indices {
            guard let look = looks[index], counts[look, default: 0] > 2,
                case .number = paragraphs[index].label?.style
            else { continue }
            looks[index]?.isNumbered = true
        }
    }

    /// The place of headings such as `Part A`, which numbered sections stand below, whatever they look like.
    private func partRank(
        _ paragraphs: [PDFParagraph], _ looks: [Look?], _ ranks: [Look: Int], first: Int?
    ) -> Int {
        let own = zip(paragraphs, looks).compactMap { paragraph, look -> Int? in
            guard let look, paragraph.division == .part else { return nil }
            return ranks[look]
        }.min()
        return min(own ?? 0, max((first ?? 0) - 1, 0))
    }

    /// Gives headings the levels of the outline where it has any.
    ///
    /// A heading that it leaves out stands where those like it stand, or else below the last one that it names.
    private func follow(_ outline: PDFOutline, _ paragraphs: inout [PDFParagraph], _ looks: [Look?]) {
        var levels: [Look: Int] = [:]
        for (level, look) in zip(outline.levels, looks) {
            if let level, let look { levels[look] = max(levels[look] ?? 0, level) }
        }
        guard outline.levels.contains(where: { $0 != nil }) else { return }
        var last: Int?
        var lastRank = 0
        for index in paragraphs.indices {
            if let level = outline.levels[index] {
                last = level
                lastRank = paragraphs[index].headingLevel ?? 0
                paragraphs[index].headingLevel = min(level, 6)
            } else if let look = looks[index], let own = paragraphs[index].headingLevel {
                let below = (last ?? 0) + max(own - lastRank, 1)
                paragraphs[index].headingLevel = min(levels[look] ?? (last == nil ? own : below), 6)
            }
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
        var isNumbered = false

        /// The look of running text, where a heading shows by the room around it alone.
        static let plain = Look(size: 0, isCapitals: false, isBold: false, isUnderlined: false)

        /// The same with a number before it.
        static let plainNumbered = Look(size: 1, isCapitals: false, isBold: false, isUnderlined: false)

        static func < (one: Look, other: Look) -> Bool {
            one.weight < other.weight
        }

        private var weight: Int {
            size * 16 + (isCapitals ? 8 : 0) + (isBold ? 4 : 0) + (isUnderlined ? 2 : 0)
                + (isNumbered ? 1 : 0)
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
        let count = paragraph.lines.reduce(0) { $0 + $1.words.count }
        guard count <= 12 else { return nil }
        let size = paragraph.lines.map(\.size).max() ?? line.size
        let isBold = !bodyIsBold && paragraph.lines.allSatisfy(\.isBold)
        let isLarge = size >= bodySize * 1.12
        let isUnderlined = paragraph.lines.allSatisfy(\.isUnderlined)
        guard isLarge || size > bodySize * 0.9 else { return nil }
        let words = paragraph.lines.flatMap(\.words)
        let letters = PDFLetters(words)
        let isCapitals = letters.areCapitals && letters.count >= 5
        guard isLarge || isBold || isUnderlined || (isCapitals && count < 10), letters.count >= 3,
            letters.digits < max(letters.count, 7), isTitle(words),
            !paragraph.lines.contains(where: \.hasCells)
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
        return !text.utf8.contains(UInt8(ascii: "@"))
            && !words.contains { $0.text.hasPrefix("http") || $0.text.contains("....") }
    }
}

/// The letters and digits of some words, counted.
private struct PDFLetters {
    private(set) var count = 0
    private(set) var digits = 0
    private var capitals = 0

    init(_ words: [PDFWord]) {
        for word in words {
            for scalar in word.text.unicodeScalars {
                if scalar.isLetter {
                    count += 1
                    if scalar.isCapital { capitals += 1 }
                } else if scalar.isDigit {
                    digits += 1
                }
            }
        }
    }

    var areCapitals: Bool { capitals == count }
}
