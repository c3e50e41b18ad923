/// Puts the letters of a page together to words, by the gaps between them.
struct PDFWords {
    /// The words in the order of the file's text.
    private(set) var words: [PDFWord] = []

    /// Gaps wider than this part of the letters' size part words, even where the file has no space.
    private static let gap = 0.2

    /// The word's letters in UTF-8, and how many there are.
    private var text: [UInt8] = []
    private var length = 0
    private var box = PDFBox(left: 0, top: 0, right: 0, bottom: 0)
    private var font = PDFFont()
    private var first = PDFBox(left: 0, top: 0, right: 0, bottom: 0)
    private var last = PDFBox(left: 0, top: 0, right: 0, bottom: 0)
    private var unreadable = 0
    private var rightToLeft = 0

    /// - Parameter page: the letters of one page.
    init(_ page: PDFGlyphs) {
        words.reserveCapacity(page.glyphs.count / 5)
        for glyph in page.glyphs { add(glyph, glyph.font) }
        endWord()
    }

    private mutating func add(_ glyph: PDFGlyphs.Glyph, _ font: PDFFont) {
        // Fonts call the sign of both hyphens soft; one that takes room is seen, and so is none.
        let isHyphen = glyph.scalar.value == 0xAD && glyph.box.width > font.size * 0.15
        let scalar = isHyphen ? "-" : glyph.scalar
        if scalar.isSpace {
            endWord()
            return
        }
        if scalar.isInvisible || !glyph.box.isFinite { return }
        // A mark of direction stands before the stop that ends a right-to-left word as well.
        let isStop = rightToLeft > 0 && !scalar.isLetter && !scalar.isDigit
        if !text.isEmpty, (glyph.beginsWord && !isStop) || parts(glyph.box, font, scalar) { endWord() }
        if text.isEmpty {
            self.font = font
            box = glyph.box
            first = glyph.box
        } else {
            box = box.union(glyph.box)
        }
        last = glyph.box
        append(scalar, isSymbol: font.isSymbol)
        guard scalar.value > 127 || font.isSymbol else { return }
        if PDFBullets.alwaysStandAlone.contains(scalar) || (font.isSymbol && scalar.isUnreadable) {
            endWord()
        }
    }

    private mutating func append(_ scalar: Unicode.Scalar, isSymbol: Bool) {
        length += 1
        if scalar.value >= 32, scalar.value < 127 {
            text.append(UInt8(truncatingIfNeeded: scalar.value))
            return
        }
        if scalar.isRightToLeft { rightToLeft += 1 }
        if let bullet = PDFBullets.shown(scalar) ?? (isSymbol && scalar.isUnreadable ? "•" : nil) {
            text += String(bullet).utf8
        } else if let ligature = Self.ligatures[scalar.value] {
            text += ligature.utf8
        } else {
            if scalar.isUnreadable { unreadable += 1 }
            text += String(scalar).utf8
        }
    }

    /// Whether a letter begins a new word, by its place after the last one.
    private func parts(_ next: PDFBox, _ font: PDFFont, _ scalar: Unicode.Scalar) -> Bool {
        // In right-to-left words the boxes and the letters run against each other; the file's spaces must do.
        if rightToLeft > 0 && scalar.isRightToLeft { return false }
        let size = max(self.font.size, 1)
        if isVertical(next) { return max(next.top - last.bottom, last.top - next.bottom) > size * 0.5 }
        // A raised number after a word refers to a note.
        if scalar.isDigit, font.size > 0, font.size < self.font.size * 0.9 {
            let isSmall = font.size < self.font.size * 0.75 && next.height < last.height * 0.8
            if isSmall || last.bottom - next.bottom > last.height * 0.15 { return true }
        }
        return next.left - last.right > size * Self.gap || next.left < last.left - size
            || next.sharedHeight(last) < 0.2
    }

    private func isVertical(_ next: PDFBox) -> Bool {
        abs(next.middle - last.middle) > abs((next.left + next.right) - (last.left + last.right))
            && abs(next.left - last.left) < 0.5
    }

    /// Whether the word reads up or down the page; a single letter does what the word before it does.
    private var isVertical: Bool {
        if length > 1 {
            let across = abs((last.left + last.right) - (first.left + first.right)) / 2
            return abs(last.middle - first.middle) > across
        }
        guard let before = words.last, before.isVertical else { return false }
        return min(before.box.right, box.right) > max(before.box.left, box.left)
            && max(box.top - before.box.bottom, before.box.top - box.bottom) < font.size
    }

    private mutating func endWord() {
        defer {
            text.removeAll(keepingCapacity: true)
            length = 0
            unreadable = 0
            rightToLeft = 0
        }
        guard !text.isEmpty else { return }
        words.append(
            PDFWord(
                text: String(decoding: text, as: UTF8.self), box: box, font: font,
                isVertical: isVertical, readsUp: last.middle < first.middle,
                isRightToLeft: rightToLeft * 2 > length, isUnreadable: unreadable > 0))
    }

    /// Letters that fonts draw as one, taken apart again (Unicode's Alphabetic Presentation Forms).
    private static let ligatures: [UInt32: String] = [
        0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "ft", 0xFB06: "st",
    ]
}
