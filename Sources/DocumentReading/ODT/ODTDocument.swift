import DocumentModel
import OfficePackage

/// An OpenDocument text, put together from its parts to a ``Document``.
struct ODTDocument {
    private let parts: ODTParts
    private let state = ODTState()

    init(_ parts: ODTParts) {
        self.parts = parts
    }

    /// The document, or why a file that is whole is none.
    func outcome() throws(PackageError) -> Result<Document, ReadError> {
        // A master document is a list of other files.
        if parts.mediaType.contains("text-master") { return .failure(.unknownFormat) }
        let hasStyles = try unlessDamaged { () throws(PackageError) in try readStyles() }
        let story = ODTStory(try ODTXML(parts.content), state, part: .body)
        if let refusal = try readBody(story) { return .failure(refusal) }
        if !state.usesHeadings { BoldHeadings.mark(&story.blocks) }
        var blocks = story.blocks.map(\.block)
        if hasStyles { try unlessDamaged { () throws(PackageError) in blocks += try furniture() } }
        var dates = DocumentDates()
        try unlessDamaged { () throws(PackageError) in dates = try self.dates() }
        for index in blocks.indices { blocks[index].paragraph = index + 1 }
        return .success(
            Document(format: .odt, blocks: blocks, warnings: state.warnings.warnings, dates: dates))
    }

    /// Reads a part that the document can do without, and returns whether it could: where it is broken, that is
    /// counted, and the rest read.
    @discardableResult
    private func unlessDamaged(_ read: () throws(PackageError) -> Void) throws(PackageError) -> Bool {
        do throws(PackageError) {
            try read()
            return true
        } catch {
            guard error == .damaged else { throw error }
            state.warnings.add(.damagedPart)
            return false
        }
    }

    private func readStyles() throws(PackageError) {
        guard let styles = parts.styles, styles != parts.content else { return }
        let xml = try ODTXML(styles)
        _ = try xml.root()
        try xml.children { (element) throws(PackageError) in
            if element == .styles || element == .automaticStyles { try state.styles.add(xml) }
        }
    }

    /// Reads the content, and says why it is no text where it is another kind of document.
    private func readBody(_ story: ODTStory) throws(PackageError) -> ReadError? {
        var refusal: ReadError? = .unknownFormat
        let root = try story.xml.root()
        guard root == .content || root == .document else { return refusal }
        let isMaster = story.xml.attribute("mimetype", in: .openDocument)?.contains("text-master") ?? false
        if isMaster { return refusal }
        try story.xml.children { (element) throws(PackageError) in
            switch element {
            case .styles, .automaticStyles: try state.styles.add(story.xml)
            case .body:
                try story.xml.children { (element) throws(PackageError) in
                    switch element {
                    case .text:
                        refusal = nil
                        try story.readBlocks()
                    case .spreadsheet: refusal = .spreadsheet
                    case .presentation: refusal = .presentation
                    default: break
                    }
                }
            default: break
            }
        }
        return refusal
    }

    /// The headers and footers of the master pages (ODF 1.3 part 3, clause 16.9), each wording once. The automatic
    /// styles of their part have names that those of the content may have as well.
    private func furniture() throws(PackageError) -> [Block] {
        guard let styles = parts.styles else { return [] }
        var blocks: [Block] = []
        var read: Set<[String]> = []
        let xml = try ODTXML(styles)
        _ = try xml.root()
        try xml.children { (element) throws(PackageError) in
            if element == .automaticStyles { try state.styles.add(xml) }
            guard element == .masterStyles else { return }
            try xml.children { (element) throws(PackageError) in
                guard element == .masterPage else { return }
                try xml.children { (element) throws(PackageError) in
                    guard let part = element.furniture, xml.attribute("display", in: .openStyle) != "false"
                    else {
                        return
                    }
                    let story = ODTStory(xml, state, part: part)
                    try story.readBlocks()
                    let found = story.blocks.map(\.block)
                    if read.insert([part.rawValue] + found.map(\.text)).inserted { blocks += found }
                }
            }
        }
        return blocks
    }

    /// The days of the metadata (ODF 1.3 part 3, clause 4.3.2), which are written as ISO 8601 has them.
    private func dates() throws(PackageError) -> DocumentDates {
        var dates = DocumentDates()
        guard let meta = parts.meta else { return dates }
        let xml = try ODTXML(meta)
        _ = try xml.root()
        try xml.children { (element) throws(PackageError) in
            guard element == .meta else { return }
            try xml.children { (element) throws(PackageError) in
                switch element {
                case .created: dates.created = try day(xml)
                case .modified: dates.modified = try day(xml)
                default: break
                }
            }
        }
        return dates
    }

    private func day(_ xml: ODTXML) throws(PackageError) -> CalendarDate? {
        CalendarDate(iso: String(String(decoding: try xml.words(), as: UTF8.self).trimmed.prefix(10)))
    }
}

extension ODTElement {
    /// The part of the document that an element of a master page holds.
    fileprivate var furniture: Block.Part? {
        switch self {
        case .header, .headerLeft, .headerFirst, .headerFirstOld: .header
        case .footer, .footerLeft, .footerFirst, .footerFirstOld: .footer
        default: nil
        }
    }
}
