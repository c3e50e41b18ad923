import DocumentModel

/// Headings of documents that use no heading style at all, but perhaps one for their title, where a bold line stands for a heading.
///
/// Careful on purpose: a line that is taken for a heading is no longer a sentence of the policy.
enum BoldHeadings {
    /// The longest line that is taken for a heading, in characters and in words.
    private static let longest = (characters: 80, words: 10)

    /// Makes headings of level 2 of the body's bold lines, and puts them in the paths of what stands below them.
    static func mark(_ drafts: inout [DraftBlock]) {
        let marked = drafts.indices.filter { isHeading(drafts[$0]) && isFollowed($0, in: drafts) }
        // Where most of the text is bold, bold says nothing.
        guard marked.count * 2 <= drafts.count else { return }
        var next = marked[...]
        var path: [String] = []
        for index in drafts.indices where !drafts[index].block.part.isFurniture {
            if next.first == index {
                next.removeFirst()
                drafts[index].block.kind = .heading(level: 2)
                path = [drafts[index].block.text]
            } else if drafts[index].block.isHeading {
                path = []
            } else {
                drafts[index].block.headings += path
            }
        }
    }

    private static func isHeading(_ draft: DraftBlock) -> Bool {
        let block = draft.block
        guard draft.isBold, block.kind == .paragraph, block.part == .body, block.cell == nil,
            block.text.count <= longest.characters, !block.text.contains("\n"),
            block.text.split(separator: " ").count <= longest.words,
            let first = block.text.first, first.isNumber || first.isUppercase,
            let last = block.text.last, !".;,:?!".contains(last)
        else { return false }
        return block.text.contains(where: \.isLetter)
    }

    /// Whether the line has something to stand above: text that is not bold before the document ends.
    private static func isFollowed(_ index: Int, in drafts: [DraftBlock]) -> Bool {
        guard let next = drafts[(index + 1)...].first(where: { $0.block.part == .body }) else { return false }
        return !next.isBold || isHeading(next)
    }
}

extension Block {
    fileprivate var isHeading: Bool {
        switch kind {
        case .heading: true
        case .paragraph, .listItem, .formField: false
        }
    }
}
