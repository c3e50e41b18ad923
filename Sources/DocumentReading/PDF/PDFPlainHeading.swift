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

    private static func isTitle(_ paragraph: PDFParagraph) -> Bool {
        guard paragraph.lines.count == 1, let line = paragraph.lines.first, paragraph.cell == nil,
            paragraph.part == .body, paragraph.entry == nil, line.words.count <= 10, line.words.count >= 2
        else { return false }
        switch paragraph.label?.style {
        case .bullet, .dash, .letter: return false
        case .number, nil: break
        }
        guard line.words[0].text.unicodeScalars.first?.properties.isUppercase == true,
            let last = line.words.last?.text.unicodeScalars.last, last.isLetter || last == ")"
        else { return false }
        return !line.words.contains {
            $0.text.contains("@") || $0.text.contains("www.") || $0.text.hasSuffix(":")
        }
    }
}
