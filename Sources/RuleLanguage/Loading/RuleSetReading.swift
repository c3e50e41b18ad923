internal import Yams

/// Makes a checked rule set of the texts of its files.
///
/// A rule set's folder holds `rules.yaml` (name and edition), `vocabulary/*.yaml` (concepts) and
/// `requirements/*.yaml` (one requirement each).
package enum RuleSetReading {
    /// - Parameter files: the text of each file by its path relative to the rules' folder.
    /// - Throws: every problem of every file at once.
    package static func ruleSet(from files: [String: String]) throws(RuleLoadError) -> RuleSet {
        guard !files.isEmpty else { throw RuleLoadError(problems: [.noHeader]) }
        let opened = files.sorted { $0.key < $1.key }.map { RuleFile(name: $0.key, text: $0.value) }
        let vocabularies = opened.filter { $0.name.hasPrefix("vocabulary/") && $0.root != nil }.map {
            ($0, VocabularyReading($0))
        }
        let conceptNames = names(of: vocabularies, among: opened)
        let concepts = vocabularies.flatMap { $1.concepts(conceptNames: conceptNames) }
        let byName = Dictionary(concepts.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        for (_, vocabulary) in vocabularies { vocabulary.reportCircles(among: byName) }
        let requirements = opened.filter { $0.name.hasPrefix("requirements/") && $0.root != nil }
            .compactMap { RequirementReading($0, conceptNames: conceptNames).requirement() }
        let header = header(of: opened)
        let problems = opened.flatMap { file in
            file.problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
        }
        guard problems.isEmpty else { throw RuleLoadError(problems: problems) }
        return RuleSet(
            name: header.name, edition: header.edition, requirements: requirements, concepts: concepts)
    }

    private static func names(
        of vocabularies: [(RuleFile, VocabularyReading)], among opened: [RuleFile]
    ) -> Set<String>? {
        var names: Set<String> = []
        for (file, vocabulary) in vocabularies {
            for name in vocabulary.names where !names.insert(name).inserted {
                file.report("{\(name)} is defined twice", at: file.root)
            }
        }
        let isWhole = !opened.contains { $0.name.hasPrefix("vocabulary/") && $0.root == nil }
        guard isWhole else { return nil }
        for name in ContextTerms.conceptNames where !names.contains(name) {
            (vocabularies.last?.0 ?? opened.first)?.report(
                "no vocabulary has the concept {\(name)}, which every rule set needs", at: nil)
        }
        return names
    }

    private static func header(of files: [RuleFile]) -> (name: String, edition: String) {
        var result = (name: "", edition: "")
        guard let file = files.first(where: { $0.name == "rules.yaml" }) else {
            files.first?.report("the rules' folder has no `rules.yaml`", at: nil)
            return result
        }
        for entry in file.entries(of: file.root, as: "the rule set") {
            switch entry.key {
            case "name": result.name = file.text(entry.value, of: entry.key)
            case "edition": result.edition = file.text(entry.value, of: entry.key)
            default: file.reportUnknown(entry, among: ["name", "edition"], in: "the rule set")
            }
        }
        return result
    }
}

extension RuleProblem {
    fileprivate static let noHeader = RuleProblem(
        file: "rules.yaml", line: 1, column: 1, message: "the rules' folder has no `rules.yaml`", hint: nil,
        excerpt: "")
}
