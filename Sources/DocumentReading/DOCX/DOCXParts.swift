import DocumentModel
import OfficePackage

/// The parts of one Word document, put together to a ``Document``.
struct DOCXParts {
    private let package: PackageParts
    private let main: String
    private let relationships: [Relationship]

    /// `nil` if the package has no main part that could be a document.
    init?(_ package: PackageParts) throws(PackageError) {
        guard let main = try package.mainPart() else { return nil }
        self.package = package
        self.main = main
        relationships = try package.relationships(of: main)
    }

    /// The document, or `nil` if the main part is of another kind of file, a workbook say.
    func document() throws(PackageError) -> Document? {
        guard let bytes = try package.part(main) else { return nil }
        let xml = try WordXML(bytes)
        guard try xml.root() == .document else { return nil }

        let dates = PackageProperties.dates(of: package)
        var damaged = 0
        let styles = try read("styles", &damaged) { (xml) throws(PackageError) in try StyleSheet(xml) }
        let lists = try read("numbering", &damaged) { (xml) throws(PackageError) in try ListDefinitions(xml) }
        let state = DOCXState(styles ?? StyleSheet(), lists ?? ListDefinitions())
        let footnotes = try read("footnotes", &damaged) { (xml) throws(PackageError) in
            try Notes.read(xml, state, part: .footnote)
        }
        let endnotes = try read("endnotes", &damaged) { (xml) throws(PackageError) in
            try Notes.read(xml, state, part: .endnote)
        }
        state.startStory()
        state.footnotes = footnotes ?? [:]
        state.endnotes = endnotes ?? [:]
        state.imports = try imports(&damaged)

        let story = StoryReader(xml, state, part: .body, diagrams: try diagrams(&damaged))
        try xml.children { (element) throws(PackageError) in
            if element == .body { try story.readBlocks() }
        }
        if !state.usesHeadings { BoldHeadings.mark(&story.blocks) }
        TypedLabels.mark(&story.blocks)
        if !state.pages.isWhole(of: PackageProperties.pages(of: package)) { story.forgetPages() }
        let blocks = story.blocks + (try furniture(state, &damaged))
        state.count(.damagedPart, damaged)
        return Document(format: .docx, blocks: number(blocks), warnings: state.warnings, dates: dates)
    }

    private func number(_ drafts: [DraftBlock]) -> [Block] {
        var blocks = drafts.map(\.block)
        for index in blocks.indices { blocks[index].paragraph = index + 1 }
        return blocks
    }

    /// The headers and footers that sections refer to, each once.
    private func furniture(_ state: DOCXState, _ damaged: inout Int) throws(PackageError) -> [DraftBlock] {
        var blocks: [DraftBlock] = []
        var read: Set<String> = []
        let byID = Dictionary(relationships.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for id in state.furniture {
            guard let relationship = byID[id],
                read.insert(relationship.target).inserted
            else { continue }
            let part = Block.Part(rawValue: relationship.type) ?? .header
            let found = try self.read(relationship, &damaged) { (xml) throws(PackageError) in
                state.startStory()
                let story = StoryReader(xml, state, part: part)
                _ = try xml.root()
                try story.readBlocks()
                story.forgetPages()
                return story.blocks
            }
            blocks += found ?? []
        }
        return blocks
    }

    private func imports(_ damaged: inout Int) throws(PackageError) -> [String: [Block]] {
        var imports: [String: [Block]] = [:]
        for relationship in relationships where relationship.type == "aFChunk" && !relationship.isExternal {
            do throws(PackageError) {
                guard let bytes = try package.part(relationship.target) else { continue }
                imports[relationship.id] = ImportedParts.blocks(bytes, name: relationship.target)
            } catch {
                guard error == .damaged else { throw error }
                damaged += 1
            }
        }
        return imports
    }

    private func diagrams(_ damaged: inout Int) throws(PackageError) -> [String: [String]] {
        var diagrams: [String: [String]] = [:]
        for relationship in relationships where relationship.type == "diagramData" {
            diagrams[relationship.id] = try read(relationship, &damaged) { (xml) throws(PackageError) in
                try Diagrams.paragraphs(xml)
            }
        }
        return diagrams
    }

    private func read<Value>(
        _ type: String, _ damaged: inout Int, _ body: (WordXML) throws(PackageError) -> Value
    ) throws(PackageError) -> Value? {
        guard let relationship = relationships.first(where: { $0.type == type }) else { return nil }
        return try read(relationship, &damaged, body)
    }

    /// Reads a part that the document can do without: where it is broken, that is counted, and the rest read.
    private func read<Value>(
        _ relationship: Relationship, _ damaged: inout Int, _ body: (WordXML) throws(PackageError) -> Value
    ) throws(PackageError) -> Value? {
        guard !relationship.isExternal else { return nil }
        do throws(PackageError) {
            guard let bytes = try package.part(relationship.target) else { return nil }
            return try body(WordXML(bytes))
        } catch {
            guard error == .damaged else { throw error }
            damaged += 1
            return nil
        }
    }
}
