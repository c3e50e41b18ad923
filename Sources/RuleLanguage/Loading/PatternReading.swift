internal import Yams

/// Reads patterns, terms and phrases from a rule file.
struct PatternReading {
    let file: RuleFile
    /// Every concept's name, for terms that name one.
    /// `nil` where a broken vocabulary hides some of them, so that none can be called unknown.
    let conceptNames: Set<String>?

    static let statementKeys = [
        "act", "strength", "to", "by", "limit", "with", "near", "without", "about", "under", "not under",
        "not after", "scope",
    ]
    static let placesKeys = ["every", "at least", "of"]

    /// A pattern from the entries of its mapping, those of its verdict (`because`, `unless`) taken out.
    func pattern(_ entries: [RuleEntry], at node: Node) -> Pattern? {
        guard entries.contains(where: { Self.placesKeys.contains($0.key) }) else {
            return statement(entries, at: node).map(Pattern.statement)
        }
        return places(entries, at: node)
    }

    private func places(_ entries: [RuleEntry], at node: Node) -> Pattern? {
        var atLeast: Int?
        var patterns: [Pattern] = []
        for entry in entries {
            switch entry.key {
            case "at least": atLeast = file.number(entry.value, of: entry.key)
            case "every", "of":
                patterns = file.items(entry.value).compactMap(pattern(from:))
                if entry.key == "every" { atLeast = patterns.count }
            default: file.reportUnknown(entry, among: Self.placesKeys, in: "a pattern of several places")
            }
        }
        guard let atLeast, (1...max(1, patterns.count)).contains(atLeast), !patterns.isEmpty else {
            file.report(
                "this needs `every:` with a list, or `at least:` with a number and `of:` with a longer list",
                at: node)
            return nil
        }
        return .places(atLeast: atLeast, of: patterns)
    }

    /// A pattern that stands by itself in a list.
    func pattern(from node: Node) -> Pattern? {
        pattern(file.entries(of: node, as: "a pattern"), at: node)
    }

    private func statement(_ entries: [RuleEntry], at node: Node) -> StatementPattern? {
        var statement = StatementPattern()
        for entry in entries {
            switch entry.key {
            case "act": statement.act = term(entry.value)
            case "to": statement.to = term(entry.value)
            case "by": statement.by = term(entry.value)
            case "under": statement.under = term(entry.value)
            case "not under": statement.notUnder = term(entry.value)
            case "not after": statement.notAfter = term(entry.value)
            case "with": statement.with = terms(entry.value)
            case "without": statement.without = terms(entry.value)
            case "about": statement.about = terms(entry.value)
            case "near": statement.near = file.number(entry.value, of: entry.key)
            case "strength": statement.strength = choice(entry) ?? .duty
            case "scope": statement.scope = choice(entry) ?? .statement
            case "limit": statement.limit = limit(entry.value)
            default: file.reportUnknown(entry, among: Self.statementKeys, in: "a pattern")
            }
        }
        let needsAct =
            statement.to != nil || statement.by != nil || statement.limit != nil || statement.notAfter != nil
        if statement.act == nil, needsAct || statement.with.isEmpty {
            file.report(
                "a pattern needs `act:` or `with:`, and `to:`, `by:`, `limit:` and `not after:` belong to an act",
                at: node)
            return nil
        }
        return statement
    }

    private func choice<Choice: RawRepresentable & CaseIterable>(_ entry: RuleEntry) -> Choice?
    where Choice.RawValue == String {
        let text = file.text(entry.value, of: entry.key)
        if let choice = Choice(rawValue: text) { return choice }
        file.report(
            "`\(text)` is no \(entry.key)", at: entry.value,
            hint: "one of: " + Choice.allCases.map(\.rawValue).joined(separator: ", "))
        return nil
    }

    private func limit(_ node: Node) -> LimitCondition? {
        let text = file.text(node, of: "limit")
        if let limit = LimitCondition(parsing: text) { return limit }
        file.report(
            "`\(text)` is no time limit", at: node,
            hint: "write `at once`, `vague`, `none`, `within 1 working day` or `over 24 hours`")
        return nil
    }

    /// A list of terms, or a single one.
    func terms(_ node: Node) -> [Term] { file.items(node).compactMap(term) }

    /// A term whose concepts all exist.
    func term(_ node: Node) -> Term? {
        let text = file.text(node, of: "a term")
        return phrase(text, at: node) == nil ? nil : Term(text)
    }

    /// A phrase whose concepts all exist; a problem, and nothing, otherwise.
    func phrase(_ text: String, at node: Node) -> Phrase? {
        do {
            let phrase = try Phrase(parsing: text)
            guard let conceptNames else { return phrase }
            for name in phrase.conceptNames where !conceptNames.contains(name) {
                let near = name.nearest(among: conceptNames.sorted())
                file.report(
                    "no vocabulary has a concept {\(name)}", at: node,
                    hint: near.map { "did you mean {\($0)}?" })
                return nil
            }
            return phrase
        } catch {
            file.report(error.message, at: node)
            return nil
        }
    }
}
