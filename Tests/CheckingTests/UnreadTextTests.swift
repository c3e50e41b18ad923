import Checking
import DocumentModel
import Testing

struct UnreadTextTests {
    private func finding(_ policy: Policy, pages: Int?, unread: [Int]) throws -> Finding {
        let warnings =
            unread.isEmpty ? [] : [ReadingWarning(.scannedPages, count: unread.count, pages: unread)]
        let document = policy.document(pageCount: pages, warnings: warnings)
        return try #require(try SmallRules.checker().findings(in: [document]).first)
    }

    @Test(
        "Nothing is missing where more than one page in ten, the cover aside, could not be read",
        arguments: [
            (10, [], Verdict.missing), (10, [5], .missing), (10, [5, 6], .couldNotCheck),
            (9, [5], .couldNotCheck),
            (20, [5, 6], .missing), (20, [5, 6, 7], .couldNotCheck), (2, [1], .missing), (1, [1], .missing),
            (10, [1, 5], .missing), (10, [1, 5, 6], .couldNotCheck), (3, [3], .couldNotCheck),
        ])
    func share(pages: Int, unread: [Int], verdict: Verdict) throws {
        #expect(try finding(Policy("Be calm."), pages: pages, unread: unread).verdict == verdict)
    }

    @Test(
        "Unread pages take no verdict away that the text bears out",
        arguments: [
            ("Tell the LADO at once.", Verdict.met), ("Do not tell the LADO.", .contradicted),
            ("Tell the LADO.", .couldNotCheck), ("[Name] tells the LADO at once.", .couldNotCheck),
        ])
    func borneOut(sentence: String, verdict: Verdict) throws {
        let finding = try finding(Policy(sentence), pages: 4, unread: [2, 3])
        #expect(finding.verdict == verdict)
        #expect(finding.evidence.map(\.quote) == [sentence])
    }

    @Test(
        "One unread page counts where the heading that it stands under names the subject",
        arguments: [
            (
                [Policy.Line.onPage(4, .heading(1, "Allegations")), .paragraph("Be calm.")],
                Verdict.couldNotCheck
            ),
            ([.onPage(4, .heading(1, "Allegations"))], .couldNotCheck),
            ([.onPage(4, .heading(1, "Parking")), .paragraph("Be calm.")], .missing),
            (
                [
                    .onPage(4, .heading(1, "Allegations")), .paragraph("A."), .heading(1, "Parking"),
                    .paragraph("B."),
                ], .missing
            ),
            (
                [.onPage(4, .heading(1, "Allegations")), .heading(2, "Steps"), .paragraph("Be calm.")],
                .couldNotCheck
            ),
            ([.onPage(6, .heading(1, "Allegations")), .paragraph("Be calm.")], .missing),
            (
                [
                    .onPage(4, .heading(1, "Parking")), .paragraph("Be calm."),
                    .onPage(9, .heading(1, "Allegations")), .paragraph("Be calm."),
                ], .missing
            ),
        ])
    func heading(lines: [Policy.Line], verdict: Verdict) throws {
        #expect(try finding(Policy(lines), pages: 30, unread: [5]).verdict == verdict)
    }

    @Test("The reason says how many pages are pictures")
    func reason() throws {
        #expect(
            try finding(Policy("Be calm."), pages: 5, unread: [2]).reason
                == "This could not be checked: 1 page is a picture without text, and what was looked for may stand there."
        )
        #expect(
            try finding(Policy("Be calm."), pages: 5, unread: [2, 3]).reason
                .contains("2 pages are pictures without text"))
    }

    @Test(
        "Other warnings leave a gap a gap", arguments: [ReadingWarning.Kind.comments, .pictures, .hiddenText])
    func otherWarnings(kind: ReadingWarning.Kind) throws {
        let document = Policy("Be calm.").document(
            pageCount: 2, warnings: [ReadingWarning(kind, count: 9, pages: [2])])
        #expect(try SmallRules.checker().findings(in: [document]).map(\.verdict) == [.missing])
    }

    @Test(
        "A file that cannot be read is never a gap",
        arguments: [ReadError.scanned, .encrypted, .damaged, .noText, .timedOut])
    func unreadable(error: ReadError) throws {
        let findings = try SmallRules.checker().findings(unreadable: error)
        #expect(findings.map(\.verdict) == [.couldNotCheck])
        #expect(findings[0].reason == "This could not be checked: \(error.fault).")
        #expect(findings[0].evidence.isEmpty && !findings[0].isUrgent)
    }
}
