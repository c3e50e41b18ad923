import OfficePackage

/// A content control: a part of the document to fill in or to choose (ECMA-376 part 1, clause 17.5.2).
private struct ContentControl {
    /// Whether it shows what to fill in, and nobody has.
    var showsPrompt = false
    /// Whether its box is ticked, if it is a check box.
    var isChecked: Bool?

    init() {}

    /// - Parameter xml: at the start of `w:sdtPr`.
    init(_ xml: WordXML) throws(PackageError) {
        try xml.children { (element) throws(PackageError) in
            switch element {
            case .promptShown: showsPrompt = xml.isOn
            case .checkBoxControl:
                isChecked = false
                try xml.children { (element) throws(PackageError) in
                    if element == .checkBoxState { isChecked = xml.attribute("val", in: .word2010) == "1" }
                }
            default: break
            }
        }
    }
}

extension StoryReader {
    /// Reads a content control around blocks, rows or cells. Paragraphs of a prompt that nobody has answered stand in
    /// square brackets: they are no policy text but a gap to fill in.
    func readContentControl(_ readContent: (WordElement) throws(PackageError) -> Void) throws(PackageError) {
        try readControl { (control) throws(PackageError) in
            let outer = isInPrompt
            defer { isInPrompt = outer }
            isInPrompt = outer || control.showsPrompt
            try xml.children(readContent)
        }
    }

    /// Reads a content control in a paragraph: a prompt stands in square brackets, a check box as a box, whatever its
    /// author's font draws for it.
    func readInlineContentControl() throws(PackageError) {
        try readControl { (control) throws(PackageError) in
            let outer = isInPrompt
            defer { isInPrompt = outer }
            isInPrompt = outer || control.showsPrompt
            let start = paragraph.text.count
            try readInlines()
            if let isChecked = control.isChecked {
                paragraph.text.removeLast(max(0, paragraph.text.count - start))
                paragraph.text.append(contentsOf: CheckBox.text(isChecked).utf8)
            } else if control.showsPrompt, !outer {
                paragraph.bracket(from: start)
            }
        }
    }

    private func readControl(
        _ readContent: (ContentControl) throws(PackageError) -> Void
    ) throws(PackageError) {
        var control = ContentControl()
        try xml.children { (element) throws(PackageError) in
            switch element {
            case .contentControlProperties: control = try ContentControl(xml)
            case .contentControlContent: try readContent(control)
            default: break
            }
        }
    }
}

extension ParagraphDraft {
    /// Puts square brackets around the words from a place on, unless there are none or they stand in some already.
    mutating func bracket(from start: Int) {
        let space = UInt8(ascii: " ")
        guard start < text.count, let first = text[start...].firstIndex(where: { $0 > space }),
            let last = text.lastIndex(where: { $0 > space }),
            text[first] != UInt8(ascii: "[") || text[last] != UInt8(ascii: "]")
        else { return }
        text.insert(UInt8(ascii: "]"), at: last + 1)
        text.insert(UInt8(ascii: "["), at: first)
    }
}
