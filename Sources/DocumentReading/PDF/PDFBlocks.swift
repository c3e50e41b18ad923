import DocumentModel

/// Makes blocks of paragraphs: text, labels, heading paths and numbers.
struct PDFBlocks {
    private(set) var blocks: [Block] = []

    /// - Parameters:
    ///   - paragraphs: in reading order, headings and list items marked.
    ///   - text: joins the words.
    init(_ paragraphs: [PDFParagraph], text: PDFText) {
        var path: [(level: Int, title: String)] = []
        for paragraph in paragraphs {
            let words = paragraph.entry ?? text.text(of: paragraph.lines)
            guard words.unicodeScalars.contains(where: { !$0.isSpace }) else { continue }
            if words.unicodeScalars.count == 1,
                words.unicodeScalars.allSatisfy(PDFBullets.alwaysStandAlone.contains),
                paragraph.entry == nil
            {
                continue
            }
            let isFurniture = paragraph.part.isFurniture
            var block = Block(
                kind: .paragraph, part: paragraph.part, cell: paragraph.cell, text: words,
                label: paragraph.label?.text, paragraph: blocks.count + 1, page: paragraph.page,
                confidence: paragraph.lines.compactMap(\.confidence).min().map { Int($0) })
            if let level = paragraph.headingLevel {
                while let last = path.last, last.level >= level { path.removeLast() }
                block.headings = path.map(\.title)
                path.append((level, block.label.map { "\($0) \(words)" } ?? words))
                block.kind = .heading(level: level)
            } else {
                block.headings = isFurniture ? [] : path.map(\.title)
                if let level = paragraph.listLevel { block.kind = .listItem(level: level) }
                if paragraph.entry != nil, paragraph.part == .body { block.kind = .formField }
            }
            blocks.append(block)
        }
    }
}
