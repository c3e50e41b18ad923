import DocumentModel
import Testing

@testable import DocumentReading

@Suite("Headings in plain text")
struct PlainTextHeadingTests {
    @Test("are told by lines under and over them, ranked by which comes first")
    func underlined() throws {
        let text = """
            ======
            Policy
            ======

            Aims
            ----

            Scope
            ^^^^^
            All staff.

            Roles
            -----
            """
        #expect(try outline(text) == ["h1 Policy", "h2 Aims", "h3 Scope", "p All staff.", "h2 Roles"])
    }

    @Test("are told by capitals, over more than one line too")
    func capitals() throws {
        let text = """
                  ST MARY'S NURSERY
                 SAFEGUARDING POLICY

            SCOPE
            This policy applies to all.
            """
        #expect(
            try outline(text) == [
                "h1 ST MARY'S NURSERY SAFEGUARDING POLICY", "h1 SCOPE", "p This policy applies to all.",
            ])
    }

    @Test("are told by a number before a short line alone, with their paths")
    func numbered() throws {
        let text = """
            1. Introduction

            Why we have this policy.

            1.1 Scope

            All staff.

            2. Allegations

            1. Tell the LADO within one working day.

            2. Do not investigate.
            """
        let document = try DocumentReaders.read(Array(text.utf8))
        #expect(
            document.outline == [
                "h1 1. Introduction", "p Why we have this policy.", "h2 1.1 Scope", "p All staff.",
                "h1 2. Allegations",
                "l1 1. Tell the LADO within one working day.", "l1 2. Do not investigate.",
            ])
        #expect(document.blocks[3].headings == ["1. Introduction", "1.1 Scope"])
        #expect(document.blocks[6].headings == ["2. Allegations"])
        #expect(document.blocks.map(\.paragraph) == Array(1...7))
    }

    @Test("are not the items of a list with space between them")
    func looseList() throws {
        #expect(
            try outline("We will:\n\n1. Listen\n\n2. Write it down\n\n3. Tell the lead\n\nThen wait.") == [
                "p We will:", "l1 1. Listen", "l1 2. Write it down", "l1 3. Tell the lead", "p Then wait.",
            ])
    }

    @Test(
        "are not sentences in capitals, rules across the page, or words that only begin in capitals",
        arguments: [
            ("Text before.\n\n-----\n\nText after.", ["p Text before.", "p Text after."]),
            ("DO NOT PROMISE TO KEEP A SECRET.", ["p DO NOT PROMISE TO KEEP A SECRET."]),
            (
                "THE LEAD AND THE DEPUTY MUST BE TOLD\nat once, by whoever has the concern.",
                ["p THE LEAD AND THE DEPUTY MUST BE TOLD at once, by whoever has the concern."]
            ),
            ("JO@EXAMPLE.ORG", ["p JO@EXAMPLE.ORG"]),
            ("The lead is Jo.\n=", ["p The lead is Jo. ="]),
        ])
    func noHeadings(text: String, expected: [String]) throws {
        #expect(try outline(text) == expected)
    }
}
