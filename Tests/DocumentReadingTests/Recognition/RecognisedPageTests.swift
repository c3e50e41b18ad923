import Testing

@testable import DocumentReading

@Suite("What is made of recognised words")
struct RecognisedPageTests {
    private func line(_ text: String, left: Double = 100, y: Double = 100, confidence: Double = 95)
        -> RecognisedPage.Line
    {
        var left = left
        let words = text.split(separator: " ").map { word in
            defer { left += Double(word.count) * 10 + 10 }
            let box = PDFBox(left: left, top: y - 14, right: left + Double(word.count) * 10, bottom: y)
            return RecognisedPage.Word(text: String(word), box: box, confidence: confidence)
        }
        return RecognisedPage.Line(words: words, baseline: y)
    }

    private func text(_ lines: [RecognisedPage.Line]) -> String {
        RecognisedWords(RecognisedPage(lines: lines), scale: 0.5).words.map(\.text).joined(separator: " ")
    }

    @Test("A round bullet that was taken for a letter is a bullet, and one that was lost is put back")
    func bullets() {
        let lines = [
            line("e Tell the lead.", left: 80, y: 100), line("Write it down.", y: 130),
            line("e-mail us.", y: 160),
        ]
        #expect(text(lines) == "• Tell the lead. • Write it down. e-mail us.")
    }

    @Test("A number keeps its stop, and a letter that is a word stays one")
    func labels() {
        #expect(text([line("4, Allegations against staff")]) == "4. Allegations against staff")
        #expect(text([line("In 4, we say")]) == "In 4, we say")
        #expect(text([line("A child is anyone under 18.")]) == "A child is anyone under 18.")
    }

    @Test("Rules of tables and scratches are no words")
    func noise() {
        #expect(text([line("| Name |"), line("xq zzk", y: 140, confidence: 12)]) == "Name")
    }

    @Test("Places are in points, and a line's letters are of one size whatever words it has")
    func sizes() throws {
        let words = RecognisedWords(RecognisedPage(lines: [line("Tell Ann")]), scale: 0.5).words
        let first = try #require(words.first)
        #expect(first.box.left == 50)
        #expect(words.allSatisfy { $0.font.size == first.font.size && $0.box.top == first.box.top })
        #expect(first.confidence == 95)
    }

    @Test("A page of which half the words are doubtful is not worth reading out")
    func legibility() {
        let sure = RecognisedPage(lines: [line("everybody keeps to this policy"), line("and tells the lead")])
        #expect(sure.isLegible)
        let doubtful = RecognisedPage(lines: [
            line("everybody keeps to this policy"), line("amd telts tha laed nuw", confidence: 40),
        ])
        #expect(!doubtful.isLegible)
        #expect(!RecognisedPage().isLegible)
    }

    @Test("A line lies on its side where its long words are higher than wide")
    func turns() {
        let word = { (top: Double) in
            RecognisedPage.Word(
                text: "policy", box: PDFBox(left: 10, top: top, right: 24, bottom: top + 60), confidence: 90)
        }
        #expect(RecognisedPage.Line(words: [word(10), word(100)], baseline: 0).turn == 3)
        #expect(RecognisedPage.Line(words: [word(100), word(10)], baseline: 0).turn == 1)
        #expect(line("policy of staff").turn == 0)
    }
}
