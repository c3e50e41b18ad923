/// Writes small PDF files for tests: text in Helvetica at given places, pictures, form fields.
package struct PDFBuilder {
    /// A page under way. Places are in points from the top left corner of an A4 page.
    package struct Page {
        fileprivate var content = ""
        fileprivate var fields: [String] = []
        fileprivate var images = 0

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
            images += 1
            content += "q \(width) 0 0 \(height) \(x) \(PDFBuilder.height - y - height) cm /I Do Q\n"
        }

        /// Adds a text field that somebody filled in.
        package mutating func field(_ value: String, x: Double, y: Double, width: Double, height: Double) {
            let bottom = PDFBuilder.height - y - height
            fields.append(
                """
                << /Type /Annot /Subtype /Widget /FT /Tx /T (field\(fields.count)) /DA (/R 11 Tf 0 g) \
                /V (\(PDFBuilder.escaped(value))) /Rect [\(x) \(bottom) \(x + width) \(bottom + height)] >>
                """)
        }
    }

    private static let height = 842.0
    /// 320 by 320 grey samples, in runs of 128.
    private static let grey = String(repeating: "8140", count: 800) + "80>"
    private var pages: [Page] = []

    /// A file without pages.
    package init() {}

    /// Adds a page, drawn by a closure.
    package mutating func page(_ draw: (inout Page) -> Void) {
        var page = Page()
        draw(&page)
        pages.append(page)
    }

    /// The file's bytes.
    package var bytes: [UInt8] {
        // 1 catalogue, 2 page tree, 3 and 4 fonts, 5 picture, 6 form; then each page, its content and its fields.
        var objects = [
            "<< /Type /Catalog /Pages 2 0 R /AcroForm 6 0 R >>", "",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
            """
            << /Type /XObject /Subtype /Image /Width 320 /Height 320 /ColorSpace /DeviceGray /BitsPerComponent 8 \
            /Filter [/ASCIIHexDecode /RunLengthDecode] /Length \(Self.grey.utf8.count) >>\nstream
            \(Self.grey)
            endstream
            """, "",
        ]
        var kids: [String] = []
        var fields: [String] = []
        for page in pages {
            objects.append(
                "<< /Length \(page.content.unicodeScalars.count) >>\nstream\n\(page.content)\nendstream")
            let content = objects.count
            var annotations: [String] = []
            for field in page.fields {
                objects.append(field)
                annotations.append("\(objects.count) 0 R")
            }
            fields += annotations
            objects.append(
                """
                << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(content) 0 R \
                /Annots [\(annotations.joined(separator: " "))] \
                /Resources << /Font << /R 3 0 R /B 4 0 R >> /XObject << /I 5 0 R >> >> >>
                """)
            kids.append("\(objects.count) 0 R")
        }
        objects[1] = "<< /Type /Pages /Count \(kids.count) /Kids [\(kids.joined(separator: " "))] >>"
        objects[5] = "<< /Fields [\(fields.joined(separator: " "))] /DR << /Font << /R 3 0 R >> >> >>"
        return Self.file(objects)
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
        bytes += latin("trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n")
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
