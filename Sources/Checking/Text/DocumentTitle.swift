internal import DocumentModel

/// Finds what a document calls itself.
enum DocumentTitle {
    /// The lines that a title may stand in: the headings and short lines before the first long paragraph, and the
    /// running headers.
    static func lines(of blocks: [Block]) -> [String] {
        let opening = blocks.lazy.filter { !$0.part.isFurniture }.prefix(8).prefix { $0.text.utf8.count < 120 }
        let headers = blocks.lazy.filter { $0.part == .header && $0.text.utf8.count < 120 }.prefix(4)
        return opening.filter { $0.cell == nil }.map(\.text) + headers.map(\.text)
    }
}
