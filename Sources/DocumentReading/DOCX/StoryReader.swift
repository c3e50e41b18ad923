import DocumentModel
import OfficePackage

/// Reads one story of a document into blocks: its body, a note, a header or a footer.
///
/// The files beside this one extend it, each by one concern: paragraphs, runs, tables, drawings.
final class StoryReader {
    let xml: WordXML
    let state: DOCXState
    /// Which part of the document the blocks are of.
    var part: Block.Part
    /// The SmartArt diagrams that the story refers to, by the identifier of their data.
    let diagrams: [String: [String]]
    /// The blocks read so far.
    var blocks: [DraftBlock] = []
    /// The table cell that is being read.
    var cell: TableCell?
    /// The paragraph that is being read.
    var paragraph = ParagraphDraft()
    /// Text of a paragraph whose mark was deleted, which goes on in the next.
    var carried: ParagraphDraft?
    /// Whether what is read is the prompt of a content control that nobody has filled in.
    var isInPrompt = false
    /// The fields that have begun and not ended.
    var fields = FieldStack()

    init(
        _ xml: WordXML, _ state: DOCXState, part: Block.Part, diagrams: [String: [String]] = [:]
    ) {
        self.xml = xml
        self.state = state
        self.part = part
        self.diagrams = diagrams
    }

    /// Reads the content of the element that the XML stands at the start of.
    func readBlocks() throws(PackageError) {
        try xml.children { (element) throws(PackageError) in try readBlock(element) }
        finishCarried()
    }

    /// Leaves it open which pages the blocks are on.
    func forgetPages() {
        for index in blocks.indices { blocks[index].block.page = nil }
    }

    /// Reads an element that stands where a block may stand (ECMA-376 part 1, clause 17.2.2).
    func readBlock(_ element: WordElement) throws(PackageError) {
        switch element {
        case .paragraph: try readParagraph()
        case .table: try readTable()
        case .contentControl:
            try readContentControl { (element) throws(PackageError) in try readBlock(element) }
        case .customXML, .smartTag, .insertion, .moveTo:
            try xml.children { (element) throws(PackageError) in try readBlock(element) }
        case .deletion, .moveFrom: try skipDeleted(element)
        case .alternateContent:
            try readAlternatives { (element) throws(PackageError) in try readBlock(element) }
        case .alternativeFormat: readImported()
        case .subdocument: state.count(.joinedDocument)
        case .section: try readSection()
        default: break
        }
    }

    /// Reads an inner story, a text box, and returns its blocks; the paragraph around it goes on afterwards.
    /// The blocks' paths begin in the box: those of the paragraph come before them when it is finished.
    func readInnerStory(part: Block.Part) throws(PackageError) -> [DraftBlock] {
        let outer = (
            self.part, blocks, cell, paragraph, carried, fields, state.headings, state.pages, isInPrompt
        )
        if !self.part.isFurniture { self.part = part }
        (blocks, cell, carried, fields, state.headings) = ([], nil, nil, FieldStack(), HeadingPath())
        isInPrompt = false
        defer {
            (self.part, blocks, cell, paragraph, carried, fields, state.headings, state.pages, isInPrompt) =
                outer
        }
        try readBlocks()
        return blocks
    }

    /// Reads the first of several alternatives that gives anything: Word writes what it draws as a choice for
    /// newer readers and once more as a fallback for older ones (ECMA-376 part 3, clause 10.2).
    func readAlternatives(
        _ read: (WordElement) throws(PackageError) -> Void
    ) throws(PackageError) {
        var isRead = false
        try xml.children { (element) throws(PackageError) in
            guard !isRead, element == .choice || element == .fallback else { return }
            let before = amountRead
            try xml.children(read)
            isRead = amountRead != before
        }
    }

    /// Grows with whatever an alternative may hold.
    private var amountRead: Int {
        blocks.count + paragraph.text.count + paragraph.anchored.count + paragraph.notes.count
            + state.amountWarned
    }

    private func readSection() throws(PackageError) {
        try xml.children { (element) throws(PackageError) in
            switch element {
            case .headerReference, .footerReference:
                if let id = xml.attribute("id", in: .relationshipReference) { state.furniture.append(id) }
            default: break
            }
        }
    }
}
