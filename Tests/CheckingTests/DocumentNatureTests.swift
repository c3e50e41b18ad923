import Checking
import DocumentModel
import RuleLanguage
import Testing

struct DocumentNatureTests {
    private func nature(_ lines: [Policy.Line]) throws -> DocumentNature {
        let checker = Checker(try ShippedRules.loaded.get())
        return checker.nature(of: checker.text(of: Policy(lines).document()))
    }

    private static let filler: [Policy.Line] = (1...20).map {
        .paragraph(
            "The car park has \($0) spaces, which members share with visitors to the hall on weekdays.")
    }

    @Test(
        "A document is of the kind that its title says",
        arguments: [
            ("Safeguarding Policy", "a safeguarding policy", true),
            ("Child Protection Policy and Procedures 2026", "a safeguarding policy", true),
            ("SAFEGUARDING CHILDREN", "a safeguarding policy", true),
            ("Whistleblowing Policy", "a whistleblowing policy", true),
            ("Freedom to Speak Up Policy", "a whistleblowing policy", true),
            ("Managing Allegations against Staff", "a policy on allegations", true),
            ("Complaints Policy", "a complaints policy", false),
            ("Compliments and Complaints", "a complaints policy", false),
            ("Safeguarding Complaints", "a safeguarding policy", true),
            ("Parking Policy", "a document about something else", false),
            ("Health and Safety Policy", "a document about something else", false),
        ])
    func titles(title: String, kind: String, isExpected: Bool) throws {
        let nature = try nature([.heading(1, title)] + Self.filler)
        #expect(nature.title == kind)
        #expect(nature.isExpected == isExpected)
        #expect(
            nature.sign
                == (kind.hasSuffix("else")
                    ? "nothing in it speaks of child protection" : "its title, “\(title)”"))
    }

    @Test("A title need not be a heading, or the first line")
    func plainTitles() throws {
        #expect(
            try nature([.paragraph("Oak Hill School"), .paragraph("Safeguarding Policy")] + Self.filler)
                .isExpected)
    }

    @Test("Without a telling title, what its sentences speak of tells")
    func sentences() throws {
        let speaking: [Policy.Line] =
            [.heading(1, "Oak Hill School: our policy")]
            + (1...10).map {
                .paragraph(
                    "Form \($0) is used by the designated safeguarding lead for each sign of abuse or neglect that staff see in a child."
                )
            }
        let nature = try nature(speaking)
        #expect(nature.title == "a safeguarding policy" && nature.isExpected)
        #expect(nature.sign == "10 of 10 sentences speak of child protection")
    }

    @Test("A word of child protection late in another document does not make it a safeguarding policy")
    func mention() throws {
        let lines: [Policy.Line] =
            [.heading(1, "Lettings")] + Self.filler + [.paragraph("Hirers have a safeguarding policy.")]
        #expect(try !nature(lines).isExpected)
    }

    @Test("A sentence near the beginning is no title")
    func openingSentence() throws {
        let opening: [Policy.Line] = [.paragraph("Hirers must have a safeguarding policy of their own.")]
        #expect(try !nature([.heading(1, "Letting the hall")] + opening + Self.filler).isExpected)
    }

    @Test("A document without text is no safeguarding policy")
    func empty() throws {
        #expect(try !nature([]).isExpected)
    }
}
