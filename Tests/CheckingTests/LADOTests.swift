import Checking
import Testing

struct LADOTests {
    private func verdict(_ policy: Policy) throws -> Verdict {
        try ShippedRules.finding("lado-one-working-day", policy).verdict
    }

    @Test(
        "The LADO is told in time",
        arguments: [
            "The LADO is told of every allegation within one working day.",
            "The headteacher will inform the LADO within 24 hours of any allegation against staff.",
            "The LADO must be informed of allegations against staff the same working day.",
            "Immediately inform the LADO of any allegation against a member of staff.",
            "Any allegation against staff must be reported to the LADO without delay.",
            "Within one working day of an allegation against a volunteer, the head will contact the LADO.",
            "If an allegation is made against a member of staff, the manager will immediately notify the LADO.",
            "We must not delay informing the LADO within one working day of any allegation against staff.",
            "Do not hesitate to inform the LADO of an allegation against staff within 24 hours.",
            "Do not wait: tell the LADO of an allegation against staff within 24 hours.",
            "An allegation against staff goes not only to the head but is also reported to the LADO within 24 hours.",
            "The lead will not only tell the police but will also inform the LADO within one working day.",
            "The LADO will be informed of allegations against staff no later than the end of the next working day.",
            "The head will tell the LADO of an allegation within one working day, whether or not it seems true.",
            "The allegation is told to the head, who must inform the LADO within one working day.",
            "The designated officer of the local authority is notified of any allegation within 24 hours.",
            "The LADO is not left out: she is told of every allegation against staff within 24 hours.",
            "Of an allegation against staff, tell the head immediately and the LADO within 24 hours.",
            "Of an allegation against staff, tell the LADO immediately and Ofsted within 14 days.",
            "The LADO is told of an allegation immediately, and in any event within one working day.",
            "Before anybody is interviewed about an allegation, the lead will tell the LADO within one working day.",
        ])
    func met(sentence: String) throws {
        #expect(try verdict(Policy(sentence)) == .met)
    }

    @Test(
        "The LADO is told, and a reader does not know how soon",
        arguments: [
            "The LADO is told of allegations against staff as soon as possible.",
            "The headteacher will promptly inform the LADO of any allegation against staff.",
            "Allegations against staff are referred to the LADO without undue delay.",
            "The LADO is told of every allegation against a volunteer.",
            "The lead may inform the LADO of an allegation against staff within 24 hours.",
            "Staff can contact the LADO about an allegation against a colleague.",
            "Tell the safeguarding lead of an allegation within 24 hours, who will inform the LADO.",
            "Staff tell the safeguarding lead of an allegation within 24 hours and the lead informs the LADO.",
            "If appropriate, the LADO is told of the allegation against staff within one working day.",
            "The LADO is told of an allegation against staff. Ofsted is told within 14 days.",
            "The LADO is told of an allegation. A written report follows within three working days.",
            "The LADO is told of an allegation against staff, and will reply within three working days.",
            "Once the LADO has been told of an allegation within one working day, the parents are told.",
        ])
    func partly(sentence: String) throws {
        #expect(try verdict(Policy(sentence)) == .partly)
    }

    @Test(
        "The document conflicts with telling the LADO in time",
        arguments: [
            "The LADO is informed of allegations against staff within three working days.",
            "The head will inform the LADO of an allegation against staff within 48 hours.",
            "The lead must tell the LADO of any allegation within one week.",
            "The LADO will be told of allegations at the next monthly meeting.",
            "Of an allegation against staff, tell the head immediately and the LADO within three days.",
            "The LADO need not be told of an allegation against staff.",
            "An allegation against a volunteer does not need to be reported to the LADO.",
            "There is no need to inform the LADO of an allegation that we think untrue.",
            "We do not report allegations against our staff to the LADO.",
            "The LADO should never be contacted about an allegation against staff.",
            "The LADO is told of allegations within five working days. In urgent cases the LADO is told immediately.",
        ])
    func contradicted(sentence: String) throws {
        #expect(try verdict(Policy(sentence)) == .contradicted)
    }

    @Test(
        "Nothing says that the LADO is told",
        arguments: [
            "The LADO will reply within three days.",
            "The LADO will advise us on an allegation within one working day.",
            "The LADO’s number is 01234 567890.",
            "Allegations against staff are taken seriously.",
            "Tell the headteacher of an allegation against staff within 24 hours.",
            "A complaint is answered within three working days.",
            "The swimming teacher reports to the pool manager.",
            "Parents are told of an accident within 24 hours.",
        ])
    func missing(sentence: String) throws {
        #expect(try verdict(Policy(sentence)) == .missing)
    }

    @Test(
        "A limit holds whatever stands before it, and whatever follows of the LADO",
        arguments: [
            "If an allegation is made against staff, the manager will at once notify the LADO.",
            "The head informs the LADO of an allegation within one working day, and follows the advice of the LADO on what is done next.",
        ])
    func metAroundOtherWords(sentence: String) throws {
        #expect(try verdict(Policy(sentence)) == .met)
    }

    @Test("The reason names the limit as the document words it")
    func reason() throws {
        let late = Policy("The LADO is informed of allegations against staff within three working days.")
        #expect(
            try ShippedRules.finding("lado-one-working-day", late).reason.contains(
                "within three working days"))
        let prompt = Policy("Any allegation against staff is reported to the LADO the same working day.")
        #expect(
            try ShippedRules.finding("lado-one-working-day", prompt).reason.contains("the same working day"))
    }
}
