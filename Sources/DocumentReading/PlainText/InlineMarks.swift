/// The marks within a line that reStructuredText and Markdown write around words, and readers do not see: emphasis,
/// literals, references, roles, substitutions.
struct InlineMarks {
    private let characters: [Character]
    private var index = 0
    private var shown = ""

    /// How far off the end of a marked passage is looked for, in characters.
    private static let reach = 500

    /// The marks, of which most texts have none.
    private static let signs = Array("*`_|\\".utf8)

    private init(_ text: String) {
        characters = Array(text)
    }

    /// The text without its marks.
    static func removed(from text: String) -> String {
        var marks = InlineMarks(text)
        let shown = text.utf8.contains(where: signs.contains) ? marks.read() : text
        return shown.hasSuffix("::") ? String(shown.dropLast()) : shown
    }

    private mutating func read() -> String {
        while index < characters.count {
            switch characters[index] {
            case "`": readLiteral()
            case "|": readPassage(between: "|", limit: 80)
            case "*": readPassage(between: at("**") ? "**" : "*", limit: Self.reach)
            case "_" where isWord(index - 1): readReference()
            case "_": readPassage(between: at("__") ? "__" : "_", limit: Self.reach)
            case "\\" where index + 1 < characters.count && "*_`|\\".contains(characters[index + 1]):
                shown.append(characters[index + 1])
                index += 2
            default: keep()
            }
        }
        return shown
    }

    private mutating func keep(_ count: Int = 1) {
        shown += String(characters[index..<min(index + count, characters.count)])
        index += count
    }

    /// `` `words`_ ``, ``` ``words`` ```, `` :role:`words` ``, `` `words <address>`_ ``.
    private mutating func readLiteral() {
        let mark = at("``") ? "``" : "`"
        guard let end = closing(mark, limit: Self.reach) else { return keep(mark.count) }
        removeRole()
        var words = String(characters[(index + mark.count)..<end])
        if words.hasSuffix(">"), let address = words.lastIndex(of: "<"), address > words.startIndex {
            words = words[..<address].trimmed
        }
        shown += words
        index = end + mark.count
        while index < characters.count, characters[index] == "_" { index += 1 }
    }

    /// Takes back the role of a literal, which stands right before it. It is looked for from the end, and no further than
    /// its letters go: a line may hold more literals than could each be looked for from the line's beginning.
    private mutating func removeRole() {
        guard shown.hasSuffix(":") else { return }
        let name = shown.dropLast().reversed().prefix { ("a"..."z").contains($0) || $0 == "-" }
        let role = shown.dropLast(1 + name.count)
        if !name.isEmpty, role.hasSuffix(":") { shown.removeLast(name.count + 2) }
    }

    /// Words between two equal marks that hug them; inside them marks count again.
    private mutating func readPassage(between mark: String, limit: Int) {
        let start = index + mark.count
        guard !isWord(index - 1), start < characters.count, !characters[start].isWhitespace,
            characters[start] != mark.first, let end = closing(mark, limit: limit), !isWord(end + mark.count)
        else {
            return keep(mark.count)
        }
        shown += Self.removed(from: String(characters[start..<end]))
        index = end + mark.count
        if mark == "|" {
            while index < characters.count, characters[index] == "_" { index += 1 }
        }
    }

    /// The one or two low lines that make the word before them a link; in longer runs they are a line to write on.
    private mutating func readReference() {
        let run = characters[index...].prefix { $0 == "_" }.count
        if run <= 2, !isWord(index + run) { index += run } else { keep(run) }
    }

    /// Where the next equal mark stands that follows a letter or sign.
    private func closing(_ mark: String, limit: Int) -> Int? {
        let start = index + mark.count + 1
        guard start < characters.count else { return nil }
        return (start..<min(start + limit, characters.count)).first { position in
            at(mark, position) && !characters[position - 1].isWhitespace
                && (mark.count > 1 || mark == "`" || !at(mark + mark, position))
        }
    }

    private func at(_ mark: String, _ position: Int? = nil) -> Bool {
        characters[(position ?? index)...].starts(with: mark)
    }

    private func isWord(_ position: Int) -> Bool {
        characters.indices.contains(position)
            && (characters[position].isLetter || characters[position].isNumber)
    }
}
