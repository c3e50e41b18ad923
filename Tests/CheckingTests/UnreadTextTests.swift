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

    private func finding(pages: Int?, _ warnings: ReadingWarning..., lines: [Policy.Line] = []) throws
        -> Finding
    {
        let policy = lines.isEmpty ? Policy("Be calm.") : Policy(lines)
        let document = policy.document(pageCount: pages, warnings: warnings)
        return try #require(try SmallRules.checker().findings(in: [document]).first)
    }

    @Test(
        "The reason says what happened to the pages",
        arguments: [
            (ReadingWarning.Kind.unreadPages, "1 page could not be read", "3 pages could not be read"),
            (
                .unrecognisedPages, "1 page is a picture too unclear for text recognition",
                "3 pages are pictures too unclear for text recognition"
            ),
            (.scannedPages, "1 page is a picture without text", "3 pages are pictures without text"),
        ])
    func kinds(kind: ReadingWarning.Kind, one: String, several: String) throws {
        let end = ", and what was looked for may stand there."
        #expect(
            try finding(pages: 9, ReadingWarning(kind, count: 2, pages: [1, 5])).reason
                == "This could not be checked: \(one)\(end)", "the cover is not counted")
        #expect(
            try finding(pages: 9, ReadingWarning(kind, count: 3, pages: [5, 6, 7])).reason
                == "This could not be checked: \(several)\(end)")
        #expect(try finding(pages: 9, ReadingWarning(kind, pages: [1])).verdict == .missing, "the cover")
        #expect(try finding(pages: 30, ReadingWarning(kind, count: 3, pages: [5, 6, 7])).verdict == .missing)
        let heading: [Policy.Line] = [.onPage(4, .heading(1, "Allegations")), .paragraph("Be calm.")]
        #expect(
            try finding(pages: 30, ReadingWarning(kind, pages: [5]), lines: heading).verdict == .couldNotCheck
        )
    }

    @Test("Pages count together, whatever hides them, and each once")
    func together() throws {
        let scanned = ReadingWarning(.scannedPages, pages: [5])
        let unread = ReadingWarning(.unreadPages, pages: [6])
        let unclear = ReadingWarning(.unrecognisedPages, count: 2, pages: [5, 6])
        #expect(try finding(pages: 19, scanned).verdict == .missing)
        #expect(
            try finding(pages: 19, scanned, unread).reason
                == "This could not be checked: 1 page is a picture without text and 1 page could not be read, "
                + "and what was looked for may stand there.")
        #expect(try finding(pages: 20, scanned, unread, unclear).verdict == .missing, "two pages of 20")
    }

    @Test("A document that belongs into the policy and was not read may hold anything")
    func joined() throws {
        let one = try finding(pages: nil, ReadingWarning(.joinedDocument))
        #expect(one.verdict == .couldNotCheck)
        #expect(
            one.reason
                == "This could not be checked: 1 document that belongs into this one was not read, and what was "
                + "looked for may stand there.")
        #expect(
            try finding(pages: 400, ReadingWarning(.joinedDocument, count: 2)).reason
                .contains("2 documents that belong into this one were not read, and"))
        let met = try finding(
            pages: nil, ReadingWarning(.joinedDocument), lines: [.paragraph("Tell the LADO at once.")])
        #expect(met.verdict == .met)
        #expect(
            try finding(pages: nil, ReadingWarning(.embeddedDocument)).verdict == .missing,
            "a form that is attached is no part of the policy")
    }

    @Test("Without numbers of pages, any page that was not read may hold anything")
    func withoutNumbers() throws {
        for kind in ReadingWarning.Kind.allCases where kind.hidesPages {
            #expect(try finding(pages: nil, ReadingWarning(kind)).verdict == .couldNotCheck)
            #expect(try finding(pages: 30, ReadingWarning(kind, count: 3)).verdict == .missing)
            #expect(try finding(pages: 30, ReadingWarning(kind, count: 4)).verdict == .couldNotCheck)
        }
        #expect(try finding(pages: nil, ReadingWarning(.scannedPages, pages: [1])).verdict == .missing)
    }

    @Test("More than one word in ten that nobody can read may have said it")
    func unreadableLetters() throws {
        let lines = [
            Policy.Line.paragraph(Array(repeating: "Be calm and kind now.", count: 8).joined(separator: " "))
        ]
        let four = try finding(
            pages: 9, ReadingWarning(.unreadableLetters, count: 4, pages: [2]), lines: lines)
        #expect(four.verdict == .missing, "4 of 40 words")
        let five = try finding(
            pages: 9, ReadingWarning(.unreadableLetters, count: 5, pages: [2]), lines: lines)
        #expect(five.verdict == .couldNotCheck)
        #expect(
            five.reason
                == "This could not be checked: 5 words have letters that the file's font does not name, and what was "
                + "looked for may stand there.")
    }

    @Test(
        "Other warnings leave a gap a gap",
        arguments: ReadingWarning.Kind.allCases.filter {
            !$0.hidesPages && $0 != .joinedDocument && $0 != .unreadableLetters
        })
    func otherWarnings(kind: ReadingWarning.Kind) throws {
        #expect(try finding(pages: 2, ReadingWarning(kind, count: 9, pages: [2])).verdict == .missing)
        #expect(try finding(pages: nil, ReadingWarning(kind, count: 9)).verdict == .missing)
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
