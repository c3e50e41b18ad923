import Checking
import DocumentModel
import Testing

struct ReadingFormTests {
    struct Page: CustomTestStringConvertible, Sendable {
        var testDescription: String
        var verdict: Verdict
        var lines: [Policy.Line]

        init(_ description: String, _ verdict: Verdict, _ lines: [Policy.Line]) {
            testDescription = description
            self.verdict = verdict
            self.lines = lines
        }
    }

    @Test(
        "A list is read with what leads it in, and no further",
        arguments: [
            Page(
                "bullets", .met,
                [.paragraph("At once, the head will:"), .item(1, "tell the LADO"), .item(1, "act")]),
            Page(
                "later bullet", .met,
                [.paragraph("At once the head must"), .item(1, "act"), .item(1, "tell the LADO")]),
            Page(
                "nested", .met,
                [
                    .paragraph("At once the head will:"), .item(1, "tell:"), .item(2, "the police"),
                    .item(2, "the LADO"),
                ]),
            Page(
                "nested under a clause of its own", .met,
                [
                    .item(1, "The head will:", label: "4.2"), .item(2, "act"),
                    .item(1, "At once the head will:", label: "4.3"), .item(2, "tell the LADO", label: "(a)"),
                ]),
            Page(
                "bullets of the same level under a numbered clause", .met,
                [
                    .item(1, "At once the head will:", label: "4.2"), .item(1, "act"),
                    .item(1, "tell the LADO"),
                ]),
            Page(
                "paragraphs after a colon", .met,
                [.paragraph("At once the head will:"), .paragraph("tell the LADO"), .paragraph("act")]),
            Page(
                "a dash", .met, [.paragraph("At once the head will –"), .item(1, "tell the LADO")]),
            Page(
                "a heading that ends in a colon", .met,
                [.heading(1, "At once the head will:"), .item(1, "tell the LADO")]),
            Page(
                "only the last sentence leads in", .partly,
                [.paragraph("Act at once. The head will:"), .item(1, "tell the LADO")]),
            Page(
                "a lead-in ends at a heading", .partly,
                [.paragraph("At once the head will:"), .heading(1, "Later"), .item(1, "tell the LADO")]),
            Page(
                "a lead-in ends at the next paragraph", .partly,
                [
                    .paragraph("At once the head will:"), .item(1, "act"), .paragraph("Later on she will:"),
                    .item(1, "tell the LADO"),
                ]),
            Page(
                "a sentence is no lead-in", .partly,
                [.paragraph("At once the head acts."), .item(1, "Tell the LADO")]),
            Page(
                "the lead-in of an inner list leads in no outer item", .partly,
                [
                    .paragraph("The head will:"), .item(1, "at once:"), .item(2, "act"),
                    .item(1, "tell the LADO"),
                ]),
            Page(
                "only an item's first sentence is led in", .partly,
                [.paragraph("At once the head will:"), .item(1, "Act. Tell the LADO.")]),
            Page(
                "a denial leads in", .contradicted,
                [.paragraph("The head must not:"), .item(1, "act"), .item(1, "tell the LADO")]),
            Page(
                "a denial in one item is no other's", .partly,
                [.paragraph("The head will:"), .item(1, "not act"), .item(1, "tell the LADO")]),
            Page(
                "a lead-in alone", .partly,
                [.paragraph("Tell the LADO about:"), .item(1, "a child at once hurt")]),
        ])
    func lists(page: Page) throws {
        #expect(try SmallRules.finding(Policy(page.lines)).verdict == page.verdict)
    }

    @Test(
        "The cells of a row are read together, and rows apart",
        arguments: [
            Page("a row", .met, [.row(["Tell the LADO.", "At once."])]),
            Page(
                "below headings", .met,
                [.headerRow(["What", "When"]), .row(["Tell the LADO", "Within 24 hours"])]),
            Page("three cells", .met, [.row(["1.", "Tell the LADO", "Within 24 hours"])]),
            Page(
                "the column says what is done", .met,
                [.headerRow(["Who", "Tell"]), .row(["At once", "LADO"])]),
            Page(
                "two rows", .partly,
                [.row(["Tell the LADO.", "Who? The head."]), .row(["Act.", "At once."])]),
            Page("a sentence in one cell", .met, [.row(["Step 1.", "Tell the LADO at once. Then act."])]),
            Page("an empty cell", .partly, [.row(["Tell the LADO.", ""])]),
            Page(
                "two tables", .partly,
                [.row(["Tell the LADO.", "The head"]), .paragraph("Then:"), .row(["Act", "At once"])]),
        ])
    func rows(page: Page) throws {
        #expect(try SmallRules.finding(Policy(page.lines)).verdict == page.verdict)
    }

