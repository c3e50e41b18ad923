/// The lines at the head of a Markdown file that tell the site's machinery of it: title, dates, layout.
struct FrontMatter: Equatable {
    /// The document's title.
    private(set) var title: String?
    /// What a reader may want to know, `key: value`, in the file's order; the site's machinery left out.
    private(set) var lines: [String] = []
    /// The file without its front matter.
    let body: String

    /// Keys that speak to the site and say nothing of the policy.
    private static let machinery: Set<String> = [
        "layout", "permalink", "slug", "image", "sidebar", "tags", "categories", "category", "draft",
        "weight", "order",
        "menu", "nav", "nav_order", "parent", "template", "toc", "url", "aliases", "redirect_from", "hide",
        "icon",
        "published", "type", "id", "key", "header", "excerpt", "lang", "cover", "background", "comments",
        "share",
    ]

    /// - Parameter source: the whole file.
    init(_ source: String) {
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
        let fence = lines.first.map(\.trimmed) ?? ""
        guard fence == "---" || fence == "+++",
            let end = lines.dropFirst().firstIndex(where: {
                $0.trimmed == fence || fence == "---" && $0.trimmed == "..."
            }),
            lines[1..<end].contains(where: { $0.contains(fence == "---" ? ":" : "=") })
        else {
            body = source
            return
        }
        body = lines[(end + 1)...].joined(separator: "\n")
        for line in lines[1..<end] { take(line, separator: fence == "---" ? ":" : "=") }
    }

    /// Only whole `key: value` lines at the margin count: what is indented belongs to a key without a value.
    private mutating func take(_ line: Substring, separator: Character) {
        guard let first = line.first, first.isLetter || first == "_",
            let colon = line.firstIndex(of: separator)
        else {
            return
        }
        let key = line[..<colon].trimmed
        var value = line[colon...].dropFirst().trimmed
        for quote in ["\"", "'"] where value.count >= 2 && value.hasPrefix(quote) && value.hasSuffix(quote) {
            value = String(value.dropFirst().dropLast())
        }
        guard !value.isEmpty, !value.hasPrefix("["), !value.hasPrefix("{"), !"|>".contains(value) else {
            return
        }
        if key.lowercased() == "title" {
            title = value
        } else if !Self.machinery.contains(key.lowercased()) {
            lines.append("\(key): \(value)")
        }
    }
}
