import Checking
import DocumentModel
import RuleLanguage

/// A rule set of few words, so that tests of how a document is read do not hang on the words of the shipped rules.
enum SmallRules {
    /// - Parameter patterns: the lines of `contradicted:`, `met:` and `partly:`.
    static func checker(_ patterns: String = told) throws(RuleLoadError) -> Checker {
        Checker(try ruleSet(patterns))
    }

    static func ruleSet(_ patterns: String = told) throws(RuleLoadError) -> RuleSet {
        try RuleSetReading.ruleSet(from: [
            "rules.yaml": "name: small\nedition: one\n", "vocabulary/words.yaml": words,
            "requirements/told.yaml": requirement + patterns,
        ])
    }

    /// What a policy says about the one requirement.
    static func finding(_ policy: Policy, _ patterns: String = told) throws -> Finding {
        let findings = try checker(patterns).findings(in: [policy.document()])
        guard findings.count == 1 else { throw WrongCount() }
        return findings[0]
    }

    struct WrongCount: Error {}

    static let told = """
        contradicted:
          - {because: "The LADO is not told.", act: "{tell}", to: "{LADO}", strength: denied}
        met:
          - {because: "{to} is told {limit}.", act: "{tell}", to: "{LADO}", limit: within 1 working day}
        partly:
          - {because: The LADO is told., act: "{tell}", to: "{LADO}", strength: any}

        """

    private static let requirement = """
        id: told
        title: The LADO is told
        group: tests
        core: true
        subject: "{allegation}"
        sources: [{document: A standard, paragraph: "7", quote: is told}]
        missing: Nothing says that the LADO is told.
        action: Say who is told.
        wording: Tell [name].

        """

    private static let words = """
        tell: {act: true, phrases: [tell, inform, report, refer]}
        record: {act: true, phrases: [record]}
        LADO: {phrases: [lado]}
        head: {phrases: [head]}
        allegation: {phrases: [allegation]}
        negation: {phrases: [not, never, "no"]}
        false negation: {phrases: [not (delay|hesitate|wait)]}
        permission: {phrases: [may, can]}
        discretion: {phrases: [if appropriate]}
        subordinator: {phrases: [if, when, where, before, until]}
        relative: {phrases: [who, which]}
        modal: {phrases: [will, must, should, be, may]}
        mention: {phrases: [without]}

        """
}
