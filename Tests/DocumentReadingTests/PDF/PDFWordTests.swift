import DocumentModel
import DocumentReading
import TestSupport
import Testing

@Suite("Words of a PDF")
struct PDFWordTests {
    @Test("Letters set apart are words again; options stay apart")
    func spacedLetters() throws {
        let document = try document { page in
            page.draw("BT /R 11 Tf 8 Tc 72 742 Td (SAFE CHILDREN) Tj ET")
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

    @Test("Letters drawn twice, for a shadow or to look bold, come once")
    func overprint() throws {
        let document = try document { page in
            page.text("Safeguarding Policy", x: 72, y: 80, size: 20)
            page.text("Safeguarding Policy", x: 72.6, y: 80.6, size: 20)
            page.lines(fillingLines, x: 72, y: 140)
        }
        #expect(document.summary[0] == "H1 Safeguarding Policy")
    }

    @Test("A soft hyphen inside a line is no letter, and one at its end joins the word")
    func softHyphens() throws {
        let document = try document { page in
            page.lines(
                [
                    "Everybody who works with chil\u{AD}dren here keeps to this policy and learns about safe\u{AD}",
                    "guarding in the first week.",
                ], x: 72, y: 80)
        }
        #expect(document.blocks.first?.text.contains("with children here") == true)
        #expect(document.blocks.first?.text.contains("about safeguarding in") == true)
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
}
