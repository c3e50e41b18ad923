internal import Yams

/// One YAML file while it is read: its nodes with their places, and the problems met so far.
///
/// Problems are collected, not thrown, so that an author sees all of them at once.
final class RuleFile {
    let name: String
    let root: Node?
    private let text: String
    private lazy var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    private(set) var problems: [RuleProblem] = []

    /// - Parameters:
    ///   - name: the file's name relative to the rules' folder.
    ///   - text: its contents.
    init(name: String, text: String) {
        self.name = name
        self.text = text
        do {
            // A value's type is asked for where it is used, so that nothing has to be guessed from its form.
            root = try Yams.compose(yaml: text, .basic)
            if root == nil { report("this file is empty", at: nil) }
        } catch {
            root = nil
            report(error)
        }
    }

    private func report(_ error: any Error) {
        guard let error = error as? YamlError else {
            report("this is not YAML: \(error)", at: nil)
            return
        }
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            report("this is not YAML: \(problem)", line: mark.line, column: mark.column)
        case .duplicatedKeysInMapping(let keys, let context):
            for key in keys.sorted() { reportTwice(key, in: context.mark) }
        default: report("this is not YAML: \(error)", at: nil)
        }
    }

    /// Notes a key that stands twice in the mapping that begins at a mark, at the second of the two if it is found.
    private func reportTwice(_ key: String, in mapping: Mark) {
        let start = String(repeating: " ", count: max(0, mapping.column - 1)) + key + ":"
        let places = lines.indices.filter { $0 >= mapping.line - 1 && lines[$0].hasPrefix(start) }
        let line = places.dropFirst().first.map { $0 + 1 } ?? mapping.line
        report("`\(key)` stands here twice", line: line, column: mapping.column)
    }

    /// Notes a problem at a node; at the file's beginning where there is none.
    func report(_ message: String, at node: Node?, hint: String? = nil) {
        report(message, line: node?.mark?.line ?? 1, column: node?.mark?.column ?? 1, hint: hint)
    }

    private func report(_ message: String, line: Int, column: Int, hint: String? = nil) {
        let excerpt = lines.indices.contains(line - 1) ? lines[line - 1] : ""
        problems.append(
            RuleProblem(
                file: name, line: line, column: column, message: message, hint: hint, excerpt: excerpt))
    }

    /// The entries of a mapping; a problem, and nothing, where the node is no mapping.
    func entries(of node: Node?, as what: String) -> [RuleEntry] {
        guard let node else { return [] }
        guard let mapping = node.mapping else {
            report("\(what) must be written as `key: value` lines", at: node)
            return []
        }
        var seen: Set<String> = []
        return mapping.compactMap { key, value in
            guard let name = key.string else {
                report("this key must be a word", at: key)
                return nil
            }
            if !seen.insert(name).inserted { report("`\(name)` stands here twice", at: key) }
            return RuleEntry(key: name, keyNode: key, value: value)
        }
    }

    /// The text of a scalar; a problem, and an empty text, where the node is none.
    func text(_ node: Node, of key: String) -> String {
        guard let scalar = node.scalar else {
            report("`\(key)` must be a text", at: node)
            return ""
        }
        return scalar.string.trimmingSpace()
    }

    /// The items of a list; a single value is a list of one.
    func items(_ node: Node) -> [Node] { node.sequence.map(Array.init) ?? [node] }

    /// A whole number.
    func number(_ node: Node, of key: String) -> Int? {
        guard let number = node.int else {
            report("`\(key)` must be a whole number", at: node)
            return nil
        }
        return number
    }

    /// Yes or no; a problem, and no, where the node is neither.
    func flag(_ node: Node, of key: String) -> Bool {
        switch node.scalar.flatMap({ $0.style == .plain ? $0.string.lowercased() : nil }) {
        case "true", "yes", "on": return true
        case "false", "no", "off": return false
        default:
            report("`\(key)` must be true or false", at: node)
            return false
        }
    }

    /// Notes a key that nobody knows, with the nearest one that somebody does.
    func reportUnknown(_ entry: RuleEntry, among known: [String], in what: String) {
        let hint = entry.key.nearest(among: known).map { "did you mean `\($0)`?" }
        report(
            "\(what) has no key `\(entry.key)`", at: entry.keyNode,
            hint: hint ?? "known keys: " + known.joined(separator: ", "))
    }
}

/// One `key: value` of a rule file.
struct RuleEntry {
    var key: String
    var keyNode: Node
    var value: Node
}

extension String {
    fileprivate func trimmingSpace() -> String {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }

    /// The word that differs least from this one, its case aside, if it differs by less than half.
    func nearest(among words: [String]) -> String? {
        func distance(_ word: String) -> Int { lowercased().editDistance(to: word.lowercased()) }
        return words.min { distance($0) < distance($1) }
            .flatMap { distance($0) * 2 < Swift.max(count, 3) ? $0 : nil }
    }

    /// How many letters must be put in, taken out or changed to make one word of the other (Levenshtein).
    func editDistance(to other: String) -> Int {
        let target = Array(other)
        var row = Array(0...target.count)
        for (index, letter) in enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in target.indices {
                let substituted = diagonal + (letter == target[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = Swift.min(substituted, diagonal + 1, row[column] + 1)
            }
        }
        return row[target.count]
    }
}
