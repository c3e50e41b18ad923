import DocumentModel
import TestSupport
import Testing

@testable import DocumentReading

@Suite("Words of a PDF")
struct PDFWordTests {
    @Test("Letters set apart are words again; options stay apart")
    func spacedLetters() throws {
        let document = try document { page in
            page.draw("BT /R 11 Tf 8 Tc 72 742 Td (SAFE CHILDREN) Tj 0 Tc ET")
            page.lines(fillingLines, x: 72, y: 140)
            page.text("Grades are A B C D E F here.", x: 72, y: 200)
        }
        #expect(document.blocks.first?.text == "SAFE CHILDREN")
        #expect(document.blocks.last?.text == "Grades are A B C D E F here.")
    }

    @Test("A large first letter belongs to the first word beside it")
    func initials() throws {
        let document = try document { page in
            page.text("S", x: 72, y: 128, size: 40)
            page.lines(
                [
                    "afeguarding is what everybody who works here, paid or not, has to do on each",
                    "day, and nobody may leave it to the others, who may think just the same of",
                    "them.",
                ], x: 102, y: 100)
            page.lines(
                ["Whoever sees something tells the lead about it on the same day, in words and in writing."],
                x: 72, y: 160)
        }
        #expect(document.blocks.first?.text.hasPrefix("Safeguarding is what everybody") == true)
        #expect(document.blocks.count == 2)
    }

    @Test("A stop ends a right-to-left word, though the file sets it apart by a mark of direction")
    func rightToLeftStop() {
        var font = PDFFont()
        font.size = 10
        var glyphs = PDFGlyphs()
        for (place, scalar) in "שלום.".unicodeScalars.enumerated() {
            let left = 100 + Double(place) * 5
            glyphs.glyphs.append(
                PDFGlyphs.Glyph(
                    scalar: scalar, box: PDFBox(left: left, top: 0, right: left + 5, bottom: 10), font: font,
                    beginsWord: place == 0 || scalar == "."))
        }
        #expect(PDFWords(glyphs).words.map(\.text) == ["שלום."])
    }

    @Test("Letters drawn twice, for a shadow or to look bold, come once")
    func overprint() throws {
        let document = try document { page in
            page.text("Safeguarding Policy", x: 72, y: 80, size: 20)
            page.text("Safeguarding Policy", x: 72.6, y: 80.6, size: 20)
            page.lines(fillingLines, x: 72, y: 140)
        }
        #expect(document.summary[0] == "H1 Safeguarding Policy")
    }

    @Test("A soft hyphen that takes no room is no sign, and one that does is a hyphen")
    func softHyphens() {
        var font = PDFFont()
        font.size = 10
        func line(_ text: String, row: Double, hyphen: Double) -> PDFLine {
            var glyphs = PDFGlyphs()
            var left = 0.0
            for scalar in text.unicodeScalars {
                let right = left + (scalar == "\u{AD}" ? hyphen : 5)
                let box = PDFBox(left: left, top: row * 14, right: right, bottom: row * 14 + 10)
                glyphs.glyphs.append(PDFGlyphs.Glyph(scalar: scalar, box: box, font: font))
                left = right
            }
            return PDFLine(PDFWords(glyphs).words)
        }
        let lines = [
            line("all safeguarding and chil\u{AD}dren", row: 0, hyphen: 0),
            line("face\u{AD}to\u{AD}face and safe\u{AD}", row: 1, hyphen: 4),
            line("guarding them", row: 2, hyphen: 4),
        ]
        #expect(
            PDFText([lines]).text(of: lines)
                == "all safeguarding and children face-to-face and safeguarding them")
    }

    @Test("The raised number of a note is parted from a number that it follows")
    func raisedNumber() throws {
        let document = try document { page in
            page.text("It is told within 24", x: 72, y: 80)
            page.text("1", x: 172, y: 76, size: 6)
            page.text("hours.", x: 178, y: 80)
        }
        #expect(document.blocks.first?.text.contains("241") == false)
        #expect(document.blocks.first?.text.contains("within 24") == true)
    }

    @Test("A raised number that stands right at a word is parted from it, too")
    func touchingRaisedNumber() throws {
        let document = try document { page in
            page.draw(
                "BT /R 11 Tf 72 700 Td (It is told within 24) Tj /R 8 Tf 4 Ts (1) Tj /R 11 Tf 0 Ts ( hours.) Tj ET"
            )
        }
        #expect(document.blocks.first?.text == "It is told within 24 1 hours.")
    }

    @Test("Text outside the part of the page that is shown is not read")
    func cropped() throws {
        let document = try document { page in
            page.cropBox = [0, 0, 595, 700]
            page.text("Printed at Oak Press", x: 72, y: 80)
            page.lines(fillingLines, x: 72, y: 200)
        }
        #expect(!document.blocks.contains { $0.text.contains("Oak Press") })
        #expect(document.blocks.count == 1)
    }

    @Test("Pages are read upright however they are turned", arguments: [90, 180, 270])
    func turnedPages(_ turn: Int) throws {
        let document = try document { page in
            page.turn = turn
            for (index, line) in ["Tell the designated lead at once,", "and write it down on the day."]
                .enumerated()
            {
                let down = 100 + Double(index) * 14
                switch turn {
                case 90: page.draw("BT /R 11 Tf 0 1 -1 0 \(down) 100 Tm (\(line)) Tj ET")
                case 180: page.draw("BT /R 11 Tf -1 0 0 -1 495 \(down) Tm (\(line)) Tj ET")
                default: page.draw("BT /R 11 Tf 0 -1 1 0 \(595 - down) 742 Tm (\(line)) Tj ET")
                }
            }
        }
        #expect(document.summary == ["P Tell the designated lead at once, and write it down on the day."])
    }

    @Test(
        "A page whose text reads upwards or downwards has paragraphs and headings as any other",
        arguments: [true, false])
    func sideways(_ isUp: Bool) throws {
        let document = try document { page in
            for (index, line) in (["TRAINING RECORD"] + fillingLines).enumerated() {
                let along = 100 + Double(index) * 14 + (index > 0 ? 20 : 0)
                if isUp {
                    page.draw("BT /R 11 Tf 0 1 -1 0 \(along) 100 Tm (\(line)) Tj ET")
                } else {
                    page.draw("BT /R 11 Tf 0 -1 1 0 \(595 - along) 742 Tm (\(line)) Tj ET")
                }
            }
        }
        #expect(document.summary == ["H1 TRAINING RECORD", "P " + fillingLines.joined(separator: " ")])
    }

    @Test("Words that read upwards in a margin are a paragraph a line")
    func margins() throws {
        let document = try document { page in
            page.lines(fillingLines, x: 72, y: 100)
            page.upright("Draft copy", x: 30, y: 500)
            page.upright("Not for use", x: 560, y: 500)
        }
        #expect(Set(document.summary.suffix(2)) == ["P Draft copy", "P Not for use"])
    }
}
