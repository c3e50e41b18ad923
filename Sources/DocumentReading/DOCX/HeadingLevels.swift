/// Which paragraphs are headings.
struct HeadingLevels {
    private let styles: StyleSheet
    /// The levels found so far, as a document asks for few styles many times.
    private var found: [String: Int?] = [:]

    init(_ styles: StyleSheet) {
        self.styles = styles
    }

    /// The level that a paragraph has as a heading, from 1, or `nil` if it is none.
    ///
    /// What the paragraph says itself comes before what its style says; level 9 in the file stands for body text
    /// (ECMA-376 part 1, clause 17.3.1.20).
    mutating func level(style: String?, outlineLevel: Int?) -> Int? {
        if let outlineLevel { return HeadingLevels.level(outlineLevel) }
        guard let style else { return nil }
        if let level = found[style] { return level }
        let level = level(ofStyle: style)
        found[style] = level
        return level
    }

    /// Whether a paragraph style is that of the document's title or based on it, or that of the word "Contents":
    /// a document may have them and no other heading style.
    func isTitle(style: String?) -> Bool {
        styles.chain(style).contains { $0.name == "title" } || isContentsTitle(style: style)
    }

    /// Whether a paragraph style is that of the heading above a table of contents.
    func isContentsTitle(style: String?) -> Bool {
        style.flatMap { styles.styles[$0] }?.name == "toc heading"
    }

    /// Whether a paragraph style is that of an entry of a table of contents or of figures.
    func isContentsEntry(style: String?) -> Bool {
        let name = style.flatMap { styles.styles[$0] }?.name ?? ""
        return (name.hasPrefix("toc ") && name != "toc heading") || name == "table of figures"
    }

    /// A heading style is known by its name, which is English whatever the language of the program that wrote
    /// it, or by the outline level that it or an ancestor sets, whichever is nearest.
    private func level(ofStyle id: String) -> Int? {
        let chain = styles.chain(id)
        for style in chain {
            if let level = HeadingLevels.level(named: style.name) { return level }
            if let outline = style.outlineLevel { return HeadingLevels.level(outline) }
        }
        // A style that the document uses and does not define: its identifier is all there is.
        return chain.isEmpty ? HeadingLevels.level(named: id.lowercased()) : nil
    }

    private static func level(_ outline: Int) -> Int? {
        (0...8).contains(outline) ? outline + 1 : nil
    }

    private static func level(named name: String) -> Int? {
        if name == "title" || name == "toc heading" { return 1 }
        guard name.hasPrefix("heading") else { return nil }
        let digits = name.dropFirst("heading".count).drop { $0 == " " }
        guard let level = Int(digits), (1...9).contains(level) else { return nil }
        return level
    }
}
