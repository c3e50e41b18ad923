/// Tells list items and their levels, by how far the labels are set in.
enum PDFListLevels {
    /// Gives each list item its level; headings are no list items, whatever their labels.
    static func mark(_ paragraphs: inout [PDFParagraph]) {
        var open: [Double] = []
        var page = 0
        var cell = paragraphs.first?.cell
        for index in paragraphs.indices {
            let paragraph = paragraphs[index]
            if paragraph.headingLevel != nil || paragraph.cell != cell {
                open = []
                cell = paragraph.cell
            }
            guard paragraph.headingLevel == nil, paragraph.label != nil else {
                if paragraph.page == page, let first = open.first, paragraph.left < first - 3 { open = [] }
                continue
            }
            while let last = open.last, last > paragraph.left + 4 { open.removeLast() }
            if let last = open.last, abs(last - paragraph.left) <= 4 {
                open[open.count - 1] = paragraph.left
            } else {
                open.append(paragraph.left)
            }
            page = paragraph.page
            paragraphs[index].listLevel = open.count
        }
    }
}
