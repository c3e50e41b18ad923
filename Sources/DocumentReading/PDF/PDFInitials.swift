/// Large first letters, over several lines or standing on the first: the rest of their word is put to them.
enum PDFInitials {
    /// - Parameter lines: from top to bottom.
    static func joined(_ lines: [PDFLine]) -> [PDFLine] {
        guard lines.contains(where: { isInitial($0) || ($0.words.count > 1 && holdsInitial($0)) }) else {
            return lines
        }
        var result = lines
        for index in lines.indices.reversed() {
            if result[index].words.count > 1, holdsInitial(result[index]) {
                result[index] = PDFLine(joined(result[index].words))
            }
            guard isInitial(lines[index]), let place = firstLine(beside: lines[index].words[0], lines, index)
            else { continue }
            let initial = lines[index].words[0]
            let rest = Array(result[index].words.dropFirst())
            result[place] = PDFLine(joined([inLine(initial, result[place])] + result[place].words))
            if place != index {
                if rest.isEmpty { result.remove(at: index) } else { result[index] = PDFLine(rest) }
            }
        }
        return result
    }

    /// Whether a line begins with a letter much taller than its others, or is such a letter.
    private static func isInitial(_ line: PDFLine) -> Bool {
        guard let word = line.words.first, isCapital(word) else { return false }
        return line.words.count == 1
            || (word.box.height > line.words[1].box.height * 1.7 && word.font.size > line.size * 1.7)
    }

    /// Whether some capital of a line is larger than the letters right after it.
    private static func holdsInitial(_ line: PDFLine) -> Bool {
        zip(line.words, line.words.dropFirst()).contains { isInitial($0, of: $1) }
    }

    private static func isCapital(_ word: PDFWord) -> Bool {
        guard word.text.utf8.count <= 2, word.length == 1, let letter = word.text.unicodeScalars.first else {
            return false
        }
        return letter.isCapital
    }

    /// The highest line that begins right of a letter, at its height; `nil` where no two do, so that it is none.
    private static func firstLine(beside initial: PDFWord, _ lines: [PDFLine], _ index: Int) -> Int? {
        let near = max(index - 6, 0)..<min(index + 7, lines.count)
        let beside = near.filter { place in
            let line = lines[place]
            guard place != index, line.size * 1.7 < initial.font.size else { return false }
            return line.box.bottom > initial.box.top && line.box.middle < initial.box.bottom
                && line.box.left > initial.box.right - line.size * 0.2
                && line.box.left - initial.box.right < line.size * 1.2
        }
        return beside.first
    }

    /// The letter as one of the line's own height.
    private static func inLine(_ initial: PDFWord, _ line: PDFLine) -> PDFWord {
        var word = initial
        word.box.top = line.box.top
        word.box.bottom = line.box.bottom
        word.box.right = min(initial.box.right, line.box.left)
        return word
    }

    private static func joined(_ words: [PDFWord]) -> [PDFWord] {
        var result: [PDFWord] = []
        for word in words {
            if let last = result.last, isInitial(last, of: word) {
                var whole = word
                whole.text = last.text + word.text
                whole.box = last.box.union(word.box)
                result[result.count - 1] = whole
            } else {
                result.append(word)
            }
        }
        return result
    }

    /// Whether a letter begins the word after it: right before it, larger, and no word of its own.
    private static func isInitial(_ letter: PDFWord, of word: PDFWord) -> Bool {
        guard isCapital(letter), letter.font.size > word.font.size * 1.2, word.font.size > 0,
            let next = word.text.unicodeScalars.first, next.isLetter
        else { return false }
        let gap = word.box.left - letter.box.right
        let isWord = letter.text == "A" || letter.text == "I"
        return gap > -word.font.size && gap < word.font.size * (isWord ? 0.12 : 0.5)
    }
}
