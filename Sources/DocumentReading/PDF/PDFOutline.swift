import DocumentModel

/// Finds the headings that a file's outline names, on the pages that it leads to.
struct PDFOutline {
    /// The level of each paragraph that the outline names, from 1; `nil` for all others.
    private(set) var levels: [Int?]

    /// - Parameters:
    ///   - bookmarks: the entries of the outline.
    ///   - paragraphs: of the whole document, in reading order.
    init(_ bookmarks: [PDFBookmark], in paragraphs: [PDFParagraph]) {
        levels = [Int?](repeating: nil, count: paragraphs.count)
        guard !bookmarks.isEmpty else { return }
        var pages: [Int: [String: [Int]]] = [:]
        let wanted = Set(bookmarks.map(\.page))
        for (index, paragraph) in paragraphs.enumerated()
        where wanted.contains(paragraph.page) && Self.canBeHeading(paragraph) {
            for key in Self.keys(of: paragraph) {
                pages[paragraph.page, default: [:]][key, default: []].append(index)
            }
        }
        var found = 0
        for bookmark in bookmarks {
            let key = Self.key(bookmark.title)
            guard !key.isEmpty, let places = pages[bookmark.page]?[key],
                let place = places.first(where: { levels[$0] == nil })
            else { continue }
            levels[place] = bookmark.level
            found += 1
        }
        // An outline of something else, of scanned sheets or slides, names no heading but by chance.
        if found * 3 < bookmarks.count { levels = levels.map { _ in nil } }
    }

    private static func canBeHeading(_ paragraph: PDFParagraph) -> Bool {
        paragraph.entry == nil && paragraph.cell == nil && paragraph.part == .body
            && paragraph.lines.count <= 4
    }

    /// The letters of a paragraph, with and without its label.
    private static func keys(of paragraph: PDFParagraph) -> [String] {
        let text = key(paragraph.lines.map(\.text).joined(separator: " "))
        if let label = paragraph.label { return [key(label.text) + text, text] }
        // The number of a heading may be missing from the outline.
        let title = String(text.unicodeScalars.drop(while: \.isDigit))
        return title == text || title.isEmpty ? [text] : [text, title]
    }

    /// What a title and its heading share, however they are spaced and punctuated.
    private static func key(_ text: String) -> String {
        String(
            String.UnicodeScalarView(text.lowercased().unicodeScalars.filter { $0.isLetter || $0.isDigit }))
    }
}
