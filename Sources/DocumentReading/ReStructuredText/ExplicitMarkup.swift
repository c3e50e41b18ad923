import DocumentModel

/// What a line that begins with two full stops asks for (Docutils, "Explicit Markup Blocks").
enum ExplicitMarkup: Equatable {
    /// Nothing that a reader sees: a comment, a target, a setting of the site's.
    case machinery
    /// A picture, perhaps with a caption below.
    case picture
    /// The text of another file in this place.
    case otherFile
    /// A footnote or citation, with the words on its line.
    case note(String)
    /// A header or footer.
    case furniture(Block.Part, String)
    /// A table written as a list or as values between commas: its title, its separator (`nil` for a list), and whether
    /// its first row is named on its own.
    case rows(String, separator: Character?, hasHeader: Bool)
    /// Text, beginning with the words on the line.
    case text(String)

    /// Directives whose words are part of the text.
    private static let spoken: Set<String> = [
        "note", "warning", "important", "tip", "hint", "caution", "attention", "danger", "error",
        "admonition",
        "topic", "sidebar", "epigraph", "highlights", "pull-quote", "rubric", "parsed-literal", "seealso",
        "centered",
        "table", "versionadded", "versionchanged", "deprecated", "todo", "dropdown", "card",
    ]
    /// Directives that speak to the site, and whose body does as well.
    private static let silent: Set<String> = [
        "contents", "toctree", "meta", "title", "index", "default-role", "role", "sectnum",
        "section-numbering",
        "target-notes", "raw", "math", "replace", "unicode", "date", "highlight", "tags", "graphviz", "only",
    ]

    /// - Parameter line: without its indent.
    init(_ line: String) {
        let words = line.dropFirst(2).trimmed
        if words.hasPrefix("["), let end = words.firstIndex(of: "]"),
            words.distance(from: words.startIndex, to: end) < 80
        {
            self = .note(words[end...].dropFirst().trimmed)
            return
        }
        if words.hasPrefix("|") {
            self = words.contains("image::") ? .picture : .machinery
            return
        }
        guard !words.hasPrefix("_"), let colons = words.firstRange(of: "::") else {
            self = .machinery
            return
        }
        let name = words[..<colons.lowerBound].lowercased()
        // A sentence in a comment may hold two colons.
        guard !name.isEmpty, name.allSatisfy({ $0.isLetter || $0.isNumber || "-_+:.".contains($0) }) else {
            self = .machinery
            return
        }
        let argument = words[colons.upperBound...].trimmed
        switch name {
        case "image", "figure": self = .picture
        case "include", "literalinclude": self = .otherFile
        case "header": self = .furniture(.header, argument)
        case "footer": self = .furniture(.footer, argument)
        case "list-table", "flat-table": self = .rows(argument, separator: nil, hasHeader: false)
        case "csv-table": self = .rows(argument, separator: ",", hasHeader: true)
        case _ where Self.silent.contains(name): self = .machinery
        case _ where Self.spoken.contains(name): self = .text(argument)
        // The words after a directive that is not known are most often names; what stands below it is text.
        default: self = .text("")
        }
    }
}
