import DocumentModel
import Testing

@testable import DocumentReading

@Suite("Markdown")
struct MarkdownReaderTests {
    @Test("is read as a site shows it")
    func document() throws {
        let text = """
            ## 🧭 Scope {#scope}
            This *policy* applies
            to [all staff](x.html){:target="_blank"}.

            1. Tell
               - the lead
            2. Stop

            - [x] done
            - [ ] to do

            ~~old~~ new  
            line

            **Contacts**

            | Role | Name |
            | --- | --- |
            | Lead | Jo |

            {% include foot.html %}
            {{< note >}}
            """
        let document = try DocumentReaders.read(Array(text.utf8), nameHint: "md")
        #expect(document.format == .markdown)
        #expect(
            document.outline == [
                "h2 🧭 Scope", "p This policy applies to all staff.", "l1 1. Tell", "l2 • the lead",
                "l1 2. Stop",
                "l1 • ☑ done", "l1 • ☐ to do", "p new\nline", "h6 Contacts", "1.1.1H: p Role",
                "1.1.2H: p Name",
                "1.2.1: p Lead", "1.2.2: p Jo",
            ])
        #expect(document.warnings == [ReadingWarning(.deletedText)])
    }

    @Test("takes HTML within it, and leaves scripts out")
    func html() throws {
        let text =
            "Before\n\n<table><tr><th scope=row>Reviewed</th><td>2024</td></tr></table>\n\n<script>x</script>\n\nAfter"
        #expect(
            try outline(text, "md") == ["p Before", "1.1.1: p Reviewed", "1.1.2: p 2024", "p After"])
    }

    @Test(
        "has lists that were set in so far that Markdown takes them for code, and lists typed in a paragraph")
    func handmadeLists() throws {
        let text =
            "We:\n\n      * listen;\n      * write\n        it down.\n\nThey:\n• a\n• b\n\n1\\. One\n\n(a) inner"
        #expect(
            try outline(text, "md") == [
                "p We:", "l1 • listen;", "l1 • write it down.", "p They:", "l1 • a", "l1 • b", "l1 1. One",
                "l2 (a) inner",
            ])
    }

    @Test("puts notes apart")
    func notes() throws {
        #expect(
            try outline("Tell[^1] them.\n\n[^1]: At once.", "md") == [
                "p Tell them.", "[footnote] l1 1. At once.",
            ])
    }

    @Test("of any shape is read in good time", .timeLimit(.minutes(5)))
    func hostile() throws {
        for piece in [
            "*a ", "[", "`a", "> ", "- ", "![](", "<a ", "|", "_a_ ", "\\", "{%", "<b>", "&#1;", "{:", "{{<",
            " {#", "*a**b",
            "**a*", "*a_b", "[a](", "[^a]", "[^a]:\n", "~~a", "| a |\n|-|\n", "    a\n", "```\n", "<!--",
            "a\n=\n", "<?",
        ] {
            _ = try? DocumentReaders.read(Array(String(repeating: piece, count: 20_000).utf8), nameHint: "md")
        }
    }

    @Test(
        "of table rules without end in one paragraph is too large, and a table without end is read",
        .timeLimit(.minutes(5)))
    func tableRules() throws {
        let rules = String(repeating: "Tell the lead.\n| - | - |\n", count: 20_000)
        #expect(throws: ReadError.tooLarge) { try outline(rules, "md") }
        let table = "| Role | Name |\n| - | - |\n" + String(repeating: "| Lead | - |\n", count: 20_000)
        #expect(try DocumentReaders.read(Array(table.utf8), nameHint: "md").blocks.count == 40_002)
        let tables = String(repeating: "| Role |\n| - |\n| Lead |\n\n", count: 20_000)
        #expect(try DocumentReaders.read(Array(tables.utf8), nameHint: "md").blocks.count == 40_000)
    }

    @Test("of quotations without end is too large, and of a few is read", .timeLimit(.minutes(5)))
    func deepQuotations() throws {
        #expect(try outline("> > > Tell the lead.", "md") == ["p Tell the lead."])
        #expect(throws: ReadError.tooLarge) {
            try outline(String(repeating: ">", count: 100_000) + " Tell the lead.", "md")
        }
    }
}

@Suite("Front matter")
struct FrontMatterTests {
    @Test("gives the title and what a reader wants to know, and no machinery")
    func matter() throws {
        let text = """
            ---
            title: "📋 Allegations: Policy"
            lastUpdated: 2025-07-30
            layout: page
            sidebar:
              order: 1
            reviewed: 'May 2024'
            tags: [a, b]
            subtitle: ''
            ---

            # Aims
            """
        #expect(
            try outline(text, "md") == [
                "h1 📋 Allegations: Policy", "[header] p lastUpdated: 2025-07-30\nreviewed: May 2024",
                "h1 Aims",
            ])
    }

    @Test("does not repeat a title that the text has")
    func repeated() throws {
        #expect(
            try outline("---\ntitle: Safe Policy\n---\n# Safe *policy*\nText", "md") == [
                "h1 Safe policy", "p Text",
            ])
    }

    @Test("in TOML is read too")
    func toml() throws {
        #expect(
            try outline("+++\ntitle = \"T\"\ndate = 2024-01-01\n+++\nText", "md") == [
                "h1 T", "[header] p date: 2024-01-01", "p Text",
            ])
    }

    @Test("is all that a file needs to hold")
    func alone() throws {
        #expect(try outline("---\ntitle: Policy\n---\n", "md") == ["h1 Policy"])
    }

    @Test(
        "is not what only looks like it",
        arguments: [
            "---\n\nText: more\n", "---\nText without end", "\n---\ntitle: x\n---\n",
            "---\nno pairs\n---\nText",
        ])
    func none(text: String) {
        #expect(FrontMatter(text).body == text)
        #expect(FrontMatter(text).title == nil)
    }
}
