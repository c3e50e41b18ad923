import DocumentModel
import OfficePackage

extension ODTStory {
    /// What an element says of the paragraph that it is.
    private struct Format {
        var styleName: String?
        var style: ODTStyles.Style
        /// The level of a heading, from 1.
        var headingLevel: Int?
        /// Whether a heading goes without a number.
        var isUnnumbered: Bool
        /// The number that a heading asks for.
        var start: Int?
    }

    /// Reads a paragraph or heading, and after it what it anchors (ODF 1.3 part 3, clause 5.1).
    func readParagraph(_ element: ODTElement) throws(PackageError) {
        let format = readFormat(element)
        let outer = (isHidden, isBold)
        defer { (isHidden, isBold) = outer }
        isHidden = format.style.isHidden ?? false
        isBold = format.style.isBold ?? false
        hidesParagraph = false
        paragraph = ParagraphDraft()
        let recorded = try readRecordedNumber()
        finish(format, recorded: recorded)
    }

    private func readFormat(_ element: ODTElement) -> Format {
        let styleName = xml.attribute("style-name")
        var format = Format(
            styleName: styleName, style: state.styles.style(styleName, family: "paragraph"),
            isUnnumbered: xml.attribute("is-list-header") == "true")
        if element == .heading {
            format.headingLevel = min(max(xml.number("outline-level") ?? 1, 1), ODTListStyle.deepest)
            let restarts = xml.attribute("restart-numbering") == "true"
            format.start = xml.number("start-value").map { max($0, 0) } ?? (restarts ? 1 : nil)
        }
        return format
    }

    /// Reads what is in the paragraph, and returns the number that the file says it had when it was written.
    private func readRecordedNumber() throws(PackageError) -> String? {
        var recorded: String?
        try xml.content {
            appendText()
        } element: { (element) throws(PackageError) in
            if element == .number {
                recorded = String(decoding: try xml.words(), as: UTF8.self).trimmed
            } else {
                try readInline(element)
            }
        }
        return recorded.flatMap { $0.isEmpty ? nil : $0 }
    }

    private func finish(_ format: Format, recorded: String?) {
        var draft = paragraph
        if hidesParagraph {
            // A hidden paragraph takes its number with it.
            if !draft.trimmed.isEmpty { state.warnings.add(.hiddenText) }
            draft.text = []
        }
        let label = hidesParagraph ? nil : label(format) ?? recorded
        let text = draft.trimmed
        if !text.isEmpty {
            append(
                Block(
                    kind: kind(format), part: part, cell: cell, text: text, label: label,
                    hasCountedLabel: label != nil),
                isBold: draft.hasBold && !draft.hasPlain)
        }
        for anchored in draft.anchored + draft.notes { append(anchored.block, isBold: anchored.isBold) }
    }

    private func kind(_ format: Format) -> Block.Kind {
        if let level = format.headingLevel {
            state.usesHeadings = true
            return .heading(level: level)
        }
        if let list, item != nil { return .listItem(level: list.level) }
        // Programs write no outline level for these two.
        let isTitle =
            state.styles.isBased(format.styleName, on: "Title")
            || state.styles.isBased(format.styleName, on: "Contents_20_Heading")
        return isTitle ? .heading(level: 1) : .paragraph
    }

    /// The label of a paragraph in a list, or of a numbered heading outside (ODF 1.3 part 3, clause 16.34).
    private func label(_ format: Format) -> String? {
        if list != nil, item != nil { return takeItemLabel(format.style.listStyle, start: format.start) }
        guard let level = format.headingLevel, !format.isUnnumbered, format.style.listStyle != "" else {
            return nil
        }
        return state.outline.label(level, state.styles.outline, start: format.start)
    }

    /// Adds a block under the headings that stand above it, and lets a heading stand above what follows.
    func append(_ block: Block, isBold: Bool) {
        var block = block
        if case .heading(let level) = block.kind, block.part == part, !part.isFurniture {
            state.headings.enter(block.title, level: level)
            block.headings = state.headings.titles.dropLast()
        } else if !block.part.isFurniture {
            block.headings = state.headings.titles + block.headings
        }
        blocks.append(DraftBlock(block: block, isBold: isBold))
    }
}
