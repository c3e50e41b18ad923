internal import DocumentModel

/// Finds what a document calls itself.
enum DocumentTitle {
    /// The lines that a title may stand in: the headings and short lines before the first long paragraph, whole
    /// sentences left out, and the running headers.
    static func lines(of blocks: [Block]) -> [String] {
        let opening = blocks.lazy.filter { !$0.part.isFurniture }.prefix(8).prefix {
            $0.text.utf8.count < 120
        }
        let headers = blocks.lazy.filter { $0.part == .header && $0.text.utf8.count < 120 }.prefix(4)
        return opening.filter { $0.cell == nil && !isSentence($0) }.map(\.text) + headers.map(\.text)
    }

    private static func isSentence(_ block: Block) -> Bool {
        guard case .heading = block.kind else { return block.text.hasSuffix(".") }
        return false
    }

    /// Those of the lines that name the document, and so stand above all of its sections: lines that say what kind of
    /// document it is. The heading of a first section does not.
    static func names(of blocks: [Block]) -> [String] {
        lines(of: blocks).filter { line in
            let words = line.lowercased().split { !$0.isLetter }
            return words.contains { kinds.contains(String($0)) }
        }
    }

    private static let kinds: Set<String> = [
        "policy", "policies", "procedure", "procedures", "guidance", "protocol", "handbook",
    ]
}
