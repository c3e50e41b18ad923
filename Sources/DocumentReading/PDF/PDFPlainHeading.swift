import DocumentModel

/// Tells headings that look like the running text: a short line that begins with a capital, ends without a
/// stop, and stands nearer to the text below it than to the text above.
enum PDFPlainHeading {
    /// Whether a paragraph is such a heading, by its neighbours.
    static func isHeading(_ index: Int, in paragraphs: [PDFParagraph]) -> Bool {
        let paragraph = paragraphs[index]
        guard isTitle(paragraph), let box = paragraph.box, let size = paragraph.lines.first?.size,
            index + 1 < paragraphs.count, paragraphs[index + 1].page == paragraph.page,
            paragraphs[index + 1].cell == nil, let below = paragraphs[index + 1].box
        else { return false }
        let roomBelow = below.top - box.bottom
        guard roomBelow > -size, roomBelow < size * 2.5 else { return false }
        if let style = paragraph.label?.style {
            // A numbered title stands alone: the numbers of a list follow each other.
            let neighbours = [index - 1, index + 1].filter(paragraphs.indices.contains)
            return !neighbours.contains { paragraphs[$0].label?.style.isLike(style) == true }
        }
        guard index > 0 else { return true }
        let last = paragraphs[index - 1]
        guard last.page == paragraph.page, let above = last.box else {
            return last.isFinished || last.label != nil
        }
        let roomAbove = box.top - above.bottom
        return roomAbove > size && roomAbove > roomBelow * 1.3
    }

    /// Whether a paragraph says that a part of the document begins (`Part A`), and has a line to itself.
    static func isDivision(_ index: Int, in paragraphs: [PDFParagraph]) -> Bool {
        let paragraph = paragraphs[index]
        guard paragraph.division != nil, paragraph.lines.count <= 2, paragraph.cell == nil,
            paragraph.part == .body, paragraph.label == nil, let last = paragraph.lines.last?.words.last
        else { return false }
        let count = paragraph.lines.reduce(0) { $0 + $1.words.count }
        guard count <= 12, let end = last.text.unicodeScalars.last, !".;,".unicodeScalars.contains(end) else {
            return false
        }
        // Those of a table of contents follow each other, or end in the number of a page.
        let neighbours = [index - 1, index + 1].filter(paragraphs.indices.contains)
        return (count == 2 || !end.isDigit) && !last.text.hasPrefix("http")
            && !neighbours.contains { paragraphs[$0].division != nil }
    }

    private static func isTitle(_ paragraph: PDFParagraph) -> Bool {
        guard paragraph.lines.count == 1, let line = paragraph.lines.first, paragraph.cell == nil,
            paragraph.part == .body, paragraph.entry == nil, line.words.count <= 10,
            line.words.count >= 2 || paragraph.label != nil
        else { return false }
        switch paragraph.label?.style {
        case .bullet, .dash, .letter: return false
        case .number, nil: break
        }
        guard line.words[0].text.unicodeScalars.first?.isCapital == true,
            !pronouns.contains(line.words[0].text), !line.hasCells,
            let last = line.words.last?.text.unicodeScalars.last, last.isLetter || last == ")"
        else { return false }
        return !line.words.contains {
            $0.text.contains("@") || $0.text.contains("www.") || $0.text.hasSuffix(":")
        }
    }

    /// Sentences begin with them, and titles do not.
    private static let pronouns: Set<String> = [
        "I", "We", "You", "They", "He", "She", "It", "There", "This", "These", "I’m", "I've", "I’ve",
    ]
}
