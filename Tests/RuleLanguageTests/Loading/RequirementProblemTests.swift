import RuleLanguage
import Testing

struct RequirementProblemTests {
    @Test("A sound rule set has no problems")
    func sound() {
        #expect(RuleFiles().problems == [])
    }

    /// A line of a sound requirement, what stands there instead, and what its author is told (line:column: message).
    struct Fault: CustomTestStringConvertible, Sendable {
        var line: String
        var replacement: String
        var place: String
        var message: String
        var hint: String?
        var testDescription: String { replacement.isEmpty ? "without \(line)" : replacement }

        init(_ line: String, _ replacement: String, _ place: String, _ message: String, hint: String? = nil) {
            self.line = line
            self.replacement = replacement
            self.place = place
            self.message = message
            self.hint = hint
        }
    }

    @Test(
        "A fault in a requirement is told with its place, and with what to write instead",
        arguments: [
            Fault(
                "subject:", "subjct:", "6:1", "a requirement has no key `subjct`",
                hint: "did you mean `subject`?"),
            Fault(
                "order: 1", "colour: red", "4:1", "a requirement has no key `colour`",
                hint:
                    "known keys: id, title, group, order, core, sources, contradicted, met, partly, missing, "
                    + "subject, action, wording, examples"),
            Fault("act:", "acts:", "12:5", "a pattern has no key `acts`", hint: "did you mean `act`?"),
            Fault(
                "document:", "documant:", "8:5", "a source has no key `documant`",
                hint: "did you mean `document`?"),
            Fault(
                "  met:\n    - ⟦", "  mett:\n    - ⟦", "19:3", "the examples has no key `mett`",
                hint: "did you mean `met`?"),
            Fault(
                "because: The LADO is told.\n    act", "act", "11:5",
                "each pattern of a verdict needs `because:`, the reason as a sentence"),
            Fault(
                "to: \"{LADO}\"", "to: \"{LADOS}\"", "13:9", "no vocabulary has a concept {LADOS}",
                hint: "did you mean {LADO}?"),
            Fault("to: \"{LADO}\"", "to: \"{Xanadu}\"", "13:9", "no vocabulary has a concept {Xanadu}"),
            Fault(
                "subject: \"{LADO}\"", "subject: \"{lado}\"", "6:10", "no vocabulary has a concept {lado}",
                hint: "did you mean {LADO}?"),
            Fault("to: \"{LADO}\"", "to: \"(lado\"", "13:9", "a bracket of this phrase has no partner"),
            Fault("to: \"{LADO}\"", "to: \"{LADO}}\"", "13:9", "a bracket of this phrase has no partner"),
            Fault("to: \"{LADO}\"", "to: \"[lado]\"", "13:9", "this phrase can be said without a word"),
            Fault("to: \"{LADO}\"", "to: \"lado ...\"", "13:9", "`...` must stand between two words"),
            Fault(
                "within 1 working day", "within a working day", "14:12",
                "`within a working day` is no time limit",
                hint: "write `at once`, `vague`, `none`, `within 1 working day` or `over 24 hours`"),
            Fault(
                "limit: within 1 working day", "strength: must", "14:15", "`must` is no strength",
                hint: "one of: duty, choice, denied, any"),
            Fault(
                "limit: within 1 working day", "scope: page", "14:12", "`page` is no scope",
                hint: "one of: statement, neighbours, section"),
            Fault("limit: within 1 working day", "near: soon", "14:11", "`near` must be a whole number"),
            Fault("order: 1", "order: first", "4:8", "`order` must be a whole number"),
            Fault("order: 1", "order: 1.5", "4:8", "`order` must be a whole number"),
            Fault("id: told", "id: tell", "1:5", "the id must be the file's name, without `.yaml`"),
            Fault(
                "Tell [name].", "Tell her.", "17:10",
                "the wording needs a placeholder in square brackets that a person must fill"),
            Fault(
                "⟦Tell the LADO⟧ at once.", "Tell the LADO at once.", "20:7",
                "mark the words that the verdict rests on with ⟦ and ⟧"),
            Fault(
                "act: \"{tell}\"", "with: [child]", "11:5",
                "a pattern needs `act:` or `with:`, and `to:`, `by:`, `limit:` and `not after:` belong to an act"
            ),
            Fault("title: Somebody is told\n", "", "1:1", "a requirement needs `title:`"),
            Fault("missing: Nobody is told.\n", "", "1:1", "a requirement needs `missing:`"),
            Fault("subject: \"{LADO}\"\n", "", "1:1", "a requirement needs a `subject:`"),
            Fault("title: Somebody is told", "title: [one, two]", "2:8", "`title` must be a text"),
            Fault("quote: is told", "paragraph: 3", "8:5", "a source needs `document:` and `quote:`"),
            Fault("group: tests", "title: Twice", "3:1", "`title` stands here twice"),
            Fault("core: true", "core: ture", "5:7", "`core` must be true or false"),
        ])
    func fault(_ fault: Fault) throws {
        let problems = RuleFiles(
            "requirements/told.yaml", RuleFiles.requirement(fault.line, fault.replacement)
        )
        .problems.filter { !$0.message.contains("a requirement needs `\($0.excerpt)") }
        let problem = try #require(problems.first { $0.message == fault.message }, "\(problems)")
        #expect("\(problem.line):\(problem.column)" == fault.place)
        #expect(problem.hint == fault.hint)
        #expect(problem.file == "requirements/told.yaml")
    }

    @Test(
        "A pattern of several places needs a number that its list can give",
        arguments: [
            ("at least: 3, of: [{with: child}, {with: head}]", false),
            ("at least: 0, of: [{with: child}]", false),
            ("at least: -1, of: [{with: child}]", false), ("of: [{with: child}]", false),
            ("at least: 1", false),
            ("every: []", false), ("at least: 2, of: [{with: child}, {with: head}]", true),
            ("every: [{with: child}]", true), ("at least: 1, of: [{with: child}, {with: head}]", true),
        ])
    func places(pattern: String, isSound: Bool) {
        let text = RuleFiles.requirement(
            "    act: \"{tell}\"\n    to: \"{LADO}\"\n    limit: within 1 working day\n", ""
        )
        .replacing("  - because: The LADO is told.\n", with: "  - {because: It is said., \(pattern)}\n")
        let messages = RuleFiles("requirements/told.yaml", text).problems.map(\.message)
        let needs =
            "this needs `every:` with a list, or `at least:` with a number and `of:` with a longer list"
        #expect(messages == (isSound ? [] : [needs]))
    }
}
