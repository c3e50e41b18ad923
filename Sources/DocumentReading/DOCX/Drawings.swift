import DocumentModel
import OfficePackage

extension StoryReader {
    /// Reads a drawing of either kind, DrawingML or VML: its text boxes at whatever depth, and the pictures and
    /// charts in it, which are not read.
    func readDrawing() throws(PackageError) {
        try xml.descendants { (element) throws(PackageError) in try readDrawn(element) }
    }

    /// Reads an embedded object; the picture that stands for it is none of its own (ECMA-376 part 1, 17.3.3.19).
    func readObject() throws(PackageError) {
        var isEmbedded = false
        try xml.descendants { (element) throws(PackageError) in
            switch element {
            case .embeddedObject: isEmbedded = true
            case .imageData: break
            default: return try readDrawn(element)
            }
            return false
        }
        if isEmbedded { state.count(.embeddedDocument) }
    }

    /// Reads one element of a drawing, and returns whether the elements in it are to be read as well.
    private func readDrawn(_ element: WordElement) throws(PackageError) -> Bool {
        switch element {
        case .textBox:
            paragraph.anchored += try readInnerStory(part: .textBox).map { state.onThisPage($0) }
        case .drawingParagraph: try readDrawnParagraph()
        case .alternateContent:
            try readAlternatives { (element) throws(PackageError) in
                if try readDrawn(element) { try readDrawing() }
            }
        case .diagram: readDiagram()
        // Logos in headers are no flowcharts.
        case .blip, .imageData, .chart: if !part.isFurniture { state.count(.pictures) }
        default: return true
        }
        return false
    }

    /// A paragraph of a shape that is no Word text box (ECMA-376 part 1, clause 21.1.2.2.6).
    private func readDrawnParagraph() throws(PackageError) {
        var draft = ParagraphDraft()
        try xml.descendants { (element) throws(PackageError) in
            switch element {
            case .drawingText: try xml.appendText(to: &draft.text)
            case .drawingBreak: draft.text.append(UInt8(ascii: "\n"))
            default: return true
            }
            return false
        }
        appendBox(draft.trimmed)
    }

    /// The text of a SmartArt diagram, a flowchart perhaps, stands in a part of its own.
    private func readDiagram() {
        guard let id = xml.attribute("dm", in: .relationshipReference), let texts = diagrams[id] else {
            if !part.isFurniture { state.count(.pictures) }
            return
        }
        for text in texts { appendBox(text) }
    }

    private func appendBox(_ text: String) {
        guard !text.isEmpty else { return }
        let part = self.part.isFurniture ? self.part : .textBox
        paragraph.anchored.append(
            state.onThisPage(DraftBlock(block: Block(kind: .paragraph, part: part, text: text))))
    }
}
