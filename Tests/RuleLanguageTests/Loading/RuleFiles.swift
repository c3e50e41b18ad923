import RuleLanguage

/// The files of a small, sound rule set, each part of which a test may replace.
struct RuleFiles {
    var files: [String: String] = [
        "rules.yaml": "name: tests\nedition: one\n",
        "vocabulary/context.yaml": context,
        "vocabulary/words.yaml": words,
        "requirements/told.yaml": requirement(),
    ]

    /// - Parameters:
    ///   - path: a file to replace or add.
    ///   - text: its new text; nothing takes the file out.
    init(_ path: String? = nil, _ text: String? = nil) {
        if let path { files[path] = text }
    }

    /// What a rule author is told, file by file and line by line; nothing for a sound rule set.
    var problems: [RuleProblem] {
        do {
            _ = try RuleSetReading.ruleSet(from: files)
            return []
        } catch {
            return error.problems
        }
    }

    static let context = ContextTerms.conceptNames.map { "\($0):\n  phrases: [\(sample[$0] ?? "zzz")]\n" }
        .joined()

    private static let sample = [ContextTerms.negation: "not", ContextTerms.permission: "may"]

    static let words = """
        tell:
          about: To let somebody know.
          act: true
          phrases:
            - tell
            - "{LADO} ... know"
        LADO:
          phrases: [lado, designated officer]
          except: [our designated officer]

        """

    /// A sound requirement, with one of its lines replaced.
    static func requirement(_ line: String? = nil, _ replacement: String = "") -> String {
        let text = """
            id: told
            title: Somebody is told
            group: tests
            order: 1
            core: true
            subject: "{LADO}"
            sources:
              - document: A standard
                quote: is told
            met:
              - because: The LADO is told.
                act: "{tell}"
                to: "{LADO}"
                limit: within 1 working day
            missing: Nobody is told.
            action: Say who is told.
            wording: Tell [name].
            examples:
              met:
                - ⟦Tell the LADO⟧ at once.

            """
        guard let line else { return text }
        return text.replacing(line, with: replacement)
    }
}
