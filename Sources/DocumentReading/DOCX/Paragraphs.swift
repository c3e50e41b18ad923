import DocumentModel
import OfficePackage

extension StoryReader {
    /// Reads a paragraph, and after it what it anchors.
    func readParagraph() throws(PackageError) {
        paragraph = ParagraphDraft()
        try xml.children { (element) throws(PackageError) in
            if element == .paragraphProperties {
                paragraph.format = try readParagraphFormat()
            } else {
                try readInline(element)
            }
        }
        fields.endParagraph()
        if isInPrompt { paragraph.bracket(from: 0) }
        if var joined = carried {
            carried = nil
            joined.append(paragraph)
            paragraph = joined
        }
        if paragraph.format.runsOn {
            carried = paragraph
        } else {
            finish(paragraph)
        }
    }

    /// Ends a paragraph that was to run on into a next one, where no next one came.
    func finishCarried() {
        if let carried { finish(carried) }
        carried = nil
    }

    private func finish(_ paragraph: ParagraphDraft) {
        let style = paragraph.format.style ?? state.styles.defaultParagraphStyle
        let place = state.labels.place(paragraph.format.numbering, style: style)
        // A paragraph without text counts in its list all the same: Word shows its number.
        let label = place.flatMap { state.labels.label(at: $0) }
        let text = paragraph.trimmed
        if !text.isEmpty {
            leaveContents(at: style)
            let heading = state.headingLevels.level(style: style, outlineLevel: paragraph.format.outlineLevel)
            if heading != nil, !state.headingLevels.isTitle(style: style) { state.usesHeadings = true }
            let kind: Block.Kind =
                if let heading { .heading(level: heading) } else if let place {
                    .listItem(level: place.level + 1)
                } else { .paragraph }
            let isBold = paragraph.hasBold && !paragraph.hasPlain
            let page = paragraph.page ?? state.pages.page
            append(
                Block(
                    kind: kind, part: part, cell: cell, text: text, label: label,
                    hasCountedLabel: label != nil,
                    page: page),
                isBold: isBold,
                typedLabel: kind == .paragraph ? typedLabel(paragraph, text, style: style) : nil)
        }
        for draft in paragraph.anchored + paragraph.notes {
            append(draft.block, isBold: draft.isBold, typedLabel: draft.typedLabel)
        }
    }

    /// The label that stands before the text; entries of a table of contents and page furniture have none of their own.
    private func typedLabel(_ paragraph: ParagraphDraft, _ text: String, style: String?) -> TypedLabels.Split?
    {
        guard !part.isFurniture, !state.headingLevels.isContentsEntry(style: style) else { return nil }
        let space = paragraph.text.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.count
        return TypedLabels.split(text, tab: paragraph.tab.map { $0 - space })
    }

    /// A heading above a table of contents stands above its entries alone, and not above what comes after them.
    private func leaveContents(at style: String?) {
        guard part == .body else { return }
        if state.headingLevels.isContentsTitle(style: style) {
            state.headingsAboveContents = state.headings
        } else if let above = state.headingsAboveContents,
            !state.headingLevels.isContentsEntry(style: style)
        {
            state.headings = above
            state.headingsAboveContents = nil
        }
    }

    /// Adds a block under the headings that stand above it, and lets a heading stand above what follows.
    func append(_ block: Block, isBold: Bool, typedLabel: TypedLabels.Split?) {
        var block = block
        if case .heading(let level) = block.kind, block.part == part, !part.isFurniture {
            state.headings.enter(block.title, level: level)
            block.headings = state.headings.titles.dropLast()
        } else if !block.part.isFurniture {
            block.headings = state.headings.titles + block.headings
        }
        blocks.append(DraftBlock(block: block, isBold: isBold, typedLabel: typedLabel))
    }
}
