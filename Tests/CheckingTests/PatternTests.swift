import Checking
import Testing

/// Each part of a pattern, by what it finds and what it leaves.
struct PatternTests {
    private func holds(_ pattern: String, _ policy: Policy) throws -> Bool {
        let rules = "met:\n  - {because: It is said., \(pattern)}\n"
        return try SmallRules.finding(policy, rules).verdict == .met
    }

    @Test(
        "A part of a pattern narrows it",
        arguments: [
            (#"act: "{tell}""#, "Tell the head.", true), (#"act: "{tell}""#, "Ask the head.", false),
            (#"act: "{tell}""#, "You may tell the head.", false),
            (#"act: "{tell}", strength: choice"#, "You may tell the head.", true),
            (#"act: "{tell}", strength: choice"#, "You must tell the head.", false),
            (#"act: "{tell}", strength: any"#, "If you tell the head, wait.", true),
            (#"act: "{tell}", strength: any"#, "Do not tell the head.", false),
            (#"act: "{tell}", strength: denied"#, "Do not tell the head.", true),
            (#"act: "{tell}", to: "{LADO}""#, "The head tells the LADO.", true),
            (#"act: "{tell}", to: "{LADO}""#, "The LADO tells the head.", false),
            (#"act: "{tell}", to: "{LADO}""#, "The LADO is told by the head.", true),
            (#"act: "{tell}", to: "{LADO}""#, "The head is told by the LADO.", false),
            (#"act: "{tell}", to: "{LADO}""#, "Tell the head, who records it for the LADO.", false),
            (#"act: "{tell}", by: "{LADO}""#, "The LADO tells the head.", true),
            (#"act: "{tell}", by: "{LADO}""#, "The head is told by the LADO.", true),
            (#"act: "{tell}", by: "{LADO}""#, "The head tells the LADO.", false),
            (#"act: "{tell}", by: "{LADO}""#, "The LADO is told.", false),
            (#"act: "{tell}", with: ["{allegation}"]"#, "Tell us of an allegation.", true),
            (#"act: "{tell}", with: ["{allegation}"]"#, "Tell us. An allegation is grave.", false),
            (
                #"act: "{tell}", with: ["{allegation}"], scope: neighbours"#,
                "Tell us. An allegation is grave.", true
            ),
            (
                #"act: "{tell}", with: ["{allegation}"], scope: neighbours"#,
                "Tell us. Wait. An allegation is grave.", false
            ),
            (
                #"act: "{tell}", with: ["{allegation}"], scope: section"#,
                "Tell us. Wait. An allegation is grave.", true
            ),
            (#"act: "{tell}", without: ["{allegation}"]"#, "Tell us of an allegation.", false),
            (#"act: "{tell}", without: ["{allegation}"]"#, "Tell us. An allegation is grave.", true),
            (#"act: "{tell}", about: ["{allegation}"]"#, "An allegation is grave. Wait. Tell us.", true),
            (#"act: "{tell}", about: ["{allegation}"]"#, "An allegation is grave. Wait. Do. Tell us.", false),
            (#"act: "{tell}", about: ["{allegation}"]"#, "Tell us. An allegation is grave.", false),
            (#"act: "{tell}", not after: "{allegation}""#, "Tell us of an allegation.", true),
            (#"act: "{tell}", not after: "{allegation}""#, "Of an allegation, tell us.", false),
            (#"act: "{tell}", with: ["{LADO}"], near: 3"#, "Tell the LADO.", true),
            (#"act: "{tell}", with: ["{LADO}"], near: 3"#, "Tell the head, then ask the LADO.", false),
            (#"act: "{tell}", limit: none"#, "Tell the head.", true),
            (#"act: "{tell}", limit: none"#, "Tell the head at once.", false),
            (#"act: "{tell}", limit: over 1 working day"#, "Tell the head within three days.", true),
            (
                #"act: "{tell}", limit: over 1 working day"#,
                "Tell the head, and record it within three days.", false
            ),
            (#"every: [{with: "{head}"}, {with: "{LADO}"}]"#, "The head is here. The LADO is there.", true),
            (#"every: [{with: "{head}"}, {with: "{LADO}"}]"#, "The head is here.", false),
            (#"at least: 1, of: [{with: "{head}"}, {with: "{LADO}"}]"#, "The head is here.", true),
            (#"at least: 2, of: [{with: a}, {with: b}, {with: c}]"#, "An a. A c.", true),
            (#"with: "{head}", unless: [{with: "{LADO}"}]"#, "The head is here.", true),
            (#"with: "{head}", unless: [{with: "{LADO}"}]"#, "The head is here. The LADO is there.", false),
            (#"with: ["head | chair"]"#, "The chair is here.", true),
        ])
    func narrows(pattern: String, text: String, isFound: Bool) throws {
        #expect(try holds(pattern, Policy(text)) == isFound)
    }

    @Test(
        "A heading above counts for what stands below it, up to the next",
        arguments: [
            (#"with: "{head}", under: "{allegation}""#, "Allegations", true),
            (#"with: "{head}", under: "{allegation}""#, "Parking", false),
            (#"with: "{head}", not under: "{allegation}""#, "Allegations", false),
            (#"with: "{head}", not under: "{allegation}""#, "Parking", true),
            (#"with: "{head}", about: "{allegation}""#, "Allegations", true),
            (#"with: "{head}", about: "{allegation}""#, "Parking", false),
        ])
    func headings(pattern: String, heading: String, isFound: Bool) throws {
        let opening: [Policy.Line] = (1...9).map { .paragraph("Opening paragraph number \($0).") }
        let policy = Policy(opening + [.heading(1, heading), .paragraph("Ask the head.")])
        #expect(try holds(pattern, policy) == isFound)
        let past = Policy(
            opening + [
                .heading(1, heading), .paragraph("Wait."), .heading(1, "Next"), .paragraph("Ask the head."),
            ])
        #expect(try holds(pattern, past) == pattern.contains("not under"))
    }
}
