internal import Yams

/// Reads one requirement's file.
struct RequirementReading {
    private let file: RuleFile
    private let patterns: PatternReading
    private var values: [String: RuleEntry] = [:]

    static let keys = [
        "id", "title", "group", "order", "core", "sources", "contradicted", "met", "partly", "missing",
        "subject",
        "action", "wording", "examples",
    ]

    init(_ file: RuleFile, conceptNames: Set<String>?) {
        self.file = file
        patterns = PatternReading(file: file, conceptNames: conceptNames)
        for entry in file.entries(of: file.root, as: "a requirement") {
            if Self.keys.contains(entry.key) {
                values[entry.key] = entry
            } else {
                file.reportUnknown(entry, among: Self.keys, in: "a requirement")
            }
        }
    }

    /// The requirement, or nothing where its problems leave none.
    func requirement() -> Requirement? {
        let before = file.problems.count
        let id = text("id")
        if let entry = values["id"], !file.name.hasSuffix("/\(id).yaml") {
            file.report("the id must be the file's name, without `.yaml`", at: entry.value)
        }
        let requirement = Requirement(
            id: id, title: text("title"), group: text("group"),
            order: values["order"].flatMap { file.number($0.value, of: "order") } ?? 0,
            isCore: values["core"].map { file.flag($0.value, of: "core") } ?? false, sources: sources(),
            contradicted: verdictPatterns("contradicted"), met: verdictPatterns("met"),
            partly: verdictPatterns("partly"), missing: text("missing"),
            subject: values["subject"].flatMap { patterns.term($0.value) } ?? Term(""),
            action: text("action"),
            wording: text("wording"), examples: examples())
        if file.items(in: values["met"]).isEmpty {
            file.report("a requirement needs a `met:` pattern", at: file.root)
        }
        if values["subject"] == nil { file.report("a requirement needs a `subject:`", at: file.root) }
        if !requirement.wording.contains("[") {
            file.report(
                "the wording needs a placeholder in square brackets that a person must fill",
                at: values["wording"]?.value)
        }
        return file.problems.count == before ? requirement : nil
    }

    private func text(_ key: String) -> String {
        guard let entry = values[key] else {
            file.report("a requirement needs `\(key):`", at: file.root)
            return ""
        }
        return file.text(entry.value, of: key)
    }

    private func sources() -> [Requirement.Source] {
        let keys = ["document", "paragraph", "quote"]
        return file.items(in: values["sources"]).map { node in
            var source = Requirement.Source(document: "", paragraph: nil, quote: "")
            for entry in file.entries(of: node, as: "a source") {
                switch entry.key {
                case "document": source.document = file.text(entry.value, of: entry.key)
                case "paragraph": source.paragraph = file.text(entry.value, of: entry.key)
                case "quote": source.quote = file.text(entry.value, of: entry.key)
                default: file.reportUnknown(entry, among: keys, in: "a source")
                }
            }
            if source.document.isEmpty || source.quote.isEmpty {
                file.report("a source needs `document:` and `quote:`", at: node)
            }
            return source
        }
    }

    private func verdictPatterns(_ verdict: String) -> [Requirement.VerdictPattern] {
        file.items(in: values[verdict]).compactMap { node in
            var entries = file.entries(of: node, as: "a pattern")
            var because: String?
            var unless: [Pattern] = []
            entries.removeAll { entry in
                switch entry.key {
                case "because": because = file.text(entry.value, of: entry.key)
                case "unless": unless = file.items(entry.value).compactMap(patterns.pattern(from:))
                default: return false
                }
                return true
            }
            if because == nil {
                file.report("each pattern of a verdict needs `because:`, the reason as a sentence", at: node)
            }
            return patterns.pattern(entries, at: node).map {
                Requirement.VerdictPattern(because: because ?? "", pattern: $0, unless: unless)
            }
        }
    }

    private func examples() -> [Requirement.Example] {
        let verdicts = ["met", "partly", "missing", "contradicted"]
        return file.entries(of: values["examples"]?.value, as: "the examples").flatMap { entry in
            guard verdicts.contains(entry.key) else {
                file.reportUnknown(entry, among: verdicts, in: "the examples")
                return [Requirement.Example]()
            }
            return file.items(entry.value).map { node in
                let text = file.text(node, of: "an example")
                let signs = text.unicodeScalars
                if entry.key != "missing", !(signs.contains("⟦") && signs.contains("⟧")) {
                    file.report("mark the words that the verdict rests on with ⟦ and ⟧", at: node)
                }
                return Requirement.Example(verdict: entry.key, marked: text, line: node.mark?.line ?? 1)
            }
        }
    }
}

extension RuleFile {
    /// The items of an entry's list; none where there is no such entry.
    func items(in entry: RuleEntry?) -> [Node] { entry.map { items($0.value) } ?? [] }
}
