import TestSupport

/// Small files that hold what the corpus does not: formats that it lacks, and rarer things that the readers know.
enum WrittenSeeds {
    /// The files for a reader.
    static func seeds(for reader: FuzzedReader) throws -> [Seed] {
        switch reader {
        case .docx:
            try [Seed(ending: "docx", bytes: docx.bytes()), Seed(ending: "docx", bytes: docx.flatBytes())]
        case .odt:
            try [Seed(ending: "odt", bytes: odt.bytes()), Seed(ending: "fodt", bytes: odt.flatBytes())]
        case .pdf: [Seed(ending: "pdf", bytes: pdf.bytes)]
        case .html: [Seed(ending: "html", bytes: Array(WrittenText.html.utf8))]
        case .markdown: [Seed(ending: "md", bytes: Array(WrittenText.markdown.utf8))]
        case .rst: [Seed(ending: "rst", bytes: Array(WrittenText.reStructuredText.utf8))]
        case .text: [Seed(ending: "txt", bytes: Array(WrittenText.plain.utf8))]
        case .picture: pictures
        }
    }

    private static var docx: DOCXFile {
        var file = DOCXFile(
            Word.paragraph("Safeguarding", style: "H"),
            Word.paragraph("Tell the lead.", list: (id: 1, level: 0)),
            Word.paragraph("Write it down.", list: (id: 1, level: 1)),
            Word.paragraph(
                runs: Word.field(code: "REF a \\h", result: "section 2"),
                Word.run(content: #"<w:sym w:font="Symbol" w:char="F0B7"/><w:footnoteReference w:id="2"/>"#),
                Word.run(content: #"<w:instrText>PAGE</w:instrText><w:br w:type="page"/>"#)),
            Word.table([
                [Word.paragraph("Role"), Word.paragraph("Name")],
                [Word.table([[Word.paragraph("Inner")]]), Word.paragraph("Jo")],
            ]),
            "<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:trPr><w:tblHeader/>",
            #"<w:gridBefore w:val="1"/></w:trPr>"#,
            Word.cell(Word.paragraph("A"), #"<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>"#),
            "</w:tr><w:tr>", Word.cell(Word.paragraph("B"), "<w:vMerge/>"), "</w:tr></w:tbl>",
            Word.control(
                Word.paragraph("Chosen"), #"<w:dropDownList><w:listItem w:value="a"/></w:dropDownList>"#),
            "<w:p>\(Word.textBox(Word.paragraph("Boxed")))</w:p>",
            #"<w:p><w:ins w:id="1"><w:r><w:t>new</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>old</w:delText>"#,
            #"</w:r></w:del><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p><w:altChunk r:id="rChunk"/>"#,
            #"<w:sectPr><w:headerReference w:type="default" r:id="rHead"/></w:sectPr>"#)
        file.styles =
            Word.style(
                "H", name: "heading 1", basedOn: "B", paragraph: #"<w:outlineLvl w:val="0"/>"#)
            + Word.style("B", name: "Body", run: #"<w:vanish w:val="0"/><w:b/>"#)
        file.numbering =
            Word.abstractList(
                0, Word.level("decimal", "%1."), Word.level("lowerRoman", "%1.%2"), Word.level("bullet", "•"))
            + Word.list(1, of: 0, #"<w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride>"#)
        file.footnotes = #"<w:footnote w:id="2">\#(Word.paragraph("A note."))</w:footnote>"#
        file.headers = [("rHead", Word.paragraph("Policy, version 2"))]
        file.relationships = [("rChunk", "aFChunk", "chunk.html")]
        file.parts = [
            ("word/chunk.html", "<html><table><tr><td>Joined</td></tr></table></html>"),
            ("docProps/app.xml", "<Properties><Pages>3</Pages></Properties>"),
        ]
        return file
    }

    private static var odt: ODTFile {
        var file = ODTFile(
            #"<text:h text:outline-level="1">Safeguarding</text:h><text:list text:style-name="L"><text:list-item "#,
            #"text:start-value="3"><text:p>Tell<text:s text:c="4"/>the lead.</text:p><text:list><text:list-item>"#,
            "<text:p>Write it down.</text:p></text:list-item></text:list></text:list-item></text:list>",
            "<table:table><table:table-header-rows><table:table-row>",
            #"<table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="2"><text:p>Role</text:p>"#,
            "</table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows>",
            #"<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="3">"#,
            "<text:p>Jo</text:p></table:table-cell></table:table-row></table:table><text:p>See",
            #"<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>"#,
            "<text:p>A note.</text:p></text:note-body></text:note><draw:frame><draw:text-box><text:p>Boxed</text:p>",
            #"</draw:text-box></draw:frame><text:span text:style-name="T">hidden</text:span></text:p>"#)
        file.automaticStyles =
            ODTFile.listStyle("L", #"style:num-format="1" text:display-levels="1""#, #"style:num-format="i""#)
            + ODTFile.style("T", "text", text: #"text:display="none""#, #"style:parent-style-name="P""#)
        file.meta = "<dc:date>2026-01-02T03:04:05</dc:date>"
        return file
    }

    private static var pdf: PDFBuilder {
        var file = PDFBuilder()
        for number in 1...3 {
            file.page { page in
                page.text("\(number). Safeguarding", x: 60, y: 60, size: 16, bold: true)
                page.lines(
                    [
                        "Staff tell the lead on the same day, and write down what they saw and heard,",
                        "with the time.",
                    ],
                    x: 60, y: 100)
                for row in 0..<4 {
                    page.text("Role \(row)", x: 60, y: 200 + Double(row) * 20)
                    page.text("Name \(row)", x: 260, y: 200 + Double(row) * 20)
                    page.draw("60 \(Double(row) * 20 + 560) 400 20 re S")
                }
                page.text("• Write it down.", x: 80, y: 400)
                page.field("Jo Smith", x: 60, y: 500, width: 200, height: 20)
                page.upright("Draft", x: 20, y: 400)
                if number == 2 { page.image(x: 60, y: 560, width: 100, height: 100) }
                page.text("Page \(number) of 3", x: 260, y: 825, size: 8)
            }
        }
        let first = file.bookmark("Safeguarding", page: 1)
        file.bookmark("Telling", page: 2, below: first)
        file.information = "/CreationDate (D:20240501120000Z)"
        file.metadata =
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><xmp:CreateDate>2024-05-01</xmp:CreateDate></x:xmpmeta>"
        return file
    }

    private static var pictures: [Seed] {
        let lines = PictureFile(width: 320, height: 200, grey: 255).shaded { grey, column, row in
            row / 12 % 2 == 0 && column % 7 < 3 && column > 20 ? 0 : grey
        }
        return [
            Seed(ending: "png", bytes: lines.png()), Seed(ending: "png", bytes: lines.png(depth: 16)),
            Seed(ending: "gif", bytes: lines.gif(frames: 2)),
            Seed(ending: "tiff", bytes: PictureFile.tiff([lines, lines])),
        ]
    }
}
