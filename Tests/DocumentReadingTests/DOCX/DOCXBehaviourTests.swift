import DocumentModel
import DocumentReading
import Testing

/// What a person sees who opens the samples, for each way in which readers of Word documents go wrong. The words were
/// read off the files' own XML.
@Suite(.enabled(if: DOCXSamples.arePresent, "the samples do not lie beside the package"))
struct DOCXBehaviourTests {
    @Test("Deleted words are gone, and what stood around them stays", arguments: DOCXSampleFacts.deletions)
    func deletions(fact: DOCXSampleFact) throws { try expect(fact, warning: .deletedText) }

    @Test("Inserted words are text", arguments: DOCXSampleFacts.insertions)
    func insertions(fact: DOCXSampleFact) throws { try expect(fact, warning: .insertedText) }

    @Test("Moved words and text boxes stand once", arguments: DOCXSampleFacts.onceOnly)
    func once(fact: DOCXSampleFact) throws { try expect(fact) }

    @Test("Moved words stand where they were moved to")
    func order() throws {
        let texts = try DOCXSamples.document("pandoc__track_changes_move~9ea28f.docx").blocks.map(\.text)
        #expect(texts == ["Here is some text.", "Here is the text to be moved.", "Here is some more text."])
    }

    @Test("Comments are no text", arguments: DOCXSampleFacts.comments)
    func comments(fact: DOCXSampleFact) throws { try expect(fact, warning: .comments) }

    @Test(
        "Notes are text, once, and known as notes",
        arguments: [
            ("poi__table_footnotes.docx", "snoska", Block.Part.footnote),
            ("poi__form_footnotes.docx", "test phrase", .footnote),
            ("pandoc__notes~887cbb.docx", "This is an endnote at the end of the document.", .endnote),
            ("mammothjs__footnotes.docx", "A tachyon walks into a bar.", .footnote),
            ("mammothjs__endnotes.docx", "A tachyon walks into a bar.", .endnote),
            ("tika__testWORD_endnote_table.docx", "The Cat Property Act 2025", .endnote),
        ])
    func notes(name: String, words: String, part: Block.Part) throws {
        let notes = try DOCXSamples.document(name).blocks.filter { $0.text.contains(words) }
        #expect(notes.map(\.part) == [part])
    }

    @Test("What stands in content controls is text", arguments: DOCXSampleFacts.contentControls)
    func contentControls(fact: DOCXSampleFact) throws { try expect(fact) }

    @Test("Results of fields are text, and their codes are none", arguments: DOCXSampleFacts.fields)
    func fields(fact: DOCXSampleFact) throws { try expect(fact) }

    @Test("A table in a cell stands between what is before it and after it in the cell")
    func nestedTables() throws {
        let blocks = try DOCXSamples.document("poi__bug65738.docx").blocks
        let texts = blocks.map(\.text)
        let start = try #require(texts.firstIndex(of: "This is a table"))
        #expect(texts[start...].prefix(3) == ["This is a table", "Nested table", "More of our nested table"])
        #expect(blocks[start].cell == TableCell(table: 1, row: 1, column: 1))
        #expect(blocks[start + 1].cell == TableCell(table: 2, row: 1, column: 1))
    }

    @Test("A merged cell stands once, where it begins in the grid")
    func mergedCells() throws {
        let bits = try DOCXSamples.document("pandoc__table_gridbefore.docx").blocks.filter {
            $0.text == "Bits"
        }
        #expect(bits.map(\.cell) == [TableCell(table: 1, row: 1, column: 2)])
        let form = try DOCXSamples.document("poi__form_footnotes.docx").blocks
        #expect(form.count { $0.text == "Attach photo here" } == 1)
        #expect(form.first { $0.text == "Attach photo here" }?.cell?.column == 14)
    }

    @Test(
        "Headers and footers are a channel of their own",
        arguments: [
            ("poi__headerFooter.docx", "This is a simple header…", Block.Part.header),
            ("poi__headerFooter.docx", "… and this is a simple footer.", .footer),
            ("poi__Headers.docx", "Section 3", .header),
            ("docx4j__odd_even_different_first_page.docx", "Odd header", .header),
            ("docx4j__odd_even_different_first_page.docx", "My footer", .footer),
            ("docx4j__simple_hf_long.docx", "My header", .header),
            (
                "pandoc__german_styled_lists.docx",
                "Massgebend sind die Allgemeinen Geschäftsbedingungen der Migros Bank AG sowie die unterzeichneten "
                    + "Verträge.", .footer
            ),
        ])
    func furniture(name: String, words: String, part: Block.Part) throws {
        let blocks = try DOCXSamples.document(name).blocks
        #expect(blocks.filter { $0.text == words }.map(\.part) == [part])
    }

