/// Mends the labels of lists: recognition takes bullets for letters or leaves them out, and the stop after a
/// number for a comma.
enum RecognisedBullets {
    /// Gives the lines of a page the labels that a reader is likely to see.
    static func mend(_ page: inout RecognisedPage) {
        for (index, line) in page.lines.enumerated() where line.words.count > 1 {
            let number = line.words[0].text
            guard number.last == ",", number.utf8.count <= 3, number.dropLast().allSatisfy(\.isNumber),
                line.words[1].text.unicodeScalars.first?.properties.isUppercase == true
            else { continue }
            page.lines[index].words[0].text = number.dropLast() + "."
        }
        for index in page.lines.indices { part(&page.lines[index]) }
        var places: [(bullet: PDFBox, text: Double)] = []
        for (index, line) in page.lines.enumerated() where line.words.count > 1 {
            let room = line.words[1].box.left - line.words[0].box.right
            guard looks.contains(line.words[0].text), room > line.words[1].box.height * 0.3 else { continue }
            page.lines[index].words[0].text = "•"
            places.append((line.words[0].box, line.words[1].box.left))
        }
        guard !places.isEmpty else { return }
        for index in page.lines.indices.dropFirst() {
            let line = page.lines[index]
            let first = line.words[0]
            let height = first.box.height
            guard isItem(line, after: page.lines[index - 1]),
                let place = places.first(where: { abs($0.text - first.box.left) < height * 0.4 })
            else { continue }
            let box = PDFBox(
                left: place.bullet.left, top: first.box.top, right: place.bullet.right,
                bottom: first.box.bottom)
            page.lines[index].words.insert(
                RecognisedPage.Word(text: "•", box: box, confidence: first.confidence), at: 0)
        }
    }

    /// Parts a bullet that was taken for a sign of the first word (“«Tell”) from it.
    private static func part(_ line: inout RecognisedPage.Line) {
        let word = line.words[0]
        guard let sign = word.text.first, glued.contains(sign),
            word.text.dropFirst().first?.isUppercase == true
        else { return }
        let end = word.box.left + min(word.box.height * 0.3, word.box.width * 0.3)
        let bullet = PDFBox(left: word.box.left, top: word.box.top, right: end, bottom: word.box.bottom)
        line.words[0].text.removeFirst()
        // As much room as there is beside a bullet.
        line.words[0].box.left = min(end + word.box.height * 0.4, word.box.right)
        line.words.insert(
            RecognisedPage.Word(text: String(sign), box: bullet, confidence: word.confidence), at: 0)
    }

    /// Signs that begin no word of an English text.
    private static let glued: Set<Character> = ["«", "»", "¢", "©", "®", "°", "§", "¥", "•", "●", "■"]

    /// Whether a line that stands where items begin is one: it begins a sentence, and the line above ends one.
    private static func isItem(_ line: RecognisedPage.Line, after above: RecognisedPage.Line) -> Bool {
        guard line.words.count > 1, line.words[0].text.unicodeScalars.first?.properties.isUppercase == true,
            let last = above.words.last?.text.unicodeScalars.last
        else { return false }
        return ".;:,".unicodeScalars.contains(last)
    }

    /// What round and square signs before a line are taken for.
    private static let looks: Set<String> = [
        "e", "¢", "©", "®", "°", "«", "»", "@", "*", "¢)", "«)", "=", "e.", "§", "¥", "+", "·", "•", "●", "■",
        "©)",
        "®)", "O", "o", "¢.", "*«", "e¢", "«®",
    ]
}
