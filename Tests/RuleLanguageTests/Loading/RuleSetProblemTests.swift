import RuleLanguage
import Testing

struct RuleSetProblemTests {
    @Test(
        "A fault in a vocabulary or a whole file is told with its place",
        arguments: [
            ("vocabulary/more.yaml", "LADO:\n  phrases: [officer]\n", "1:1 {LADO} is defined twice"),
            (
                "vocabulary/more.yaml", "a:\n  phrases: [\"{a} b\"]\n",
                "1:1 the phrases of {a} lead back to itself"
            ),
            ("vocabulary/more.yaml", "a:\n  act: true\n", "1:1 {a} has no phrases"),
            ("vocabulary/more.yaml", "a:\n  phrases: []\n", "1:1 {a} has no phrases"),
            ("vocabulary/more.yaml", "a:\n  phrase: [b]\n", "2:3 a concept has no key `phrase`"),
            (
                "vocabulary/more.yaml", "a:\n  phrases: [\"{LODA}\"]\n",
                "2:13 no vocabulary has a concept {LODA}"
            ),
            ("vocabulary/more.yaml", "a:\n  phrases: [\"{}\"]\n", "2:13 no vocabulary has a concept {}"),
            (
                "vocabulary/more.yaml", "a:\n  phrases:\n    - b\n    - (c\n",
                "4:7 a bracket of this phrase has no partner"
            ),
            (
                "vocabulary/more.yaml", "a:\n  phrases: [b]\n  except: [... c]\n",
                "3:12 `...` must stand between two words"
            ),
            ("vocabulary/more.yaml", "a: b\n", "1:4 a concept must be written as `key: value` lines"),
            ("vocabulary/more.yaml", "- a\n- b\n", "1:1 a vocabulary must be written as `key: value` lines"),
            ("vocabulary/more.yaml", "a:\n  phrases: [b]\na:\n  phrases: [c]\n", "3:1 `a` stands here twice"),
            ("vocabulary/more.yaml", "a:\n  act: maybe\n  phrases: [b]\n", "2:8 `act` must be true or false"),
            ("vocabulary/more.yaml", "", "1:1 this file is empty"),
            ("rules.yaml", "name: tests\neditoin: one\n", "2:1 the rule set has no key `editoin`"),
            ("rules.yaml", "just words\n", "1:1 the rule set must be written as `key: value` lines"),
            ("requirements/more.yaml", "", "1:1 this file is empty"),
            ("requirements/more.yaml", "- id\n", "1:1 a requirement must be written as `key: value` lines"),
        ])
    func fault(path: String, text: String, problem: String) {
        let problems = RuleFiles(path, text).problems.map { "\($0.line):\($0.column) \($0.message)" }
        #expect(problems.contains(problem), "\(problems)")
    }

    @Test("A circle is told of every concept in it, and of no other")
    func circle() {
        let text =
            "a: {phrases: [\"{b}\"]}\nb: {phrases: [\"{c} x\"]}\nc: {phrases: [\"[{a}] y\"]}\nd: {phrases: [\"{a}\"]}\n"
        #expect(
            RuleFiles("vocabulary/more.yaml", text).problems.map(\.message)
                == ["a", "b", "c"].map { "the phrases of {\($0)} lead back to itself" })
    }

    @Test(
        "A file that is no YAML is told where it breaks off, and the other files are read all the same",
        arguments: ["a: [b\n", "a: b: c\n", "\tindent: tab\n", "a: \"open\n", "a: 'x' y\n", "{a: b\n"])
    func notYAML(text: String) throws {
        var files = RuleFiles("vocabulary/more.yaml", text)
        files.files["requirements/told.yaml"] = RuleFiles.requirement("title:", "titel:")
        let broken = files.problems.filter { $0.file == "vocabulary/more.yaml" }
        let problem = try #require(broken.first)
        #expect(broken.count == 1)
        #expect(problem.message.hasPrefix("this is not YAML: "))
        #expect(problem.line >= 1 && problem.column >= 1)
        #expect(files.problems.contains { $0.message == "a requirement has no key `titel`" })
    }

    @Test("All problems of all files are told at once, in the order of files and lines")
    func allAtOnce() {
        var files = RuleFiles("vocabulary/words.yaml", RuleFiles.words + "lost:\n  phrase: [x]\n")
        files.files["rules.yaml"] = "name: tests\nyear: 2026\n"
        files.files["requirements/told.yaml"] = RuleFiles.requirement("{LADO}", "{LODA}")
            .replacing("because: The LADO is told.", with: "reason: The LADO is told.")
        let problems = files.problems
        #expect(
            Set(problems.map(\.file)) == ["rules.yaml", "vocabulary/words.yaml", "requirements/told.yaml"])
        #expect(problems.count { $0.message == "no vocabulary has a concept {LODA}" } == 2)
        #expect(problems.contains { $0.message.hasPrefix("each pattern of a verdict needs `because:`") })
        let places = problems.map { ($0.file, $0.line, $0.column) }
        #expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 }, "\(problems.map(\.description))")
    }

    @Test("Every rule set needs the words that say how firmly something is said")
    func contextTerms() {
        let missing = RuleFiles("vocabulary/context.yaml", nil).problems.map(\.message)
        for name in ContextTerms.conceptNames {
            #expect(missing.contains("no vocabulary has the concept {\(name)}, which every rule set needs"))
        }
    }

    @Test("A vocabulary that cannot be read makes no other file faulty")
    func brokenVocabulary() {
        let problems = RuleFiles("vocabulary/words.yaml", "tell: [\n").problems
        #expect(problems.contains { $0.message.hasPrefix("this is not YAML") })
        #expect(problems.allSatisfy { $0.file == "vocabulary/words.yaml" })
    }

    @Test("A folder without rules.yaml is told so")
    func noHeader() {
        #expect(
            RuleFiles("rules.yaml", nil).problems.map(\.message) == ["the rules' folder has no `rules.yaml`"])
    }

    @Test("No files at all are no rule set")
    func noFiles() {
        var files = RuleFiles()
        files.files = [:]
        #expect(files.problems.map(\.message) == ["the rules' folder has no `rules.yaml`"])
    }

    @Test("An author reads the place, the message, the line with a caret, and what to do")
    func description() throws {
        let problem = try #require(RuleFiles("rules.yaml", "name: tests\neditoin: one\n").problems.first)
        #expect(
            problem.description == """
                rules.yaml:2:1: error: the rule set has no key `editoin`
                    editoin: one
                    ^
                    did you mean `edition`?
                """)
    }
}
