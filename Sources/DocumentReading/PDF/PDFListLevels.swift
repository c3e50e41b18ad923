import DocumentModel

/// Tells list items and their levels, by how far the labels are set in.
enum PDFListLevels {
    private struct Open {
        var indent: Double
        var style: PDFLabel.Style
    }

    /// Gives each list item its level; headings are no list items, whatever their labels.
    ///
    /// Labels of another kind at the same place stand a level deeper where the item before leads in to them.
    static func mark(_ paragraphs: inout [PDFParagraph]) {
        var open: [Open] = []
        var last: PDFParagraph?
        for index in paragraphs.indices {
            let paragraph = paragraphs[index]
            guard paragraph.part == .body, paragraph.entry == nil else { continue }
            defer { last = paragraph }
            if paragraph.headingLevel != nil || paragraph.cell != last?.cell { open = [] }
            guard paragraph.headingLevel == nil, let style = paragraph.label?.style else {
                if let first = open.first, paragraph.indent < first.indent - 3 { open = [] }
                continue
            }
            while let end = open.last, end.indent > paragraph.indent + 4 { open.removeLast() }
            let beside = open.lastIndex { abs($0.indent - paragraph.indent) <= 4 }
            if let same = open.lastIndex(where: {
                abs($0.indent - paragraph.indent) <= 4 && $0.style.isLike(style)
            }) {
                open.removeSubrange((same + 1)...)
            } else if let beside, last?.lines.last?.words.last?.text.hasSuffix(":") != true {
                open.removeSubrange((beside + 1)...)
                open[beside].style = style
            } else {
                open.append(Open(indent: paragraph.indent, style: style))
            }
            paragraphs[index].listLevel = open.count
        }
    }
}

extension PDFLabel.Style {
    /// Whether two labels can be of one list.
    func isLike(_ other: PDFLabel.Style) -> Bool {
        switch (self, other) {
        case (.bullet, .bullet), (.dash, .dash), (.letter, .letter): true
        case (.number(let depth), .number(let other)): depth == other
        case (.bullet, _), (.dash, _), (.letter, _), (.number, _): false
        }
    }
}
