/// Pages whose text does not read across them, as landscape tables on portrait pages do not.
enum PDFUpright {
    /// The words of a page, turned so that most of them read across it.
    static func words(_ words: [PDFWord], on page: PDFPage) -> [PDFWord] {
        let vertical = words.count(where: \.isVertical)
        guard vertical * 5 > words.count * 3 else { return words }
        let up = words.count { $0.isVertical && $0.readsUp }
        let isUp = up * 2 > vertical
        return words.map { word in
            var word = word
            let box = word.box
            word.box =
                isUp
                ? PDFBox(
                    left: page.height - box.bottom, top: box.left, right: page.height - box.top,
                    bottom: box.right)
                : PDFBox(
                    left: box.top, top: page.width - box.right, right: box.bottom,
                    bottom: page.width - box.left)
            // A sign of its own is as tall as it is wide, and reads as those around it do.
            word.isVertical = !word.isVertical && word.length > 2
            return word
        }
    }

    /// Lines of words that do not read across the page, each over words that share its place from left to right.
    static func lines(_ words: [PDFWord]) -> [PDFLine] {
        var lines: [[PDFWord]] = []
        for word in words {
            if let last = lines.last?.last,
                min(last.box.right, word.box.right) > max(last.box.left, word.box.left)
            {
                lines[lines.count - 1].append(word)
            } else {
                lines.append([word])
            }
        }
        return lines.map { PDFLine($0) }
    }
}
