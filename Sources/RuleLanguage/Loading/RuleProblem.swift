/// Something wrong in a rule file, told so that its author can put it right.
package struct RuleProblem: Error, Equatable, Sendable {
    /// The file, relative to the rules' folder.
    package var file: String
    /// From 1.
    package var line: Int
    /// From 1, in characters.
    package var column: Int
    /// What is wrong.
    package var message: String
    /// What to do about it, where that is known.
    package var hint: String?
    /// The line itself, for the caret to point into.
    package var excerpt: String

    /// See the properties for what each value means.
    package init(file: String, line: Int, column: Int, message: String, hint: String?, excerpt: String) {
        self.file = file
        self.line = line
        self.column = column
        self.message = message
        self.hint = hint
        self.excerpt = excerpt
    }

    /// The problem as authors read it: place, message, line, caret and hint.
    package var description: String {
        var text = "\(file):\(line):\(column): error: \(message)"
        if !excerpt.isEmpty {
            text += "\n    \(excerpt)\n    \(String(repeating: " ", count: max(0, column - 1)))^"
        }
        if let hint { text += "\n    \(hint)" }
        return text
    }
}

/// Why a rule set could not be used: all its problems at once.
package struct RuleLoadError: Error, Equatable, Sendable {
    /// In the order of files and lines; never empty.
    package var problems: [RuleProblem]

    /// - Parameter problems: not empty.
    package init(problems: [RuleProblem]) { self.problems = problems }
}
