import DocumentModel
import OfficePackage

/// The footnotes or the endnotes of a document (ECMA-376 part 1, clause 17.11).
enum Notes {
    /// The notes by their identifiers, without the separators that are drawn between text and notes.
    /// - Parameters:
    ///   - xml: at the start of the part.
    ///   - part: `.footnote` or `.endnote`.
    static func read(
        _ xml: WordXML, _ state: DOCXState, part: Block.Part
    ) throws(PackageError) -> [String: [DraftBlock]] {
        var notes: [String: [DraftBlock]] = [:]
        let root = try xml.root()
        guard root == .footnotes || root == .endnotes else { return notes }
        try xml.children { (element) throws(PackageError) in
            guard element == .footnote || element == .endnote, let id = xml.attribute("id"),
                ["normal", nil].contains(xml.attribute("type"))
            else { return }
            let story = StoryReader(xml, state, part: part)
            let headings = state.headings
            defer { state.headings = headings }
            try story.readBlocks()
            notes[id] = story.blocks
        }
        return notes
    }
}
