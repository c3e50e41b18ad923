/// A heading found in the lines of a plain text.
struct HeadingLine: Equatable {
    let title: String
    let label: String?
    let style: HeadingStyles.Style
    /// How many lines it takes, its underline included.
    let lineCount: Int

    private init(_ title: String, style: HeadingStyles.Style, lineCount: Int) {
        let numbered = HeadingNumber(title)
        self.title = InlineMarks.removed(from: numbered?.title ?? title)
        self.label = numbered?.label
        self.style = style
        self.lineCount = lineCount
    }

    /// The heading that begins at a line which follows a blank line or a heading, if one does.
    ///
    /// - Parameters:
    ///   - list: the item of a list that came just before, which a numbered line may continue.
    ///   - unbroken: whether every line is a paragraph of its own.
    static func at(_ index: Int, of lines: [TextLine], after list: ListLabel?, unbroken: Bool) -> HeadingLine?
    {
        underlined(at: index, of: lines) ?? hashed(lines[index])
            ?? numbered(at: index, of: lines, after: list, unbroken: unbroken)
            ?? inCapitals(at: index, of: lines, unbroken: unbroken)
    }

    private static func underlined(at index: Int, of lines: [TextLine]) -> HeadingLine? {
        func line(_ offset: Int) -> TextLine? { index + offset < lines.count ? lines[index + offset] : nil }
        if let over = lines[index].ruleCharacter, let title = line(1), !title.isBlank,
            title.ruleCharacter == nil,
            line(2)?.ruleCharacter == over
        {
            return HeadingLine(title.text, style: .underlined(over, overlined: true), lineCount: 3)
        }
        guard lines[index].ruleCharacter == nil, let rule = line(1), let under = rule.ruleCharacter,
            rule.text.count * 2 >= lines[index].text.count, lines[index].text.count <= 120
        else { return nil }
        return HeadingLine(lines[index].text, style: .underlined(under, overlined: false), lineCount: 2)
    }

    private static func hashed(_ line: TextLine) -> HeadingLine? {
        guard line.text.hasPrefix("#"), let match = line.text.wholeMatch(of: /(#{1,6})\s+(\S.*?)\s*#*/) else {
            return nil
        }
        return HeadingLine(String(match.2), style: .hashes(match.1.count), lineCount: 1)
    }

    /// A short numbered line alone, unless the lines before or after show that it is an item of a list.
    private static func numbered(
        at index: Int, of lines: [TextLine], after list: ListLabel?, unbroken: Bool
    ) -> HeadingLine? {
        guard let found = HeadingNumber(lines[index].text), isShortTitle(found.title) else { return nil }
        let following = lines[(index + 1)...]
        guard unbroken || following.first?.isBlank ?? true else { return nil }
        let heading = HeadingLine(lines[index].text, style: .numbered(depth: found.depth), lineCount: 1)
        if isCapitals(found.title) { return heading }
        let next = following.first { !$0.isBlank }.flatMap { HeadingNumber($0.text) }
        if let next, next.depth == found.depth, next.ordinal == found.ordinal + 1 { return nil }
        if case .number(let depth, _) = list?.style, depth == found.depth,
            list?.ordinal.map({ $0 + 1 }) == found.ordinal
        {
            return nil
        }
        return heading
    }

    private static func inCapitals(at index: Int, of lines: [TextLine], unbroken: Bool) -> HeadingLine? {
        var titles: [String] = []
        var rest = lines[index...]
        while let line = rest.first, titles.count < (unbroken ? 1 : 3), isShortTitle(line.text),
            isCapitals(line.text)
        {
            titles.append(line.text)
            rest = rest.dropFirst()
        }
        guard !titles.isEmpty else { return nil }
        // A sentence that only begins in capitals is no heading.
        if !unbroken, let next = rest.first, !next.isBlank {
            let firstWord = next.text.prefix { !$0.isWhitespace }
            let goesOn = firstWord.first?.isLowercase ?? false || isCapitals(String(firstWord))
            if goesOn || ListLabel.parse(next.text) == nil && (titles.last?.count ?? 0) > 60 { return nil }
        }
        return HeadingLine(titles.joined(separator: " "), style: .capitals, lineCount: titles.count)
    }

    private static func isShortTitle(_ text: String) -> Bool {
        guard let first = text.first, let last = text.last else { return false }
        return text.count <= 80 && !".;,".contains(last) && (first.isUppercase || !first.isLetter)
            && text.split(separator: " ").count <= 12
    }

    private static func isCapitals(_ text: String) -> Bool {
        !text.contains(where: \.isLowercase) && !text.contains("@") && text.contains(/\p{Lu}{3}/)
    }
}
