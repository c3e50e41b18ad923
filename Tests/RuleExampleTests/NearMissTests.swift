import Analysis
import Checking
import DocumentModel
import RuleLanguage
import Testing

@Suite("Sentences that only resemble what a rule looks for")
struct NearMissTests {
    private func verdict(_ requirement: String, of text: String) throws -> Verdict? {
        let block = Block(kind: .paragraph, text: text, paragraph: 1)
        return Checker(try RuleFolder.load(RuleFolder.shipped))
            .findings(in: [Document(format: .text, blocks: [block])]).first { $0.requirement == requirement }?
            .verdict
    }

    @Test(
        "No partner is accused of contradicting a standard by these",
        arguments: [
            (
                "whistleblowing-procedure",
                "If a concern is not dealt with internally, staff can contact Ofsted."
            ),
            (
                "whistleblowing-procedure",
                "Where it cannot be resolved within the school, staff may tell the LADO."
            ),
            (
                "whistleblowing-protection",
                "Nobody whose report proves unfounded will be dismissed or penalised."
            ),
            (
                "whistleblowing-protection",
                "You will be protected from dismissal even if you are honestly mistaken."
            ),
            (
                "allegations-procedure",
                "The Head tells the LADO of the allegation, and will then investigate as agreed."
            ),
            (
                "allegations-distinction",
                "A complaint about how we handled an allegation uses the complaints procedure."
            ),
            (
                "lado-one-working-day",
                "The accused must not be told of the allegation until the LADO has been consulted."
            ),
            ("lado-one-working-day", "The lead will discuss the case with the LADO monthly."),
            (
                "lado-one-working-day",
                "Staff should not attempt to contact the LADO for updates on an allegation."
            ),
            ("lado-one-working-day", "The LADO will reply to the allegation within five working days."),
            ("dbs-referral", "Settlement agreements must not be used to avoid a referral to the DBS."),
            ("dbs-referral", "Resignation does not remove the duty to refer somebody to the DBS."),
        ])
    func notContradicted(requirement: String, text: String) throws {
        #expect(try verdict(requirement, of: text) != .contradicted)
    }

    @Test(
        "No gap is hidden by these",
        arguments: [
            (
                "whistleblowing-procedure",
                "Our policies: whistleblowing, complaints, and the Ofsted certificate."
            ),
            (
                "whistleblowing-protection",
                "Report a concern if a child may suffer significant harm and no action was taken."
            ),
            (
                "whistleblowing-training-conduct",
                "Read alongside the Code of Conduct, Whistleblowing and Training policies."
            ),
            (
                "allegations-senior-manager",
                "If a child alleges abuse by an uncle, report it immediately to the DSL."
            ),
            (
                "lado-one-working-day",
                "An allegation is reported to the police immediately, and the LADO can give advice."
            ),
            ("lado-one-working-day", "The LADO’s office is open within one working day of a holiday."),
            ("dbs-referral", "If a volunteer is found unsuitable, the DBS will inform us."),
            ("dbs-referral", "Dismissed staff return the copies of their DBS certificates."),
        ])
    func notMet(requirement: String, text: String) throws {
        #expect(try verdict(requirement, of: text) != .met)
    }
}
