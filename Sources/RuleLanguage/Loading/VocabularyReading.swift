internal import Yams

/// Reads the concepts of one vocabulary file.
struct VocabularyReading {
    private let file: RuleFile
    private let entries: [RuleEntry]

    init(_ file: RuleFile) {
        self.file = file
        entries = file.entries(of: file.root, as: "a vocabulary")
    }

    /// The names that the file defines, known before any phrase is read, since phrases name concepts.
    var names: [String] { entries.map(\.key) }

    /// The file's concepts.
    func concepts(conceptNames: Set<String>?) -> [Concept] {
        let patterns = PatternReading(file: file, conceptNames: conceptNames)
        return entries.map { entry in
            var concept = Concept(name: entry.key, phrases: [])
            for field in file.entries(of: entry.value, as: "a concept") {
                switch field.key {
                case "about": _ = file.text(field.value, of: field.key)
                case "act": concept.isAct = file.flag(field.value, of: field.key)
                case "phrases": concept.phrases = phrases(field, patterns)
                case "except": concept.exceptions = phrases(field, patterns)
                default:
                    file.reportUnknown(field, among: ["about", "act", "phrases", "except"], in: "a concept")
                }
            }
            if concept.phrases.isEmpty { file.report("{\(entry.key)} has no phrases", at: entry.keyNode) }
            return concept
        }
    }

    private func phrases(_ field: RuleEntry, _ patterns: PatternReading) -> [Phrase] {
        file.items(field.value).compactMap { node in
            patterns.phrase(file.text(node, of: field.key), at: node)
        }
    }

    /// Notes each concept whose phrases lead back to itself.
    func reportCircles(among concepts: [String: Concept]) {
        for entry in entries where reaches(entry.key, from: entry.key, concepts) {
            file.report("the phrases of {\(entry.key)} lead back to itself", at: entry.keyNode)
        }
    }

    private func reaches(_ goal: String, from start: String, _ concepts: [String: Concept]) -> Bool {
        var seen: Set<String> = []
        var open = [start]
        while let name = open.popLast() {
            for phrase in (concepts[name]?.phrases ?? []) + (concepts[name]?.exceptions ?? []) {
                for inner in phrase.conceptNames {
                    if inner == goal { return true }
                    if seen.insert(inner).inserted { open.append(inner) }
                }
            }
        }
        return false
    }
}
