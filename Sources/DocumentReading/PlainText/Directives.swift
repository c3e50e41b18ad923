/// reStructuredText's explicit markup, which begins with two full stops: directives, targets, comments.
enum Directives {
    /// Those whose words are part of the text.
    private static let spoken: Set<String> = [
        "note", "warning", "important", "tip", "hint", "caution", "attention", "danger", "error",
        "admonition",
        "topic", "sidebar", "epigraph", "highlights", "rubric",
    ]

    /// Those whose words are names for a designer, and whose body is part of the text.
    private static let wrappers: Set<String> = ["container", "compound", "class"]

    /// What explicit markup leaves of itself in the text.
    enum Effect: Equatable {
        /// The line and the lines indented below it are not text.
        case drop
        /// The line is not text but for these words; the lines below it are.
        case speak(String)
    }

    /// The effect of a line; `nil` for one that is no explicit markup.
    static func effect(of line: TextLine) -> Effect? {
        guard line.text == ".." || line.text.hasPrefix(".. ") else { return nil }
        let body = line.text.dropFirst(2).trimmed
        guard let colons = body.firstRange(of: "::") else { return .drop }
        let name = body[..<colons.lowerBound].lowercased()
        if wrappers.contains(name) { return .speak("") }
        guard spoken.contains(name) else { return .drop }
        return .speak(body[colons.upperBound...].trimmed)
    }

    /// A field (`:Officer: Jo Bloggs`) as a person would write it (`Officer: Jo Bloggs`); `nil` where the line is none.
    static func field(_ text: String) -> String? {
        guard text.hasPrefix(":"), let match = text.wholeMatch(of: /:([A-Za-z][^:`]{0,40}):(?:\s+(.*))?/)
        else { return nil }
        return "\(match.1): \(match.2 ?? "")".trimmed
    }
}
