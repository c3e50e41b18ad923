import DocumentModel
import OfficePackage

/// Reads one story of an OpenDocument text into blocks: its body, a header or a footer.
///
/// The files beside this one extend it, each by one concern: paragraphs, lists, tables, drawings.
final class ODTStory {
    let xml: ODTXML
    let state: ODTState
    /// Which part of the document the blocks are of.
    var part: Block.Part
    /// The blocks read so far.
    var blocks: [DraftBlock] = []
    /// The table cell that is being read.
    var cell: TableCell?
    /// The paragraph that is being read.
    var paragraph = ParagraphDraft()
    /// The list and its item that are being read.
    var list: ODTList?
    var item: ODTItem?
    /// Whether a style hides what is being read, and whether one makes it bold.
    var isHidden = false
    var isBold = false
    /// Whether the paragraph is hidden as a whole.
    var hidesParagraph = false

    init(_ xml: ODTXML, _ state: ODTState, part: Block.Part) {
        self.xml = xml
        self.state = state
        self.part = part
    }

    /// Reads the content of the element that the XML stands at the start of.
    func readBlocks() throws(PackageError) {
        try xml.children { (element) throws(PackageError) in try readBlock(element) }
    }

    /// Reads an element that stands where a block may stand.
    func readBlock(_ element: ODTElement) throws(PackageError) {
        switch element {
        case .paragraph, .heading: try readParagraph(element)
        case .list: try readList()
        case .numberedParagraph: try readNumberedParagraph()
        case .table: try readTable()
        case .section, .indexTitle: try readSection()
        case .contents, .illustrations, .tables, .objects, .userIndex, .alphabeticalIndex, .bibliography:
            try readIndex()
        case .regionLeft, .regionCenter, .regionRight: try readBlocks()
        case .trackedChanges: try readTrackedChanges()
        case .changeStart: readChangeStart()
        case .forms: try readForms()
        default: if element.isDrawing { try readLooseDrawing(element) }
        }
    }

    /// Reads an inner story, a text box or a note, and returns its blocks; the paragraph around it goes on afterwards.
    /// The blocks' paths begin in the box: those of the paragraph come before them when it is finished.
    func readInnerStory(part: Block.Part) throws(PackageError) -> [DraftBlock] {
        let outer = (self.part, blocks, cell, paragraph, list, item, state.headings)
        let flags = (isHidden, isBold, hidesParagraph)
        if !self.part.isFurniture { self.part = part }
        (blocks, cell, list, item, state.headings) = ([], nil, nil, nil, HeadingPath())
        defer {
            (self.part, blocks, cell, paragraph, list, item, state.headings) = outer
            (isHidden, isBold, hidesParagraph) = flags
        }
        try readBlocks()
        return blocks
    }

    /// Counts a passage of hidden text, if there are words in it.
    func skipHidden() throws(PackageError) {
        if try xml.holdsWords() { state.warnings.add(.hiddenText) }
    }

    /// A section may be hidden, always or while a condition holds, and may stand for another file
    /// (ODF 1.3 part 3, clauses 5.4 and 19.809).
    private func readSection() throws(PackageError) {
        switch xml.attribute("display") {
        case "none": return try skipHidden()
        case "condition" where xml.attribute("is-hidden") == "true": return try skipHidden()
        default: break
        }
        let before = blocks.count
        var isLinked = false
        try xml.children { (element) throws(PackageError) in
            if element == .sectionSource {
                isLinked = xml.attribute("href", in: .link).map { !$0.isEmpty } ?? false
            } else {
                try readBlock(element)
            }
        }
        if isLinked, blocks.count == before { state.warnings.add(.joinedDocument) }
    }

    /// The entries of a table of contents are paragraphs, and a heading above them stands above them alone.
    private func readIndex() throws(PackageError) {
        let headings = state.headings
        try xml.children { (element) throws(PackageError) in
            if element == .indexBody { try readBlocks() }
        }
        state.headings = headings
    }

    /// The changes that nobody has accepted or rejected (ODF 1.3 part 3, clause 5.5): what was deleted stands here,
    /// what was inserted in its place in the text.
    private func readTrackedChanges() throws(PackageError) {
        try xml.children { (element) throws(PackageError) in
            guard element == .changedRegion, let id = xml.attribute("id") ?? xml.attribute("id", in: .xml)
            else { return }
            try xml.children { (element) throws(PackageError) in
                switch element {
                case .insertion: state.insertions.insert(id)
                case .deletion:
                    var hasWords = false
                    try xml.children { (element) throws(PackageError) in
                        // Who deleted it, and when, is in an element that is not in the list.
                        if element != .other, try xml.holdsWords() { hasWords = true }
                    }
                    if hasWords { state.warnings.add(.deletedText) }
                default: break
                }
            }
        }
    }

    /// Counts an insertion where it begins.
    func readChangeStart() {
        if let id = xml.attribute("change-id"), state.insertions.remove(id) != nil {
            state.warnings.add(.insertedText)
        }
    }
}
