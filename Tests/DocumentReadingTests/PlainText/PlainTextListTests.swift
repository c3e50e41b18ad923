import Testing

@Suite("Lists in plain text")
struct PlainTextListTests {
    @Test("are items with their labels, each whole however its lines were broken")
    func items() throws {
        let text = """
            Everyone must:

            a) tell the lead
               at once;
            b) write it down, and
            c) not promise confidentiality.
               (i) even if asked
               (ii) even by a parent

            Staff also have:

            * unindented
            goes on here
            - a dash
            o a letter for a bullet
            """
        #expect(
            try outline(text) == [
                "p Everyone must:", "l1 a) tell the lead at once;", "l1 b) write it down, and",
                "l1 c) not promise confidentiality.", "l2 (i) even if asked", "l2 (ii) even by a parent",
                "p Staff also have:",
                "l1 • unindented goes on here", "l1 • a dash", "l1 • a letter for a bullet",
            ])
    }

    @Test("are nested by indents, and a paragraph within an item is part of it")
    func nested() throws {
        let text = """
            * The lead requires:

              * a check, and
              * two references from

                * an employer

              The lead allows a challenge.

            * Training follows.

            After the list.
            """
        #expect(
            try outline(text) == [
                "l1 • The lead requires:", "l2 • a check, and", "l2 • two references from",
                "l3 • an employer",
                "l1 The lead allows a challenge.", "l1 • Training follows.", "p After the list.",
            ])
    }

    @Test("are nested by kinds of label where nothing is indented")
    func nestedByStyle() throws {
        let text = "1. Tell:\n(a) the lead\n(b) the deputy\n2. Write it down.\n2.1 On the form.\n3. Stop."
        #expect(
            try outline(text) == [
                "l1 1. Tell:", "l2 (a) the lead", "l2 (b) the deputy", "l1 2. Write it down.",
                "l2 2.1 On the form.",
                "l1 3. Stop.",
            ])
    }

    @Test("count where the text leaves the counting to the reader")
    func automatic() throws {
        #expect(
            try outline("#. One\n\n   #. Inner\n   #. More\n\n#. Two\n\nText\n\n#. Again") == [
                "l1 1. One", "l2 1. Inner", "l2 2. More", "l1 2. Two", "p Text", "l1 1. Again",
            ])
    }

    @Test("go on from h to i as letters, and begin at i as numerals")
    func lettersAndNumerals() throws {
        let letters = "abcdefghijk".map { "(\($0)) item" }
        #expect(
            try outline("1. Top\n" + letters.joined(separator: "\n")) == ["l1 1. Top"]
                + letters.map { "l2 " + $0 })
        #expect(
            try outline("(a) one\n(i) inner\n(ii) inner too\n(b) two") == [
                "l1 (a) one", "l2 (i) inner", "l2 (ii) inner too", "l1 (b) two",
            ])
    }

    @Test(
        "are not made of numbers and initials in a sentence that was broken there",
        arguments: [
            "This was agreed in\n2019. The policy was new.",
            "The law is in section\n4. of the Act and in others.",
            "The chair is\nA. Smith and nobody else.", "It takes 1.5 hours for the\n10 staff who come.",
            "The rule of paragraph\n(b) applies here.",
        ])
    func sentences(text: String) throws {
        #expect(try outline(text) == ["p " + text.replacing("\n", with: " ")])
    }

    @Test("with numbers set flush right are one list")
    func flushRight() throws {
        #expect(
            try outline(" 9. nine\n10. ten\n11. eleven") == ["l1 9. nine", "l1 10. ten", "l1 11. eleven"])
    }

    @Test("with a label and nothing after it do not come to be items")
    func emptyItems() throws {
        #expect(try outline("1.\n\nText") == ["p 1.", "p Text"])
    }
}
