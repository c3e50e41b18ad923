/// Pieces of WordprocessingML, as text.
package enum Word {
    /// A paragraph of one run.
    /// - Parameters:
    ///   - text: put in as it is; write `&amp;` for an ampersand.
    ///   - style: the identifier of its style.
    ///   - list: the list and the level, from 0, that it is an item of.
    ///   - properties: what else stands in `w:pPr`.
    package static func paragraph(
        _ text: String, style: String? = nil, list: (id: Int, level: Int)? = nil, properties: String = ""
    ) -> String {
        paragraph(runs: run(text), style: style, list: list, properties: properties)
    }

    /// A paragraph of several runs, or of what else stands in a paragraph.
    package static func paragraph(
        runs: String..., style: String? = nil, list: (id: Int, level: Int)? = nil, properties: String = ""
    ) -> String {
        let style = style.map { #"<w:pStyle w:val="\#($0)"/>"# } ?? ""
        let list =
            list.map {
                #"<w:numPr><w:ilvl w:val="\#($0.level)"/><w:numId w:val="\#($0.id)"/></w:numPr>"#
            } ?? ""
        return "<w:p><w:pPr>\(style)\(list)\(properties)</w:pPr>\(runs.joined())</w:p>"
    }

    /// A run of text, with what stands in its `w:rPr`.
    package static func run(_ text: String, _ properties: String = "") -> String {
        #"<w:r><w:rPr>\#(properties)</w:rPr><w:t xml:space="preserve">\#(text)</w:t></w:r>"#
    }

    /// A run of anything but text.
    package static func run(content: String, _ properties: String = "") -> String {
        "<w:r><w:rPr>\(properties)</w:rPr>\(content)</w:r>"
    }

    /// A table with a column for each cell of its first row, all cells given by what stands in them.
    package static func table(_ rows: [[String]]) -> String {
        let grid = String(repeating: "<w:gridCol/>", count: rows.first?.count ?? 0)
        return "<w:tbl><w:tblGrid>\(grid)</w:tblGrid>"
            + rows.map { "<w:tr>" + $0.map { cell($0) }.joined() + "</w:tr>" }.joined() + "</w:tbl>"
    }

    /// A table cell, with what stands in its `w:tcPr`.
    package static func cell(_ blocks: String, _ properties: String = "") -> String {
        "<w:tc><w:tcPr>\(properties)</w:tcPr>\(blocks)</w:tc>"
    }

    /// A content control around blocks, runs, rows or cells, with what stands in its `w:sdtPr`.
    package static func control(_ content: String, _ properties: String = "") -> String {
        "<w:sdt><w:sdtPr>\(properties)</w:sdtPr><w:sdtContent>\(content)</w:sdtContent></w:sdt>"
    }

    /// A complex field.
    package static func field(code: String, result: String) -> String {
        run(content: #"<w:fldChar w:fldCharType="begin"/>"#)
            + run(content: "<w:instrText>\(code)</w:instrText>")
            + run(content: #"<w:fldChar w:fldCharType="separate"/>"#) + run(result)
            + run(content: #"<w:fldChar w:fldCharType="end"/>"#)
    }

    /// A paragraph style.
    package static func style(
        _ id: String, name: String, basedOn: String? = nil, paragraph: String = "", run: String = ""
    ) -> String {
        let parent = basedOn.map { #"<w:basedOn w:val="\#($0)"/>"# } ?? ""
        return #"<w:style w:type="paragraph" w:styleId="\#(id)"><w:name w:val="\#(name)"/>\#(parent)"#
            + "<w:pPr>\(paragraph)</w:pPr><w:rPr>\(run)</w:rPr></w:style>"
    }

    /// An abstract list; levels count from 0.
    package static func abstractList(_ id: Int, _ levels: String...) -> String {
        var xml = #"<w:abstractNum w:abstractNumId="\#(id)">"#
        for (number, level) in levels.enumerated() { xml += #"<w:lvl w:ilvl="\#(number)">\#(level)</w:lvl>"# }
        return xml + "</w:abstractNum>"
    }

    /// What stands in a level of a list: its format, its label with `%1` for numbers, and more.
    package static func level(_ format: String, _ text: String, start: Int = 1, _ more: String = "") -> String
    {
        #"<w:start w:val="\#(start)"/><w:numFmt w:val="\#(format)"/><w:lvlText w:val="\#(text)"/>\#(more)"#
    }

    /// A list that counts by an abstract list, with its overrides.
    package static func list(_ id: Int, of abstract: Int, _ overrides: String = "") -> String {
        #"<w:num w:numId="\#(id)"><w:abstractNumId w:val="\#(abstract)"/>\#(overrides)</w:num>"#
    }

    /// A text box as Word writes it: drawn for newer readers, and once more for older ones.
    package static func textBox(_ blocks: String) -> String {
        run(
            content: """
                <mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>\
                \(blocks)</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict>\
                <v:shape><v:textbox><w:txbxContent>\(blocks)</w:txbxContent></v:textbox></v:shape></w:pict>\
                </mc:Fallback></mc:AlternateContent>
                """)
    }

    /// The declarations of the namespaces that the pieces need.
    package static func namespaces(strict: Bool) -> String {
        let word =
            strict
            ? "http://purl.oclc.org/ooxml/wordprocessingml/main"
            : "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        let references =
            strict
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        return """
            xmlns:w="\(word)" xmlns:r="\(references)" \
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
            xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" \
            xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" \
            xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
            xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
            """
    }
}
