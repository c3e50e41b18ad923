import RuleLanguage
import Testing

struct PhraseTests {
    @Test(
        "A phrase is found where a reader finds it",
        arguments: [
            // The words in this order, in any inflection.
            ("report to", "She reports to the head."), ("report to", "It is reported to her."),
            ("report to", "Reporting to the head is a duty."),
            // A hyphen: joined, or apart.
            ("whistle-blowing", "our whistleblowing policy"),
            ("whistle-blowing", "our whistle blowing policy"),
            ("whistle-blowing", "our Whistle-Blowing policy"), ("whistle-blower", "a whistleblower"),
            ("whistle-blower", "whistle blowers"), ("well-being", "their wellbeing"),
            // A concept, and one inside a phrase.
            ("{LADO}", "Ask the LADO."), ("{LADO}", "Ask the designated officer."),
            ("tell the {LADO}", "Tell the designated officer."),
            ("{LADO} (told|informed)", "once the LADO informed us"),
            // A choice.
            ("(tell|inform) the", "Inform the head."), ("(tell|inform) the", "They tell the head."),
            ("tell | report", "It is reported."), ("(at once|straight away) tell", "Straight away tell her."),
            ("(a|the (old|new)) lead", "ask the new lead"),
            // A part that may be left out.
            ("[duly] made", "a report duly made"), ("[duly] made", "a report made"),
            ("tell [the|our] LADO", "tell LADO"), ("tell [the|our] LADO", "tell our LADO"),
            ("tell [the [local]] LADO", "tell the local LADO"),
            // At most four words between the two.
            ("refer ... police", "refer police"), ("refer ... police", "refer it to the police"),
            ("refer ... police", "refer it at once to police"),
            ("refer ... police", "refer this, then, to police"),
            // A border of a sentence's parts does not part the words of a phrase without a gap.
            ("report to", "report: to her"),
            // An apostrophe, and none.
            ("children's home", "a childrens home"), ("children's home", "a children’s home"),
            ("don't wait", "do not wait"), ("do not wait", "don’t wait"), ("NSPCC", "the nspcc"),
        ])
    func found(phrase: String, text: String) throws {
        #expect(try Phrasebook(phrase).finds(in: text))
    }

    @Test(
        "A phrase is not found where a reader does not find it",
        arguments: [
            ("report to", "to report"), ("report to", "report it to"), ("report to", "Report. To her."),
            ("report to", "a reporter to"), ("whistle-blowing", "blowing a whistle"),
            ("{LADO}", "an officer"),
            ("(tell|inform) the", "inform a head"), ("(tell|inform) the", "the inform"),
            ("[duly] made", "duly"), ("tell [the|our] LADO", "tell their LADO"),
            ("tell [the [local]] LADO", "tell local LADO"),
            ("refer ... police", "refer it at once to the police"),
            ("refer ... police", "refer it. Ask the police."),
            ("refer ... police", "refer it; ask the police"), ("refer ... police", "refer it: police"),
            ("refer ... police", "refer it – ask police"), ("refer ... police", "police refer"),
            ("refer ... police", "refer"), ("refer ... police", "polices"),
            ("NSPCC", "N S P C C"), ("tell the {LADO}", "tell the lead"), ("child", "childhood"),
        ])
    func notFound(phrase: String, text: String) throws {
        #expect(try !Phrasebook(phrase).finds(in: text))
    }

    @Test(
        "A phrase that cannot be meant is refused",
        arguments: [
            ("", PhraseError.empty), (" ", .empty), ("[duly]", .empty), ("()", .empty), ("[a] [b]", .empty),
            ("a|", .empty), ("(a|[b])", .empty), ("…", .empty), ("—", .empty),
            ("(tell", .unbalanced), ("tell)", .unbalanced), ("[tell", .unbalanced), ("tell]", .unbalanced),
            ("(tell]", .unbalanced), ("{LADO", .unbalanced), ("tell . it", .unbalanced),
            ("tell .. it", .unbalanced),
            ("((tell)", .unbalanced), ("LADO}", .unbalanced), ("tell } it", .unbalanced), ("}", .unbalanced),
            ("{{LADO}}", .unbalanced), ("... tell", .gapAtEnd), ("tell ...", .gapAtEnd), ("...", .gapAtEnd),
            ("[a] ... tell", .gapAtEnd), ("tell ... [a]", .gapAtEnd), ("tell|...", .gapAtEnd),
            ("(a ...|b) tell ...", .gapAtEnd),
        ])
    func refused(phrase: String, error: PhraseError) {
        #expect(throws: error) { try Phrase(parsing: phrase) }
    }

    @Test("The concepts that a phrase names are known")
    func conceptNames() throws {
        let phrase = try Phrase(parsing: "{tell} [the] ({LADO}|{social care} ... {police})")
        #expect(phrase.conceptNames == ["tell", "LADO", "social care", "police"])
    }
}
