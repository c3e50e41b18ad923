/// The names that a text defines to stand for words (`.. |lead| replace:: Jo Bloggs`), and the marks that no reader
/// sees and that are whole wherever they stand.
struct Substitutions {
    private let text: String
    private var words: [Substring: String] = [:]

    init(in text: String) {
        self.text = text
        guard text.contains(".. |") else { return }
        for line in text.split(separator: "\n") where line.contains(".. |") {
            guard let match = line.wholeMatch(of: /\s{0,40}\.\. \|([^|]{1,80})\|\s+replace::\s*(.*)/) else {
                continue
            }
            words[match.1] = InlineMarks.removed(from: String(match.2))
        }
    }

    /// The text with the words in the place of their names, and without references to notes.
    func applied() -> String {
        var shown = text
        if shown.contains("]_") { shown = shown.replacing(/[ ]?\[(?:#[\w-]{0,40}|\*|\d{1,4})\]_/, with: "") }
        if shown.contains("\\ ") { shown = shown.replacing("\\ ", with: "") }
        guard !words.isEmpty else { return shown }
        // A name in a definition is not replaced, so that names that stand for each other come to an end.
        return shown.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.contains("|") && !line.contains(".. |") ? replaced(line) : String(line)
        }.joined(separator: "\n")
    }

    private func replaced(_ line: Substring) -> String {
        var shown = ""
        var pieces = line.split(separator: "|", omittingEmptySubsequences: false)[...]
        while let piece = pieces.popFirst() {
            shown += piece
            guard let name = pieces.first else { break }
            if pieces.count > 1, let words = words[name] {
                shown += words
                pieces.removeFirst()
            } else {
                shown += "|"
            }
        }
        return shown
    }
}
