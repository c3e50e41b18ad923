import DocumentModel

/// Tells footnotes: text at the foot of a page that is small or begins with a raised number.
enum PDFNotes {
    /// - Parameters:
    ///   - paragraphs: in reading order.
    ///   - bodySize: the size of the running text, in points.
    static func mark(_ paragraphs: inout [PDFParagraph], bodySize: Double) {
        // At the foot of a column, text of the next one follows.
        for index in paragraphs.indices {
            guard let line = paragraphs[index].lines.first, line.beginsWithRaisedNumber,
                line.size < bodySize * 0.92, paragraphs[index].cell == nil
            else { continue }
            paragraphs[index].part = .footnote
        }
        var end = paragraphs.endIndex
        while end > 0 {
            let page = paragraphs[end - 1].page
            var index = end
            var first = end
            while index > 0, paragraphs[index - 1].page == page, isSmall(paragraphs[index - 1], bodySize) {
                index -= 1
                if beginsWithNumber(paragraphs[index]) { first = index }
            }
            for note in first..<end { paragraphs[note].part = .footnote }
            end = paragraphs[..<end].lastIndex { $0.page != page }.map { $0 + 1 } ?? 0
        }
    }

    private static func isSmall(_ paragraph: PDFParagraph, _ bodySize: Double) -> Bool {
        guard paragraph.cell == nil, let line = paragraph.lines.first else { return false }
        return line.size < bodySize * 0.92 || line.beginsWithRaisedNumber
    }

    private static func beginsWithNumber(_ paragraph: PDFParagraph) -> Bool {
        guard paragraph.label == nil, let word = paragraph.lines.first?.words.first else { return false }
        return word.text.unicodeScalars.first?.isDigit == true && word.length <= 3
    }
}
