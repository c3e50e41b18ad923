import DocumentModel
import DocumentReading
import TestSupport
import Testing

@Suite("Forms and notes of a PDF")
struct PDFEntryTests {
    @Test("Ticked boxes and chosen items are values, and others are none")
    func choices() throws {
        let document = try document { page in
            page.text("Trained this year:", x: 72, y: 100)
            page.annotation(
                "/Subtype /Widget /FT /Btn /T (a) /V /Yes /AS /Yes /AP << /N << /Yes 5 0 R /Off 5 0 R >> >>",
                x: 200, y: 90, width: 12, height: 12)
            page.text("Given the policy:", x: 72, y: 130)
            page.annotation(
                "/Subtype /Widget /FT /Btn /T (b) /V /Off /AS /Off /AP << /N << /Yes 5 0 R /Off 5 0 R >> >>",
                x: 200, y: 120, width: 12, height: 12)
            page.text("Role:", x: 72, y: 160)
            page.annotation(
                "/Subtype /Widget /FT /Ch /Ff 131072 /T (c) /Opt [(Lead) (Trustee)] /V (Trustee)",
                x: 200, y: 150, width: 100, height: 14)
        }
        #expect(
            document.summary == [
                "P Trained this year:", "F ✔", "P Given the policy:", "P Role:", "F Trustee",
            ])
    }

    @Test("A password is no text; a value that is a stream is read as it is drawn")
    func unusualFields() throws {
        let document = try document { page in
            page.text("Lead:", x: 72, y: 100)
            page.annotation(
                "/Subtype /Widget /FT /Tx /Ff 8192 /T (a) /V (secret)", x: 200, y: 90, width: 100, height: 14,
                shown: "******")
            page.text("Deputy:", x: 72, y: 130)
            page.annotation(
                "/Subtype /Widget /FT /Tx /T (b) /V 3 0 R", x: 200, y: 120, width: 100, height: 14,
                shown: "Ann Bell")
        }
        #expect(document.summary == ["P Lead:", "P Deputy:", "F Ann Bell"])
    }

    @Test("Text written on the page counts once, whatever draws it, and so does a stamp")
    func freeText() throws {
        let document = try document { page in
            page.lines(fillingLines, x: 72, y: 80)
            page.annotation(
                "/Subtype /FreeText /DA (/R 11 Tf) /Contents (Ask Ann Bell)", x: 72, y: 140, width: 100,
                height: 14, shown: "Ask Ann Bell")
            page.annotation(
                "/Subtype /FreeText /DA (/R 11 Tf)", x: 72, y: 180, width: 100, height: 14,
                shown: "Or Sam Low")
            page.annotation("/Subtype /Stamp", x: 72, y: 220, width: 100, height: 14, shown: "APPROVED")
        }
        let boxes = document.blocks.filter { $0.part == .textBox }
        #expect(boxes.map(\.text) == ["Ask Ann Bell", "Or Sam Low", "APPROVED"])
        #expect(document.warnings.isEmpty)
    }

    @Test("Comments are told of by page, and left out")
    func comments() throws {
        var builder = PDFBuilder()
        builder.page { $0.lines(fillingLines, x: 72, y: 80) }
        builder.page { page in
            page.lines(fillingLines, x: 72, y: 80)
            page.annotation(
                "/Subtype /Text /Contents (Is this right?)", x: 400, y: 80, width: 20, height: 20)
            page.annotation(
                "/Subtype /Highlight /QuadPoints [72 760 200 760 72 740 200 740] /Contents (Check)", x: 72,
                y: 80, width: 100, height: 14)
            page.annotation("/Subtype /Link", x: 72, y: 80, width: 100, height: 14)
        }
        let document = try PDFReader().read(builder.bytes)
        #expect(document.warnings == [ReadingWarning(.comments, count: 2, pages: [2])])
        #expect(!document.blocks.contains { $0.text.contains("right") })
    }

    @Test("On a turned page, values stay with their questions", arguments: [0, 90, 180, 270])
    func turnedPage(_ turn: Int) throws {
        let document = try document { page in
            page.turn = turn
            for (index, name) in ["Lead", "Deputy", "Chair"].enumerated() {
                // Drawn so that they stand upright and below each other on the page as it is shown.
                let down = 100 + Double(index) * 60
                let place: (x: Double, y: Double, matrix: String) =
                    switch turn {
                    case 90: (down, 742, "0 1 -1 0")
                    case 180: (495, 842 - down, "-1 0 0 -1")
                    case 270: (595 - down, 100, "0 -1 1 0")
                    default: (100, down, "1 0 0 1")
                    }
                page.draw("BT /R 11 Tf \(place.matrix) \(place.x) \(842 - place.y) Tm (\(name):) Tj ET")
                let along = 60.0
                let box: (x: Double, y: Double, width: Double, height: Double) =
                    switch turn {
                    case 90: (down - 10, 742 - along - 80, 14, 80)
                    case 180: (495 - along - 80, 842 - down - 4, 80, 14)
                    case 270: (595 - down - 4, 100 + along, 14, 80)
                    default: (100 + along, down - 10, 80, 14)
                    }
                page.annotation(
                    "/Subtype /Widget /FT /Tx /T (f\(index)) /V (Value \(index))", x: box.x, y: box.y,
                    width: box.width, height: box.height)
            }
        }
        #expect(
            document.summary == [
                "P Lead:", "F Value 0", "P Deputy:", "F Value 1", "P Chair:", "F Value 2",
            ])
    }
}
