package import DocumentModel

/// Reads Markdown: cmark makes it HTML, HTML in it included, and the page is read as any page.
package struct MarkdownReader: DocumentReader {
    /// A reader without settings.
    package init() {}

    /// The document as a site would show it, with the title and dates of its front matter.
    ///
    /// - Throws: `unknownFormat` when the bytes are not text, `noText` when nothing shows, `tooLarge` when its parts
    ///   are nested past any honest document.
    package func read(_ bytes: [UInt8]) throws(ReadError) -> Document {
        let decoded = try DecodedText(bytes: bytes)
        let frontMatter = FrontMatter(decoded.text)
        guard let html = CommonMark.html(Self.withoutSiteMarks(frontMatter.body)) else { throw .tooLarge }
        var page = HTMLBlocks()
        if !html.trimmed.isEmpty {
            let tree = try HTMLTree.parse(html)
            addHead(frontMatter, to: &page.blocks, above: tree)
            page.read(tree)
        } else {
            addHead(frontMatter, to: &page.blocks, above: nil)
        }
        return try page.blocks.document(.markdown, warnings: page.warnings + decoded.warnings)
    }

    private func addHead(_ frontMatter: FrontMatter, to blocks: inout BlockSequence, above page: HTMLElement?)
    {
        if let title = frontMatter.title {
            let repeated = page?.first {
                $0.name == "h1" && $0.text.trimmed.lowercased() == title.lowercased()
            }
            if repeated == nil { blocks.append(.heading(level: 1), text: title) }
        }
        blocks.append(.paragraph, part: .header, text: frontMatter.lines.joined(separator: "\n"))
    }

    /// The text without the marks of site builders, which no reader sees: attribute lists of kramdown
    /// (`{:target="_blank"}`, `{#aims}`), tags of Liquid (`{% include … %}`) and shortcodes (`{{< … >}}`).
    private static func withoutSiteMarks(_ source: String) -> String {
        guard source.contains("{") else { return source }
        // Longer ones are none, so that a line of nothing but their beginnings is read in good time.
        return source.replacing(
            /\{%[^%\n]{0,500}%\}|\{\{[<%][^}\n]{0,500}[>%]\}\}|\{:[^}\n]{0,500}\}|[ \t]?\{#[\w-]{1,100}\}/,
            with: "")
    }
}
