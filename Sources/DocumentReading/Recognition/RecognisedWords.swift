/// The words of a recognised page as words of a document's page, as if a font had drawn them.
struct RecognisedWords {
    private(set) var words: [PDFWord] = []

    /// - Parameters:
    ///   - page: in pixels.
    ///   - scale: points a pixel.
    init(_ page: RecognisedPage, scale: Double) {
        let sizes = page.lines.map { Self.size(of: $0) }
        let body = Self.body(page.lines, sizes)
        for (line, size) in zip(page.lines, sizes) {
            // Letters are measured in pixels, and differ by one or two from line to line.
            let size = abs(size - body) < body * 0.15 ? body : size
            var font = PDFFont()
            font.size = max((size * scale * 2).rounded() / 2, 1)
            for (index, word) in line.words.enumerated() {
                let text = index == 0 && line.words.count > 1 ? Self.bullet(word) ?? word.text : word.text
                guard text.unicodeScalars.contains(where: { !$0.isSpace }) else { continue }
                // As high as the line, whatever letters the word has, as a font's boxes are.
                let box = PDFBox(
                    left: word.box.left * scale, top: (line.baseline - size * 0.9) * scale,
                    right: word.box.right * scale, bottom: (line.baseline + size * 0.22) * scale)
                var recognised = PDFWord(text: text, box: box, font: font)
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

    /// The bullet that a lone sign before a line is likely to be: recognition knows round and square ones as letters.
    private static func bullet(_ word: RecognisedPage.Word) -> String? {
        bullets.contains(word.text) ? "•" : nil
    }

    private static let bullets: Set<String> = [
        "e", "¢", "©", "®", "°", "«", "»", "@", "*", "¢)", "«)", "=", "¢.", "e.", "§", "¥", "+", "·", "●",
        "■",
        "»:", "©)", "®)", "O",
    ]
}