    @Test(
        "What is no sentence of the policy is no evidence",
        arguments: [
            Page("a heading", .missing, [.heading(1, "Tell the LADO at once"), .paragraph("See below.")]),
            Page("a heading with nothing below", .missing, [.heading(2, "Tell the LADO at once.")]),
            Page(
                "a contents entry", .missing,
                [.heading(1, "Contents"), .paragraph("Tell the LADO at once"), .paragraph("Complaints")]),
            Page("leader dots", .missing, [.paragraph("Tell the LADO at once ........ 7")]),
            Page("leader of ellipses", .missing, [.paragraph("2 Tell the LADO at once ………… 12")]),
            Page("a footer", .missing, [.part(.footer, "Tell the LADO at once."), .paragraph("Act.")]),
            Page("a header", .missing, [.part(.header, "Tell the LADO at once."), .paragraph("Act.")]),
            Page("a number at a sentence's end", .met, [.paragraph("Tell the LADO at once on 01234")]),
            Page("a footnote", .met, [.part(.footnote, "Tell the LADO at once.")]),
            Page("an endnote", .met, [.part(.endnote, "Tell the LADO at once.")]),
            Page("a text box", .met, [.part(.textBox, "Tell the LADO at once.")]),
            Page("nothing at all", .missing, []),
        ])
    func furniture(page: Page) throws {
        #expect(try SmallRules.finding(Policy(page.lines)).verdict == page.verdict)
    }

    @Test(
        "A placeholder makes of met partly, and what only looks like one does not",
        arguments: [
            ("[Name] will tell the LADO at once.", Verdict.partly),
            ("<<Head>> tells the LADO at once.", .partly),
            ("[insert post] tells the LADO at once.", .partly), ("____ tells the LADO at once.", .partly),
            ("The head (tbc) tells the LADO at once.", .partly),
            ("The HEAD [NAME] tells the LADO at once.", .partly),
            ("Tell the LADO at once on [telephone number].", .partly),
            ("XXXX tells the LADO at once.", .partly),
            ("«Lead» tells the LADO at once.", .partly),
            ("<enter name> tells the LADO at once.", .partly),
            ("Tell the LADO at once on ...........", .partly),
            ("[insert name] tells the LADO at once.", .partly),
            ("[Choose an item.] tells the LADO at once.", .partly),
            ("[your name] tells the LADO at once.", .partly),
            ("{{organisation}} tells the LADO at once.", .met), ("<<School>> tells the LADO at once.", .met),
            ("[name of school] tells the LADO at once.", .met),
            ("[insert name of club] tells the LADO at once.", .met),
            ("[T]he head tells the LADO at once.", .met), ("The head [sic] tells the LADO at once.", .met),
            ("If [the child] is hurt, tell the LADO at once.", .met), ("Tell the LADO at once [1].", .met),
            ("Tell the LADO at once [12].", .met), ("Tell the LADO at once…", .met),
            ("Tell the LADO at once (see the name below).", .met), ("Tell the LADO at once [*].", .met),
            ("Tell the LADO <lado@council.gov.uk> at once.", .met), ("Tell the LADO at once [a].", .met),
        ])
    func placeholders(sentence: String, verdict: Verdict) throws {
        #expect(try SmallRules.finding(Policy(sentence)).verdict == verdict)
    }

    @Test("A filled-in passage counts beside one with a placeholder")
    func filledBesideUnfilled() throws {
        let finding = try SmallRules.finding(
            Policy("[Name] tells the LADO at once.", "The head tells the LADO at once."))
        #expect(finding.verdict == .met)
        #expect(finding.evidence.map(\.quote) == ["The head tells the LADO at once."])
    }

    @Test("A placeholder in another sentence spoils nothing")
    func placeholderElsewhere() throws {
        #expect(try SmallRules.finding(Policy("Our head is [name]. Tell the LADO at once.")).verdict == .met)
    }
}
