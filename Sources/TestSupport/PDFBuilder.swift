/// Writes small PDF files for tests: text in Helvetica at given places, pictures, annotations, an outline.
package struct PDFBuilder {
    /// A page under way. Places are in points from the top left corner of an A4 page.
    package struct Page {
        /// By how many degrees a viewer turns the page.
        package var turn = 0
        /// The part of the page that a viewer shows, as `/CropBox` has it; `nil` for all of it.
        package var cropBox: [Double]?

        fileprivate var content = ""
        fileprivate var annotations: [Annotation] = []

        /// Draws a line of text; `y` is the height of its baseline.
        ///
        /// - Parameters:
        ///   - text: of letters that Windows code page 1252 has.
        ///   - size: in points.
        package mutating func text(
            _ text: String, x: Double, y: Double, size: Double = 11, bold: Bool = false
        ) {
            content += "BT /\(bold ? "B" : "R") \(size) Tf 1 0 0 1 \(x) \(PDFBuilder.height - y) Tm "
            content += "(\(PDFBuilder.escaped(text))) Tj ET\n"
        }

        /// Draws lines of text below each other.
        ///
        /// - Parameter pitch: from baseline to baseline, in points.
        package mutating func lines(
            _ lines: [String], x: Double, y: Double, pitch: Double = 14, size: Double = 11, bold: Bool = false
        ) {
            for (index, line) in lines.enumerated() {
                text(line, x: x, y: y + Double(index) * pitch, size: size, bold: bold)
            }
        }

        /// Draws text that reads from bottom to top.
        package mutating func upright(_ text: String, x: Double, y: Double, size: Double = 11) {
            content += "BT /R \(size) Tf 0 1 -1 0 \(x) \(PDFBuilder.height - y) Tm "
            content += "(\(PDFBuilder.escaped(text))) Tj ET\n"
        }

        /// Draws a grey picture.
        package mutating func image(x: Double, y: Double, width: Double, height: Double) {
            content += "q \(width) 0 0 \(height) \(x) \(PDFBuilder.height - y - height) cm /I Do Q\n"
        }

        /// Draws whatever the operators say; places are from the bottom left.
        package mutating func draw(_ operators: String) { content += operators + "\n" }

        /// Adds a text field that somebody filled in.
        package mutating func field(_ value: String, x: Double, y: Double, width: Double, height: Double) {
            annotation(
                "/Subtype /Widget /FT /Tx /T (field\(annotations.count)) /DA (/R 11 Tf 0 g) "
                    + "/V (\(PDFBuilder.escaped(value)))",
                x: x, y: y, width: width, height: height)
        }

        /// Adds an annotation or a form field.
        ///
        /// - Parameters:
        ///   - entries: of its dictionary, besides its place.
        ///   - shown: what it draws, in Helvetica from its bottom left corner; `nil` for an annotation without
        ///     an appearance.
        package mutating func annotation(
            _ entries: String, x: Double, y: Double, width: Double, height: Double, shown: String? = nil
        ) {
            let bottom = PDFBuilder.height - y - height
            annotations.append(
                Annotation(
                    entries: "\(entries) /Rect [\(x) \(bottom) \(x + width) \(bottom + height)]",
                    width: width, height: height, shown: shown))
        }
    }

    fileprivate struct Annotation {
        var entries: String
        var width: Double
        var height: Double
        var shown: String?

        /// The form that draws what it shows.
        var appearance: String? {
            guard let shown else { return nil }
            let content = "BT /R 11 Tf 2 4 Td (\(PDFBuilder.escaped(shown))) Tj ET"
            return """
                << /Type /XObject /Subtype /Form /BBox [0 0 \(width) \(height)] \
                /Resources << /Font << /R 3 0 R >> >> /Length \(content.unicodeScalars.count) >>
                stream
                \(content)
                endstream
                """
        }
    }

    /// An entry of the outline.
    private struct Bookmark {
        var title: String
        var page: Int
        var parent: Int?
    }

    private static let height = 842.0
    /// 320 by 320 grey samples, in runs of 128.
    private static let grey = String(repeating: "8140", count: 800) + "80>"
    private var pages: [Page] = []
    private var bookmarks: [Bookmark] = []

    /// The entries of the information dictionary, `/CreationDate (D:20240501120000Z)`.
    package var information = ""
    /// The XMP packet of the file.
    package var metadata: String?

    /// A file without pages.
    package init() {}

    /// Adds a page, drawn by a closure.
    package mutating func page(_ draw: (inout Page) -> Void) {
        var page = Page()
        draw(&page)
        pages.append(page)
    }

    /// Adds an entry to the outline.
    ///
    /// - Parameters:
    ///   - page: the page that it leads to, from 1.
    ///   - parent: the entry that it stands below, as an earlier call returned it.
    @discardableResult
    package mutating func bookmark(_ title: String, page: Int, below parent: Int? = nil) -> Int {
        bookmarks.append(Bookmark(title: title, page: page, parent: parent))
        return bookmarks.count - 1
    }

    /// The file's bytes.
    package var bytes: [UInt8] {
        // 1 catalogue, 2 page tree, 3 and 4 fonts, 5 picture, 6 form, 7 information; then each page with what is on
        // it, then the outline and the metadata.
        var objects = [
            "", "",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
            """
            << /Type /XObject /Subtype /Image /Width 320 /Height 320 /ColorSpace /DeviceGray /BitsPerComponent 8 \
            /Filter [/ASCIIHexDecode /RunLengthDecode] /Length \(Self.grey.utf8.count) >>\nstream
            \(Self.grey)
            endstream
            """, "", "<< \(information) >>",
        ]
        var kids: [String] = []
        var fields: [String] = []
        for page in pages {
            objects.append(
                "<< /Length \(page.content.unicodeScalars.count) >>\nstream\n\(page.content)\nendstream")
            let content = objects.count
            var annotations: [String] = []
            for annotation in page.annotations {
                var appearance = ""
                if let form = annotation.appearance {
                    objects.append(form)
                    appearance = "/AP << /N \(objects.count) 0 R >> "
                }
                objects.append("<< /Type /Annot /F 4 \(appearance)\(annotation.entries) >>")
                annotations.append("\(objects.count) 0 R")
                if annotation.entries.contains("/FT") { fields.append("\(objects.count) 0 R") }
            }
            let crop = page.cropBox.map { "/CropBox [\($0.map { "\($0)" }.joined(separator: " "))] " } ?? ""
            objects.append(
                """
                << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] \(crop)/Rotate \(page.turn) \
                /Contents \(content) 0 R /Annots [\(annotations.joined(separator: " "))] \
                /Resources << /Font << /R 3 0 R /B 4 0 R >> /XObject << /I 5 0 R >> >> >>
                """)
            kids.append("\(objects.count) 0 R")
        }
        objects[1] = "<< /Type /Pages /Count \(kids.count) /Kids [\(kids.joined(separator: " "))] >>"
        objects[5] = "<< /Fields [\(fields.joined(separator: " "))] /DR << /Font << /R 3 0 R >> >> >>"
        var catalogue = "/Type /Catalog /Pages 2 0 R /AcroForm 6 0 R"
        if let outline = addOutline(to: &objects, pages: kids) { catalogue += " /Outlines \(outline) 0 R" }
        if let metadata {
            objects.append(
                "<< /Type /Metadata /Subtype /XML /Length \(metadata.utf8.count) >>\nstream\n\(metadata)\nendstream"
            )
            catalogue += " /Metadata \(objects.count) 0 R"
        }
        objects[0] = "<< \(catalogue) >>"
        return Self.file(objects)
    }

    /// Adds the objects of the outline; returns the number of its root.
    private func addOutline(to objects: inout [String], pages: [String]) -> Int? {
        guard !bookmarks.isEmpty else { return nil }
        let root = objects.count + 1
        func number(_ bookmark: Int?) -> Int { bookmark.map { root + 1 + $0 } ?? root }
        var children: [Int?: [Int]] = [:]
        for (index, bookmark) in bookmarks.enumerated() {
            children[bookmark.parent, default: []].append(index)
        }
        func family(_ parent: Int?) -> String {
            guard let list = children[parent], let first = list.first, let last = list.last else { return "" }
            return " /First \(number(first)) 0 R /Last \(number(last)) 0 R /Count \(list.count)"
        }
        objects.append("<< /Type /Outlines\(family(nil)) >>")
        var next: [Int: Int] = [:]
        for list in children.values {
            for (one, other) in zip(list, list.dropFirst()) { next[one] = other }
        }
        for (index, bookmark) in bookmarks.enumerated() {
            let following = next[index].map { " /Next \(number($0)) 0 R" } ?? ""
            let target = pages.indices.contains(bookmark.page - 1) ? pages[bookmark.page - 1] : "null"
            objects.append(
                "<< /Title (\(Self.escaped(bookmark.title))) /Parent \(number(bookmark.parent)) 0 R"
                    + " /Dest [\(target) /Fit]\(following)\(family(index)) >>")
        }
        return root
    }

    private static func file(_ objects: [String]) -> [UInt8] {
        var bytes = latin("%PDF-1.7\n")
        var places: [Int] = []
        for (index, object) in objects.enumerated() {
            places.append(bytes.count)
            bytes += latin("\(index + 1) 0 obj\n\(object)\nendobj\n")
        }
        let table = bytes.count
        bytes += latin("xref\n0 \(objects.count + 1)\n0000000000 65535 f \n")
        for place in places {
            let digits = String(place)
            bytes += latin(String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n")
        }
        bytes += latin(
            "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R /Info 7 0 R >>\nstartxref\n\(table)\n%%EOF\n")
        return bytes
    }

    /// One byte a letter: the letters that reach here are below 256.
    private static func latin(_ text: String) -> [UInt8] {
        text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }

    private static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if "()\\".unicodeScalars.contains(scalar) { result.append("\\") }
            result.append(windows[scalar] ?? scalar)
        }
        return String(result)
    }

    /// Signs of code page 1252 that are not where Unicode has them.
    private static let windows: [Unicode.Scalar: Unicode.Scalar] = [
        "•": "\u{95}", "–": "\u{96}", "—": "\u{97}", "‘": "\u{91}", "’": "\u{92}", "“": "\u{93}",
        "”": "\u{94}",
    ]
}
