import DocumentModel
import Testing

@testable import DocumentReading

@Suite("reStructuredText")
struct ReStructuredTextReaderTests {
    @Test("has headings by the order of their adornments, and no others")
    func headings() throws {
        let text = """
            ======
            Policy
            ======
            Aims
            ----
            ~~~~~
            Scope
            ~~~~~
            1. Introduction

            IN CAPITALS

            # no heading

            3. Roles
            --------
            Text.
            """
        let document = try DocumentReaders.read(Array(text.utf8), nameHint: "rst")
        #expect(
            document.outline == [
                "h1 Policy", "h2 Aims", "h3 Scope", "l1 1. Introduction", "p IN CAPITALS", "p # no heading",
                "h2 3. Roles",
                "p Text.",
            ])
        #expect(document.blocks.last?.headings == ["Policy", "3. Roles"])
    }

    @Test("keeps the words of directives and leaves out their machinery")
    func directives() throws {
        let text = """
            .. include:: head.rst
            .. contents:: Contents
               :depth: 2
            .. a comment
               over two lines

            .. note:: Tell the lead
               at once.

               * and the deputy

            .. admonition:: Remember
               :class: big

               Call 999.

            .. figure:: flow.png
               :alt: Flowchart

               What to do.

            .. container:: box

               Boxed.

            .. raw:: html

               <p>raw</p>

            .. footer:: Version 2

            .. _target: http://example.org
            .. |logo| image:: logo.png

            After.
            """
        let document = try DocumentReaders.read(Array(text.utf8), nameHint: "rst")
        #expect(
            document.outline == [
                "p Tell the lead at once.", "l1 • and the deputy", "p Remember", "p Call 999.",
                "p What to do.",
                "p Boxed.", "[footer] p Version 2", "p After.",
            ])
        #expect(
            document.warnings == [ReadingWarning(.embeddedDocument), ReadingWarning(.pictures, count: 2)])
    }

    @Test(
        "may include another file, which is text of the policy where it stands among text",
        arguments: [
            (
                ".. include:: shared.rst\n\nPolicy\n======\n\nTell the lead.\n",
                ReadingWarning.Kind.embeddedDocument
            ),
            ("Policy\n======\n\n.. include:: shared.rst\n\nTell the lead.\n", .embeddedDocument),
            ("Policy\n======\n\nTell the lead.\n\n.. include:: more.rst\n", .joinedDocument),
            ("Policy\n======\n\nDuties\n------\n\n.. include:: duties.rst\n\nEnd.\n", .joinedDocument),
        ])
    func include(text: String, kind: ReadingWarning.Kind) throws {
        let document = try DocumentReaders.read(Array(text.utf8), nameHint: "rst")
        #expect(document.warnings == [ReadingWarning(kind)])
    }

    @Test("has substitutions, references, roles and notes as a reader sees them")
    func inline() throws {
        let text = """
            .. |lead| replace:: Jo *Bloggs*
            .. |loop| replace:: |loop|

            Tell |lead| [1]_ or |other|, see `the form <http://x.org>`__ and :ref:`Aims`, |loop|.
            re\\ |lead|\\ s [#a]_

            .. [1] The lead
               of the school.
            .. [#a] Another.
            """
        let document = try DocumentReaders.read(Array(text.utf8), nameHint: "rst")
        #expect(
            document.outline == [
                "p Tell Jo Bloggs or other, see the form and Aims, loop. reJo Bloggss",
                "[footnote] p The lead of the school.", "[footnote] p Another.",
            ])
    }

    @Test("has lists, fields, verse, text that keeps its lines, and terms")
    func bodies() throws {
        let text = """
            :Officer: Jo Bloggs
            :Date: 2024

            #. One

               .. note:: In the item

            #. Two

            | 1 High Street
            | Hull

            Example::

                Kept text.

            LADO
                The designated officer.
            """
        #expect(
            try outline(text, "rst") == [
                "p Officer: Jo Bloggs", "p Date: 2024", "l1 1. One", "l1 In the item", "l1 2. Two",
                "p 1 High Street Hull",
                "p Example:", "p Kept text.", "p LADO", "p The designated officer.",
            ])
    }

    @Test("has simple tables, whose rows may go on below")
    func simpleTable() throws {
        let text = """
            =====  ==========
            Who    What
            =====  ==========
            Lead   Jo
                   Bloggs
            Chair  - Al
                   - Bo
            =====  ==========

            After.
            """
        #expect(
            try outline(text, "rst") == [
                "1.1.1H: p Who", "1.1.2H: p What", "1.2.1: p Lead", "1.2.2: p Jo Bloggs", "1.3.1: p Chair",
                "1.3.2: l1 • Al", "1.3.2: l1 • Bo", "p After.",
            ])
    }

    @Test("has drawn tables, and tables written as lists or as values")
    func otherTables() throws {
        let text = """
            +---+---+
            | a | b |
            +---+---+

            .. list-table:: Contacts
               :header-rows: 1

               * - Who
                 - Phone
               * - Lead
                 - 1

                   2

            .. csv-table::
               :header: Who, Phone

               "Lead, deputy", 3
               "the ""boss""\",4
            """
        #expect(
            try outline(text, "rst") == [
                "1.1.1: p a", "1.1.2: p b", "p Contacts", "2.1.1H: p Who", "2.1.2H: p Phone", "2.2.1: p Lead",
                "2.2.2: p 1", "2.2.2: p 2", "3.1.1H: p Who", "3.1.2H: p Phone", "3.2.1: p Lead, deputy",
                "3.2.2: p 3",
                "3.3.1: p the \"boss\"", "3.3.2: p 4",
            ])
    }

    @Test(
        "that is broken is read as far as it goes",
        arguments: [
            ("=== ===\na b", ["p a b"]), ("=== ===\na   b\n=== ===", ["1.1.1: p a", "1.1.2: p b"]),
            (".. note::", []), ("..\n\nText", ["p Text"]),
            (".. list-table::\n\n   no list\n\nText", ["p Text"]),
            ("Title\n===\n.. note:: x", ["h1 Title", "p x"]), (".. |x| replace::\n\ny |x|", ["p y"]),
            ("|a| b | c", ["p a b | c"]),
        ])
    func broken(text: String, expected: [String]) throws {
        if expected.isEmpty {
            #expect(throws: ReadError.noText) { try outline(text, "rst") }
        } else {
            #expect(try outline(text, "rst") == expected)
        }
    }

    @Test("that is no text is an error that says so")
    func errors() {
        #expect(throws: ReadError.unknownFormat) { try ReStructuredTextReader().read(Array("a\0b".utf8)) }
        #expect(throws: ReadError.noText) {
            try ReStructuredTextReader().read(Array(".. only a comment".utf8))
        }
    }

    @Test("of hostile length and shape is read in good time", .timeLimit(.minutes(5)))
    func hostile() throws {
        let pieces = [
            "*", "`", "|a", "|a|", "[1]_", "== ==\n", "== ==\nx\n", "=== ===\n\n", "+-+\n", ".. note::\n",
            "..\n", "a\n=\n",
            ".. |a| replace:: |a|\n", ":a: b\n", "* - ", "\"",
        ]
        for piece in pieces {
            _ = try? DocumentReaders.read(
                Array(String(repeating: piece, count: 20_000).utf8), nameHint: "rst")
        }
        // A cell for each line, and literals that each might have a role before them.
        let rows = ".. list-table::\n\n" + String(repeating: "   * - a\n     - b\n", count: 50_000)
        #expect(try DocumentReaders.read(Array(rows.utf8), nameHint: "rst").blocks.count == 100_000)
        let literals = String(repeating: "`a <b>`_", count: 100_000)
        #expect(try DocumentReaders.read(Array(literals.utf8), nameHint: "rst").blocks.count == 1)
        let nested = (0..<2000).map { String(repeating: " ", count: $0) + ".. note::\n" }.joined()
        _ = try? DocumentReaders.read(Array(nested.utf8), nameHint: "rst")
        let table = ".. csv-table::\n\n" + String(repeating: "   a,b\n", count: 20_000)
        #expect(try DocumentReaders.read(Array(table.utf8), nameHint: "rst").blocks.count == 40_000)
    }
}