    @Test("Hidden words are left out, and said to be", arguments: DOCXSampleFacts.hidden)
    func hidden(fact: DOCXSampleFact) throws { try expect(fact, warning: .hiddenText) }

    @Test(
        "The title is a heading",
        arguments: [
            ("pandoc__metadata.docx", "This Is the Title"), ("poi__bookmarks.docx", "Sample Word Document"),
            ("pandoc__metadata_after_normal.docx", "This Is the Title"),
        ])
    func titles(name: String, title: String) throws {
        let blocks = try DOCXSamples.document(name).blocks
        #expect(blocks.first { $0.text == title }?.kind == .heading(level: 1))
    }

    @Test(
        "Headings and items have the label that Word shows",
        arguments: [
            ("docling__unit_test_headers_numbered.docx", "1.1. Section 1.1"),
            ("docling__unit_test_headers_numbered.docx", "1.2. Section 1.2"),
            ("tika__testWORD_numbered_list.docx", "iii) List"),
            ("tika__testWORD_numbered_list.docx", "e. seven e"),
            ("tika__testWORD_numbered_list.docx", "2. list 2"), ("poi__NumberingWOverrides.docx", "B B"),
            ("pandoc__enumerated_headings.docx", "1.1.1 H3"), ("docx4j__conventions.docx", "3.2. repeats"),
            ("poi__stress018.docx", "II. Consideraciones Conceptuales"),
        ])
    func labels(name: String, seen: String) throws {
        #expect(try DOCXSamples.document(name).blocks.contains { $0.seen == seen })
    }

    @Test(
        "A document that belongs into this one and is not read is said not to be",
        arguments: [
            ("tika__testAltChunkMHT.docx", 1),
            ("tika__testSubdocument.docx", 2),
        ])
    func joined(name: String, count: Int) throws {
        #expect(try DOCXSamples.document(name).count(of: .joinedDocument) == count)
    }

    @Test(
        "Entities, strict files, other paths, ruby and right-to-left text give their words",
        arguments: DOCXSampleFacts.odd)
    func odd(fact: DOCXSampleFact) throws { try expect(fact) }

    @Test(
        "Pages are told where the file records all of them, and not where it lost some",
        arguments: [
            ("tika__testWORD_endnote_table.docx", 21), ("poi__stress023.docx", 15),
            ("docx4j__conventions.docx", 9),
            ("poi__stress018.docx", nil), ("poi__bug59058.docx", nil), ("docx4j__HelloWordOnline.docx", nil),
        ] as [(String, Int?)])
    func pages(name: String, last: Int?) throws {
        #expect(try DOCXSamples.document(name).blocks.compactMap(\.page).max() == last)
    }

    @Test("The largest sample is read in good time", .timeLimit(.minutes(5)))
    func huge() throws {
        #expect(Coverage(of: try DOCXSamples.document("poi__stress010.docx")).words.policyText > 10_000)
    }

    @Test("Every sample is read, or has a warning or an error that says why it is not")
    func everySample() throws {
        for name in DOCXSamples.names {
            guard refusal(of: try DOCXSamples.bytes(name)) == nil else {
                #expect(DOCXSamples.refused.contains { $0.0 == name }, "\(name)")
                continue
            }
            let document = try DOCXSamples.document(name)
            #expect(!document.blocks.isEmpty || !document.warnings.isEmpty, "\(name)")
        }
    }

    private func expect(_ fact: DOCXSampleFact, warning: ReadingWarning.Kind? = nil) throws {
        let document = try DOCXSamples.document(fact.name)
        let text = document.blocks.filter { !$0.part.isFurniture }.map(\.text).joined(separator: "\n")
        for words in fact.once { #expect(text.ranges(of: words).count == 1, "\(words)") }
        for words in fact.holds { #expect(text.contains(words), "\(words)") }
        for words in fact.lacks { #expect(!text.contains(words), "\(words)") }
        if let warning { #expect(document.count(of: warning) > 0) }
    }
}
