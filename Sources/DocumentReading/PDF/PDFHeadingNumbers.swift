/// Numbers without a stop before headings (`3 Training`), which are labels where they count on from heading to
/// heading; one on its own may be of the words (`7 golden rules`).
enum PDFHeadingNumbers {
    /// Takes such numbers out of the lines of headings.
    ///
    /// - Parameters:
    ///   - paragraphs: of the whole document, in reading order.
    ///   - headings: the indices of the headings.
    static func mark(_ paragraphs: inout [PDFParagraph], headings: [Int]) {
        let numbered = headings.compactMap { index in
            number(paragraphs[index]).map { (index: index, number: $0) }
        }
        var labelled: Set<Int> = []
        for (one, next) in zip(numbered, numbered.dropFirst()) where next.number == one.number + 1 {
            labelled.insert(one.index)
            labelled.insert(next.index)
        }
        for index in labelled {
            let words = paragraphs[index].lines[0].words
            paragraphs[index].label = PDFLabel(text: words[0].text, wordCount: 1, style: .number(depth: 1))
            paragraphs[index].lines[0] = PDFLine(Array(words.dropFirst()))
        }
    }

    private static func number(_ paragraph: PDFParagraph) -> Int? {
        guard paragraph.label == nil, let words = paragraph.lines.first?.words, words.count > 1,
            words[0].text.utf8.count <= 2, let number = Int(words[0].text), number > 0,
            words[1].text.unicodeScalars.first?.isCapital == true
        else { return nil }
        return number
    }
}
