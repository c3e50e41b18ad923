import DocumentModel

/// Joins what goes on: a paragraph over the foot of a page or column, a heading over two lines.
enum PDFContinuations {
    /// - Parameter paragraphs: in reading order, headings marked.
    static func join(_ paragraphs: inout [PDFParagraph]) {
        var result: [PDFParagraph] = []
        result.reserveCapacity(paragraphs.count)
        var body: Int?
        for paragraph in paragraphs {
            if let last = body, goesOn(result[last], paragraph) {
                result[last].lines += paragraph.lines
                continue
            }
            result.append(paragraph)
            // Notes and entries stand between the halves of a paragraph without ending it.
            if paragraph.part == .body, paragraph.entry == nil { body = result.count - 1 }
        }
        paragraphs = result
    }

    private static func goesOn(_ first: PDFParagraph, _ second: PDFParagraph) -> Bool {
        guard first.cell == nil, second.cell == nil, second.part == .body, second.entry == nil,
            second.label == nil, first.headingLevel == nil, second.headingLevel == nil,
            let above = first.lines.last, let below = second.lines.first
        else { return false }
        let isOver =
            second.page == first.page + 1 || (second.page == first.page && below.box.top < above.box.top)
        guard isOver, !first.isFinished, abs(above.size - below.size) < above.size * 0.1 else { return false }
        if PDFParagraph.beginsSmall(below) { return true }
        let room = first.columnRight - above.box.right
        return room < below.words[0].box.width + above.size && above.isBold == below.isBold
            && above.words.count > 3
    }
}
