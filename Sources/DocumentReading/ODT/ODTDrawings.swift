import DocumentModel
import OfficePackage

extension ODTElement {
    /// Whether the element is drawn: a frame, a shape, a group of them, a control (ODF 1.3 part 3, clause 10).
    var isDrawing: Bool { isShape || [.frame, .group, .link, .control].contains(self) }

    /// Whether the element is a shape, in which text may stand.
    fileprivate var isShape: Bool {
        switch self {
        case .customShape, .rectangle, .ellipse, .circle, .line, .polyline, .polygon, .regularPolygon, .path,
            .connector, .caption, .measure:
            true
        default: false
        }
    }
}

extension ODTStory {
    /// Reads a drawing into what the paragraph anchors.
    func readDrawing(_ element: ODTElement) throws(PackageError) {
        switch element {
        case .frame: try readFrame()
        case .group, .link:
            try xml.children { (element) throws(PackageError) in
                if element.isDrawing { try readDrawing(element) }
            }
        case .control: readControl()
        default: paragraph.anchored += try readInnerStory(part: .textBox)
        }
    }

    /// Reads a drawing that no paragraph anchors: it belongs to the page.
    func readLooseDrawing(_ element: ODTElement) throws(PackageError) {
        let outer = paragraph
        paragraph = ParagraphDraft()
        try readDrawing(element)
        let drawn = paragraph.anchored
        paragraph = outer
        for draft in drawn { append(draft.block, isBold: draft.isBold) }
    }

    /// A frame holds one thing in several forms, of which a reader shows the first that it can (clause 10.4.2): the
    /// picture beside an object is the object's own.
    private func readFrame() throws(PackageError) {
        var holdsObject = false
        var holdsPicture = false
        try xml.children { (element) throws(PackageError) in
            switch element {
            case .textBox: paragraph.anchored += try readInnerStory(part: .textBox)
            case .object, .oleObject, .floatingFrame: holdsObject = true
            case .image: holdsPicture = true
            default: break
            }
        }
        if holdsObject {
            state.warnings.add(.embeddedDocument)
        } else if holdsPicture, !part.isFurniture {
            // Logos in headers are no flowcharts.
            state.warnings.add(.pictures)
        }
    }

    /// What a control shows is a block of its own, after the paragraph that it stands in.
    private func readControl() {
        guard let id = xml.attribute("control", in: .openDrawing), let control = state.controls[id] else {
            return
        }
        let part = self.part.isFurniture ? self.part : .body
        paragraph.anchored.append(
            DraftBlock(
                block: Block(
                    kind: control.isField ? .formField : .paragraph, part: part, cell: cell,
                    text: control.text)))
    }
}
