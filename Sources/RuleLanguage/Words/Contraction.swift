/// Takes apart words that an apostrophe joins.
enum Contraction {
    /// The words that a surface form stands for: `["do", "not"]` for “don't”, `["child"]` for “child's”.
    static func parts(of surface: String) -> [String] {
        var lower = surface.lowercased()
        if lower == "cannot" { return ["can", "not"] }
        guard lower.utf8.contains(UInt8(ascii: "'")) else { return [lower] }
        if lower.hasSuffix("n't") {
            let verb = String(lower.dropLast(3))
            return [irregularVerbs[verb] ?? verb, "not"]
        }
        for (ending, word) in endings where lower.hasSuffix(ending) {
            return [String(lower.dropLast(ending.count)).filter { $0 != "'" }, word]
        }
        if lower.hasSuffix("'s") { lower.removeLast(2) }
        return [lower.filter { $0 != "'" }]
    }

    private static let irregularVerbs = ["wo": "will", "ca": "can", "sha": "shall"]
    private static let endings = [("'ll", "will"), ("'re", "are"), ("'ve", "have"), ("'m", "am")]
}
