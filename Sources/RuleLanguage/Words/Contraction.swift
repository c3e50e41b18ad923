/// Takes apart words that an apostrophe joins.
enum Contraction {
    /// Whether a word, in lower case, may stand for other words than itself; most do not.
    static func mayBe(_ word: String) -> Bool { word.utf8.contains(UInt8(ascii: "'")) || word == "cannot" }

    /// The words that a word in lower case stands for: `["do", "not"]` for “don’t”, `["child"]` for “child’s”.
    static func parts(of word: String) -> [String] {
        if word == "cannot" { return ["can", "not"] }
        if word.hasSuffix("n't") {
            let verb = String(word.dropLast(3))
            return [irregularVerbs[verb] ?? verb, "not"]
        }
        for (ending, second) in endings where word.hasSuffix(ending) {
            return [String(word.dropLast(ending.count)).filter { $0 != "'" }, second]
        }
        let singular = word.hasSuffix("'s") ? String(word.dropLast(2)) : word
        return [singular.filter { $0 != "'" }]
    }

    private static let irregularVerbs = ["wo": "will", "ca": "can", "sha": "shall"]
    private static let endings = [("'ll", "will"), ("'re", "are"), ("'ve", "have"), ("'m", "am")]
}
