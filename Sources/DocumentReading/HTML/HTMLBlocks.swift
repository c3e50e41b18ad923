import DocumentModel

/// The walk through a page that makes it blocks.
struct HTMLBlocks {
    /// The blocks so far.
    var blocks = BlockSequence()
    private var line = InlineText()
    private var surroundings = Surroundings()
    private var typedLists = ListNesting()
    private var tableCount = 0
    private var counts = WarningCounts()

    /// What the elements around a text make of it.
    private struct Surroundings {
        var kind = Block.Kind.paragraph
        var part = Block.Part.body
        var cell: TableCell?
        var listLevel = 0
        var isBold = false
        /// Whether a `header` would be that of a part of the page, not of the site.
        var isInArticle = false
    }

    /// The label of the list item that was begun, until its first text.
    private var label: String?

    /// What was left out.
    var warnings: [ReadingWarning] { counts.warnings }

    /// Adds the text of an element and all below it.
    mutating func read(_ element: HTMLElement) {
        walk(element)
        flush()
    }

    private mutating func walk(_ nodes: [HTMLNode]) {
        for node in nodes {
            switch node {
            case .text(let text):
                line.append(text, bold: surroundings.isBold)
            case .element(let element): walk(element)
            }
        }
    }

    private mutating func walk(_ element: HTMLElement) {
        if element.isOtherDocument { counts.add(.embeddedDocument) }
        guard !element.isSilent, !element.isNoteReference else { return }
        if element.isHidden || element.isDeletion {
            if !element.text.trimmed.isEmpty { counts.add(element.isHidden ? .hiddenText : .deletedText) }
        } else if element.isBlock {
            flush()
            let outside = surroundings
            walkBlock(element)
            flush()
            surroundings = outside
        } else {
            walkInline(element)
        }
    }

    private mutating func walkInline(_ element: HTMLElement) {
        let outside = surroundings
        if element.isBold { surroundings.isBold = true }
        switch element.name {
        case "br": line.breakLine()
        case "img": if element.isPictureOfNote { counts.add(.pictures) }
        case "input": readInput(element)
        case "textarea": addField(element.text)
        case "select": addField(element.chosenOptions)
        case "ins":
            if !element.text.trimmed.isEmpty { counts.add(.insertedText) }
            walk(element.children)
        case "q":
            line.append("“")
            walk(element.children)
            line.append("”")
        default: walk(element.children)
        }
        surroundings = outside
    }

    private mutating func walkBlock(_ element: HTMLElement) {
        if let level = element.headingLevel { surroundings.kind = .heading(level: level) }
        switch element.name {
        case "ul", "ol", "menu", "dir": walkList(element)
        case "li": walkItem(element, label: "•")
        case "table": walkTable(element)
        case "pre": readPreformatted(element)
        case "header" where !surroundings.isInArticle: surroundings.part = .header
        case "footer" where !surroundings.isInArticle: surroundings.part = .footer
        case "section" where element.hasClass("footnotes"): surroundings.part = .footnote
        case "main", "article", "section": surroundings.isInArticle = true
        default: break
        }
        if !["ul", "ol", "menu", "dir", "li", "table", "pre"].contains(element.name) {
            walk(element.children)
        }
    }

    private mutating func walkList(_ list: HTMLElement) {
        surroundings.listLevel += 1
        var labels = HTMLListLabels(list)
        for child in list.children {
            if case .element(let item) = child, item.name == "li", !item.isHidden {
                flush()
                let outside = surroundings
                walkItem(item, label: labels.next(for: item))
                flush()
                surroundings = outside
            } else {
                walk([child])
            }
        }
    }

    private mutating func walkItem(_ item: HTMLElement, label: String) {
        surroundings.listLevel = max(surroundings.listLevel, 1)
        surroundings.kind = .listItem(level: surroundings.listLevel)
        self.label = label
        walk(item.children)
        flush()
        self.label = nil
    }

    private mutating func walkTable(_ table: HTMLElement) {
        tableCount += 1
        let number = tableCount
        let grid = HTMLTableGrid(table)
        surroundings.kind = .paragraph
        walk(grid.others)
        flush()
        let outside = surroundings
        for cell in grid.cells where !cell.element.isHidden {
            surroundings.listLevel = 0
            surroundings.isBold = cell.element.name == "th"
            surroundings.cell = TableCell(
                table: number, row: cell.row, column: cell.column, isHeader: cell.isHeader)
            walk(cell.element.children)
            flush()
            surroundings = outside
        }
    }

    /// Text that keeps its lines is laid out as plain text is: lists that were set in by hand come here in Markdown.
    private mutating func readPreformatted(_ element: HTMLElement) {
        var text = PlainTextBlocks(
            lines: TextLine.lines(of: element.text), blocks: blocks.take(), part: surroundings.part,
            cell: surroundings.cell,
            hasHeadings: false)
        blocks = text.read()
    }

    private mutating func readInput(_ input: HTMLElement) {
        switch input.attributes["type", default: "text"].lowercased() {
        case "checkbox", "radio": line.append(input.attributes["checked"] == nil ? "☐ " : "☑ ")
        case "text", "date", "email", "tel", "number", "url": addField(input.attributes["value", default: ""])
        default: break
        }
    }

    private mutating func addField(_ value: String) {
        guard !value.trimmed.isEmpty else { return }
        flush()
        blocks.append(.formField, part: surroundings.part, cell: surroundings.cell, text: value)
    }

    /// Ends the paragraph that is being gathered.
    private mutating func flush() {
        let isTitle = surroundings.kind == .paragraph && surroundings.cell == nil && line.isBold
        let paragraphs = line.take { ListLabel.typed($0) != nil }.map(\.trimmed).filter { !$0.isEmpty }
        for text in paragraphs {
            if isTitle, paragraphs.count == 1, text.count < 100, text.last != ".", !text.contains("\n") {
                addHeading(text, level: 6)
            } else {
                add(text)
            }
        }
    }

    private mutating func add(_ text: String) {
        switch surroundings.kind {
        case .heading(let level): addHeading(text.replacing("\n", with: " "), level: level)
        case .listItem:
            blocks.append(
                surroundings.kind, part: surroundings.part, cell: surroundings.cell, text: text, label: label,
                hasCountedLabel: label != nil)
            label = nil
        case .paragraph, .formField:
            if let (label, rest) = ListLabel.typed(text) {
                let level = typedLists.place(label, indent: 0)
                blocks.append(
                    .listItem(level: level), part: surroundings.part, cell: surroundings.cell, text: rest,
                    label: label.text)
            } else {
                blocks.append(.paragraph, part: surroundings.part, cell: surroundings.cell, text: text)
            }
        }
    }

    private mutating func addHeading(_ text: String, level: Int) {
        typedLists.closeAll()
        let text = text.hasPrefix("- ") ? String(text.dropFirst(2)) : text
        let number = HeadingNumber(text)
        blocks.append(
            .heading(level: level), part: surroundings.part, cell: surroundings.cell,
            text: number?.title ?? text,
            label: number?.label)
    }
}
