import Checking
import DocumentModel
import Testing

struct EvidenceTests {
    @Test(
        "The quotation is the sentence as the document has it, where the document has it",
        arguments: [
            ("Tell the LADO at once.", "Tell the LADO at once."),
            ("Act. Tell the LADO at once. Then wait.", "Tell the LADO at once."),
            ("Café 👩‍👧‍👦 naïve e\u{301}! Tell the LADO at once. Then.", "Tell the LADO at once."),
            ("🇬🇧🇬🇧 Act. Tell the LADO (01234) at once.", "Tell the LADO (01234) at once."),
            ("Act. “Tell the LADO at once.” Wait.", "“Tell the LADO at once.”"),
            ("Act. (Tell the LADO at once.) Wait.", "(Tell the LADO at once.)"),
            ("Act! Tell the LADO at once! Wait!", "Tell the LADO at once!"),
            ("Act.\nTell the\nLADO at once.\nWait.", "Tell the\nLADO at once."),
            ("Act.\u{A0}Tell the\u{A0}LADO at once. Wait.", "Tell the\u{A0}LADO at once."),
            ("Tell the LADO at once", "Tell the LADO at once"),
            ("  Tell the LADO at once.  ", "Tell the LADO at once."),
            ("• Tell the LADO at once.", "Tell the LADO at once."),
            (
                "The head doesn’t wait. The LADO’s told: tell the LADO at once",
                "The LADO’s told: tell the LADO at once"
            ),
            ("Act. [Name] will tell the LADO at once.", "[Name] will tell the LADO at once."),
            ("Act. ____ Manager tells the LADO at once.", "____ Manager tells the LADO at once."),
            ("Tell the LADO at once on ______. Wait.", "Tell the LADO at once on ______."),
        ])
    func quotation(text: String, quote: String) throws {
        let evidence = try #require(try SmallRules.finding(Policy(text)).evidence.first)
        #expect(evidence.quote == quote)
        let start = text.index(text.startIndex, offsetBy: evidence.range.lowerBound)
        let end = text.index(text.startIndex, offsetBy: evidence.range.upperBound)
        #expect(String(text[start..<end]) == quote)
    }

    @Test("The place is given: headings, paragraph, page and label")
    func place() throws {
        let finding = try SmallRules.finding(
            Policy([
                .heading(1, "4 Allegations"), .heading(2, "4.2 What to do"), .paragraph("Act."),
                .onPage(7, .item(1, "Tell the LADO at once.", label: "4.2(b)")),
            ]))
        #expect(
            finding.evidence == [
                Evidence(
                    quote: "Tell the LADO at once.", headings: ["4 Allegations", "4.2 What to do"],
                    paragraph: 4, page: 7,
                    label: "4.2(b)", range: 0..<22)
            ])
    }

    @Test("An item is shown first, and then the lead-in that it needs")
    func leadIn() throws {
        let finding = try SmallRules.finding(
            Policy([
                .paragraph("Be calm. At once the head will:"), .item(1, "act"), .item(1, "tell the LADO"),
            ]))
        #expect(finding.evidence.map(\.quote) == ["tell the LADO", "At once the head will:"])
        #expect(finding.evidence.map(\.paragraph) == [3, 1])
    }

    @Test("The cells of a row are shown, each with its own place")
    func cells() throws {
        let finding = try SmallRules.finding(
            Policy([.row(["Tell the LADO", "Within 24 hours"]), .row(["Act", "Soon"])]))
        #expect(Set(finding.evidence.map(\.quote)) == ["Tell the LADO", "Within 24 hours"])
    }

    @Test("A quotation recognised from a picture says how sure its words are, each for itself")
    func confidence() throws {
        let finding = try SmallRules.finding(
            Policy([
                .recognised(64, .paragraph("At once the head will:")), .item(1, "act"),
                .recognised(87, .item(1, "tell the LADO")),
            ]))
        #expect(finding.evidence.map(\.quote) == ["tell the LADO", "At once the head will:"])
        #expect(finding.evidence.map(\.confidence) == [87, 64])
        let mixed = try SmallRules.finding(
            Policy([.recognised(90, .paragraph("Be calm.")), .paragraph("Tell the LADO at once.")]))
        #expect(mixed.evidence.map(\.confidence) == [nil], "the file itself holds these letters")
    }

    @Test("A sentence is shown once, and at most four are")
    func few() throws {
        let sentence = "Tell the LADO and inform the LADO at once."
        #expect(try SmallRules.finding(Policy(sentence)).evidence.map(\.quote) == [sentence])
        let many = Policy((1...9).map { .paragraph("Tell the LADO of matter \($0) at once.") })
        let evidence = try SmallRules.finding(many).evidence
        #expect(evidence.map(\.paragraph) == [1, 2, 3, 4])
    }

    @Test("What is missing has no evidence, and what is met has nothing to do")
    func remedies() throws {
        let missing = try SmallRules.finding(Policy("Be calm."))
        #expect(missing.verdict == .missing)
        #expect(missing.reason == "Nothing says that the LADO is told.")
        #expect(missing.evidence.isEmpty)
        #expect(missing.action == "Say who is told." && missing.wording == "Tell [name].")
        #expect(missing.isUrgent)
        let met = try SmallRules.finding(Policy("Tell the LADO at once."))
        #expect(met.action == nil && met.wording == nil && !met.isUrgent)
        #expect(met.sources == [StandardQuotation(document: "A standard", paragraph: "7", quote: "is told")])
        #expect(met.reason == "LADO is told at once.")
    }

    @Test("What conflicts outweighs what is met, and what is met outweighs less")
    func strongest() throws {
        let met = "Tell the LADO at once."
        #expect(try SmallRules.finding(Policy("The LADO is told.", met)).verdict == .met)
        #expect(try SmallRules.finding(Policy(met, "Do not tell the LADO.")).verdict == .contradicted)
    }
}
