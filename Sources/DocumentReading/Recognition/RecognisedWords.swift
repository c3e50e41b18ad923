/// The words of a recognised page as words of a document's page, as if a font had drawn them.
struct RecognisedWords {
    private(set) var words: [PDFWord] = []

    /// Lines that recognition is less sure of are no words; in percent.
    private static let noise = 20.0

    /// - Parameters:
    ///   - page: in pixels.
    ///   - scale: points a pixel.
    init(_ page: RecognisedPage, scale: Double) {
        var page = page
        // Scratches, and strokes of pictures and signatures.
        page.lines.removeAll { $0.confidence < Self.noise }
        for index in page.lines.indices { page.lines[index].words.removeAll { Self.isRule($0.text) } }
        page.lines.removeAll { $0.words.isEmpty }
        RecognisedBullets.mend(&page)
        let sizes = page.lines.map { Self.size(of: $0) }
        let body = Self.body(page.lines, sizes)
        for (line, size) in zip(page.lines, sizes) {
            // Letters are measured in pixels, and differ by one or two from line to line.
            let size = abs(size - body) < body * 0.15 ? body : size
            var font = PDFFont()
            font.size = max((size * scale * 2).rounded() / 2, 1)
            for word in line.words {
                guard word.text.unicodeScalars.contains(where: { !$0.isSpace }) else { continue }
                // As high as the line, whatever letters the word has, as a font's boxes are.
                let standing = PDFBox(
                    left: word.box.left * scale, top: (line.baseline - size * 0.9) * scale,
                    right: word.box.right * scale, bottom: (line.baseline + size * 0.22) * scale)
                var recognised = PDFWord(
                    text: word.text, box: line.turn == 0 ? standing : word.box.scaled(by: scale), font: font,
                    isVertical: line.turn != 0)
                recognised.confidence = min(max(word.confidence, 0), 100)
                words.append(recognised)
            }
        }
    }

    /// The size of the font of a line, in pixels: each word tells it by its height and the shapes of its letters.
    private static func size(of line: RecognisedPage.Line) -> Double {
        var estimates: [Double] = []
        for word in line.words {
            guard let height = height(of: word.text) else { continue }
            for _ in 0..<word.weight { estimates.append(word.box.height / height) }
        }
        if estimates.isEmpty { return max(line.words.map(\.box.height).max() ?? 1, 1) }
        return max(estimates.sorted()[estimates.count / 2], 1)
    }

    /// The height of a word's letters, in parts of the font's size; `nil` where it has no letters or digits.
    private static func height(of text: String) -> Double? {
        guard text.unicodeScalars.contains(where: { $0.isLetter || $0.isDigit }) else { return nil }
        let ascends = text.unicodeScalars.contains {
            $0.isDigit || $0.properties.isUppercase || "bdfhijklt()[]/'‘’“”\"".unicodeScalars.contains($0)
        }
        let descends = text.unicodeScalars.contains { "gjpqy()[]/,;".unicodeScalars.contains($0) }
        return (ascends ? 0.72 : 0.52) + (descends ? 0.21 : 0)
    }

    /// The size of most letters, in pixels.
    private static func body(_ lines: [RecognisedPage.Line], _ sizes: [Double]) -> Double {
        var letters: [Double] = []
        for (line, size) in zip(lines, sizes) {
            for word in line.words { letters += [Double](repeating: size, count: word.weight) }
        }
        return letters.isEmpty ? 0 : letters.sorted()[letters.count / 2]
    }

    /// Whether a word is the border of a table, or dirt beside it.
    private static func isRule(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { "|¦[]_~".unicodeScalars.contains($0) }
    }
}

extension PDFBox {
    /// The box in another unit of length.
    func scaled(by factor: Double) -> PDFBox {
        PDFBox(left: left * factor, top: top * factor, right: right * factor, bottom: bottom * factor)
    }
}
