import DocumentModel
import OfficePackage

extension ODTStory {
    /// Reads the text and the elements inside the element that the XML stands at the start of.
    func readInlines() throws(PackageError) {
        try xml.content {
            appendText()
        } element: { (element) throws(PackageError) in
            try readInline(element)
        }
    }

    /// Reads an element that stands in a paragraph (ODF 1.3 part 3, clauses 6 and 7). Fields of every kind hold what
    /// they show.
    func readInline(_ element: ODTElement) throws(PackageError) {
        switch element {
        case .spaces: if !isHidden { appendSpaces(xml.number("c") ?? 1) }
        case .tab: if !isHidden { paragraph.appendTab() }
        case .lineBreak: if !isHidden { paragraph.text.append(UInt8(ascii: "\n")) }
        case .span: try readSpan()
        case .note: try readNote()
        case .annotation: state.warnings.add(.comments)
        case .ruby:
            try xml.children { (element) throws(PackageError) in
                if element == .rubyBase { try readInlines() }
            }
        case .changeStart: readChangeStart()
        case .hiddenText: try readHiddenText()
        case .hiddenParagraph: if xml.attribute("is-hidden") == "true" { hidesParagraph = true }
        case .placeholder: try readPlaceholder()
        case .variableSet, .userField: if xml.attribute("display") != "none" { try readInlines() }
        case .script, .number: break
        default:
            guard element.isDrawing else { return try readInlines() }
            if isHidden { try skipHidden() } else { try readDrawing(element) }
        }
    }

    /// Adds the text that the XML stands on. White space counts as one space wherever it stands, and not at all at the
    /// beginning of a paragraph (clause 6.1.2); a soft hyphen is no character of the word.
    func appendText() {
        let start = paragraph.text.count
        xml.appendText(to: &paragraph.text)
        var kept = start
        var index = start
        var hasWords = false
        while index < paragraph.text.count {
            let byte = paragraph.text[index]
            index += 1
            if byte == 0xC2, index < paragraph.text.count, paragraph.text[index] == 0xAD {
                index += 1
                continue
            }
            if byte <= UInt8(ascii: " ") {
                guard kept > 0, paragraph.text[kept - 1] > UInt8(ascii: " ") else { continue }
                paragraph.text[kept] = UInt8(ascii: " ")
            } else {
                hasWords = true
                paragraph.text[kept] = byte
            }
            kept += 1
        }
        paragraph.text.removeLast(index - kept)
        if isHidden {
            paragraph.text.removeLast(kept - start)
            if hasWords { noteHidden() }
        } else if hasWords {
            paragraph.endsHidden = false
            if isBold { paragraph.hasBold = true } else { paragraph.hasPlain = true }
            paragraph.endNoteMark()
        }
    }

    /// Pieces of hidden text side by side are one passage.
    private func noteHidden() {
        if !paragraph.endsHidden { state.warnings.add(.hiddenText) }
        paragraph.endsHidden = true
    }

    /// Spaces that count each (clause 6.1.3); no line has room for more than these.
    private func appendSpaces(_ count: Int) {
        guard !paragraph.text.isEmpty else { return }
        paragraph.text += Array(repeating: UInt8(ascii: " "), count: min(max(count, 1), 200))
    }

    private func readSpan() throws(PackageError) {
        let outer = (isHidden, isBold)
        defer { (isHidden, isBold) = outer }
        let style = state.styles.style(xml.attribute("style-name"), family: "text")
        isHidden = style.isHidden ?? isHidden
        isBold = style.isBold ?? isBold
        try readInlines()
    }

    /// Takes a footnote or endnote, which comes after the paragraph (clause 6.3); its mark is none of its text.
    private func readNote() throws(PackageError) {
        if isHidden { return try skipHidden() }
        paragraph.noteMark = paragraph.text.count
        let part = xml.attribute("note-class") == "endnote" ? Block.Part.endnote : .footnote
        var note: [DraftBlock] = []
        try xml.children { (element) throws(PackageError) in
            if element == .noteBody { note += try readInnerStory(part: part) }
        }
        paragraph.notes += note
    }

    /// A field that is shown while a condition holds (clause 7.7.6): what it shows is in it.
    private func readHiddenText() throws(PackageError) {
        if xml.attribute("is-hidden") == "false" { return try readInlines() }
        let value = xml.attribute("string-value") ?? ""
        if try xml.holdsWords() || !value.trimmed.isEmpty { noteHidden() }
    }

    /// A field for somebody to fill in (clause 7.7.4) comes in the brackets of placeholders, whatever brackets it has.
    private func readPlaceholder() throws(PackageError) {
        let words = String(decoding: try xml.words(), as: UTF8.self).trimmed
        guard !words.isEmpty, !isHidden else { return }
        let isDrawn = words.hasPrefix("<") && words.hasSuffix(">")
        let name = isDrawn ? words.dropFirst().dropLast().trimmed : words
        paragraph.text.append(contentsOf: (name.hasPrefix("[") ? name : "[\(name)]").utf8)
        paragraph.hasPlain = true
    }
}
