import Checking
import Testing

/// A limit, and the act that it limits, set apart by the page's form.
struct LimitPlaceTests {
    struct Form: CustomTestStringConvertible, Sendable {
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
        "A limit that a list, a table or a heading sets apart from its act still limits it, and no other act",
        arguments: [
            Form(
                "limit in the lead-in", .met,
                [
                    .paragraph(
                        "Where an allegation is made against staff, within one working day the head will:"),
                    .item(1, "inform the LADO;"), .item(1, "keep a record."),
                ]),
            Form(
                "limit in the item", .met,
                [
                    .paragraph("Where an allegation is made against staff, the head will:"),
                    .item(1, "inform the LADO within one working day;"),
                    .item(1, "tell the chair within a week."),
                ]),
            Form(
                "late limit in another item", .met,
                [
                    .paragraph("When an allegation is made against staff, the head must:"),
                    .item(1, "tell Ofsted within 14 days"), .item(1, "tell the LADO within 24 hours"),
                ]),
            Form(
                "late limit in the lead-in", .contradicted,
                [
                    .paragraph("Within three working days of an allegation against staff, the head will:"),
                    .item(1, "inform the LADO;"), .item(1, "keep a record."),
                ]),
            Form(
                "two cells of a row", .met,
                [
                    .headerRow(["Action", "When"]),
                    .row(["Tell the LADO of the allegation", "Within one working day"]),
                ]),
            Form(
                "two cells of a row without headings", .met,
                [.row(["1. Inform the LADO of the allegation.", "Within 24 hours"])]),
            Form(
                "late limit in the next cell", .contradicted,
                [
                    .headerRow(["Action", "When"]),
                    .row(["Tell the LADO of the allegation", "Within five working days"]),
                ]),
            Form(
                "limit in another row", .partly,
                [
                    .headerRow(["Action", "When"]),
                    .row(["Tell the LADO of the allegation", "As soon as possible"]),
                    .row(["Tell the head of the allegation", "Within 24 hours"]),
                ]),
            Form(
                "heading", .met,
                [
                    .heading(1, "Allegations against staff"), .heading(2, "Immediate action"),
                    .paragraph("The head informs the LADO."),
                ]),
            Form(
                "heading, and a limit of its own", .contradicted,
                [
                    .heading(1, "Allegations against staff"), .heading(2, "Immediate action"),
                    .paragraph("The head informs the LADO within three working days."),
                ]),
            Form(
                "outer heading sets no limit", .partly,
                [
                    .heading(1, "Immediate action"), .heading(2, "Allegations against staff"),
                    .paragraph("The head informs the LADO."),
                ]),
            Form(
                "neighbouring sentence's limit is another act's", .partly,
                [
                    .heading(1, "Allegations against staff"),
                    .paragraph("Tell the head at once. The head informs the LADO."),
                ]),
        ])
    func form(_ form: Form) throws {
        #expect(try ShippedRules.finding("lado-one-working-day", Policy(form.lines)).verdict == form.verdict)
    }
}
