internal import RuleLanguage

/// Tells template text that nobody has filled in (`[insert name]`, `<<organisation>>`, `____`, `tbc`).
enum Placeholders {
    /// Whether a passage still holds a placeholder.
    static func stand(in text: String) -> Bool {
        if text.contains("____") || text.contains("<<") || text.contains("«") || text.contains("......") { return true }
        if words(of: text).contains(where: { ["tbc", "xxx", "xxxx", "xxxxx"].contains($0) }) { return true }
        return bracketed(in: text).contains(where: isPlaceholder)
    }

    /// Square and angle brackets hold a placeholder where they ask for something, or shout.
    private static func isPlaceholder(_ inside: Substring) -> Bool {
        guard inside.contains(where: \.isLetter) else { return false }
        if inside == inside.uppercased(), inside.count > 3 { return true }
        return words(of: String(inside)).contains(where: asked.contains)
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

    private static let asked: Set<String> = [
        "insert", "enter", "add", "name", "names", "your", "organisation", "organisations", "organization", "date",
        "delete", "tel", "telephone", "phone", "number", "email", "e", "who", "post", "role", "title", "job",
        "timescale", "here", "tbc", "xx", "complete", "specify", "state", "detail", "details", "school", "setting",
        "club", "charity", "church", "contact", "address", "person", "position", "line",
    ]
}
