internal import RuleLanguage

/// Tells template text that nobody has filled in (`[insert name]`, `<<organisation>>`, `____`, `tbc`).
enum Placeholders {
    /// Whether a passage still holds a placeholder.
    static func stand(in text: String) -> Bool {
        if text.contains("____") || text.contains("......") { return true }
        if words(of: text).contains(where: { ["tbc", "xxx", "xxxx", "xxxxx"].contains($0) }) { return true }
        let text = text.replacing("«", with: "<<").replacing("»", with: ">>")
        return bracketed(in: text).contains(where: isPlaceholder)
    }

    /// Square and angle brackets hold a placeholder where they ask for something, or shout; a pair of angle brackets
    /// always does.
    ///
    /// The organisation's own name, left for each to fill in, leaves nothing open that a requirement asks for.
    private static func isPlaceholder(_ inside: Substring) -> Bool {
        let words = words(of: String(inside))
        let isOwnName = words.allSatisfy { ownName.contains($0) || asking.contains($0) }
        guard !words.isEmpty, !isOwnName || !words.contains(where: ownName.contains) else { return false }
        if inside.hasPrefix("<") { return true }
        if inside == inside.uppercased(), inside.count > 3 { return true }
        return words.contains(where: asked.contains)
    }

    private static func words(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter }.map(String.init)
    }

    private static func bracketed(in text: String) -> [Substring] {
        var result: [Substring] = []
        for (opening, closing) in [("[", "]"), ("<", ">"), ("{", "}")] as [(Character, Character)] {
            var rest = Substring(text)
            while let start = rest.firstIndex(of: opening), let end = rest[start...].firstIndex(of: closing) {
                result.append(rest[rest.index(after: start)..<end])
                rest = rest[rest.index(after: end)...]
            }
        }
        return result.filter { $0.count <= 120 }
    }

    private static let ownName: Set<String> = [
        "organisation", "organization", "school", "setting", "nursery", "club", "church", "charity", "group",
        "company", "trust", "centre", "parish", "agency",
    ]

    /// Words beside an organisation's name that ask for nothing else (“insert the name of your school”).
    private static let asking: Set<String> = ["insert", "enter", "name", "of", "the", "your", "our"]

    private static let asked: Set<String> = [
        "insert", "enter", "choose", "select", "click", "add", "name", "names", "your", "organisation",
        "organisations", "organization",
        "date",
        "delete", "tel", "telephone", "phone", "number", "email", "e", "who", "post", "role", "title", "job",
        "timescale", "here", "tbc", "xx", "complete", "specify", "state", "detail", "details", "school",
        "setting",
        "club", "charity", "church", "contact", "address", "person", "position", "line",
    ]
}
