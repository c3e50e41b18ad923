import DocumentModel
import OfficePackage

/// A paragraph while it is read.
struct ParagraphDraft {
    var format = ParagraphFormat()
    /// The text so far, in UTF-8.
    var text: [UInt8] = []
    /// Blocks that come after the paragraph: the text boxes that it anchors, then the notes that it refers to.
    var anchored: [DraftBlock] = []
    var notes: [DraftBlock] = []
    /// Whether any word is bold, and whether any is not.
    var hasBold = false
    var hasPlain = false
    /// Whether the last text met was hidden: hidden runs side by side are one passage.
    var endsHidden = false

    /// The page on which its first word stands.
    var page: Int?
    /// Where its first tab stands in the text, if it has one.
    var tab: Int?
    /// Where the text had come to at a reference to a note. A reader sees its mark there, so that letters before
    /// it and after it are not one word.
    var noteMark: Int?

    /// Parts what has been added from the note's mark before it.
    mutating func endNoteMark() {
        guard let mark = noteMark, mark < text.count else { return }
        noteMark = nil
        guard mark > 0, ParagraphDraft.isOfWord(text[mark - 1]), ParagraphDraft.isOfWord(text[mark]) else {
            return
        }
        text.insert(UInt8(ascii: " "), at: mark)
    }

    /// Letters and digits, and every byte of a character past ASCII.
    private static func isOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...0xFF:
            true
        default: false
        }
    }

    /// Adds a space for a tab, where there is something to part.
    mutating func appendTab() {
        tab = tab ?? text.count
        guard let last = text.last, last != UInt8(ascii: " "), last != UInt8(ascii: "\n") else { return }
        text.append(UInt8(ascii: " "))
    }

    /// The text without white space around it.
    var trimmed: String {
        func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }
        guard let first = text.firstIndex(where: { !isSpace($0) }),
            let last = text.lastIndex(where: { !isSpace($0) })
        else { return "" }
        let string = String(decoding: text[first...last], as: UTF8.self)
        // Spaces that do not break are rare around a paragraph, and no text either.
        return string.allSatisfy(\.isWhitespace) ? "" : string
    }

    /// Whether there is nothing but white space from a place on.
    func isBlank(from start: Int) -> Bool {
        start <= text.count && String(decoding: text[start...], as: UTF8.self).allSatisfy(\.isWhitespace)
    }

    /// Adds the paragraph that this one runs on into, of whose kind both are.
    mutating func append(_ draft: ParagraphDraft) {
        format = draft.format
        text += draft.text
        page = page ?? draft.page
        anchored += draft.anchored
        notes += draft.notes
        hasBold = hasBold || draft.hasBold
        hasPlain = hasPlain || draft.hasPlain
    }
}

/// The properties of a paragraph that decide what it is (ECMA-376 part 1, clause 17.3.1).
struct ParagraphFormat {
    var style: String?
    var outlineLevel: Int?
    var numbering: StyleSheet.NumberingReference?
    /// Whether the paragraph runs on into the next: its mark was deleted, or it is a dropped capital.
    var runsOn = false
}

extension StoryReader {
    /// Reads the properties at whose start the XML stands.
    func readParagraphFormat() throws(PackageError) -> ParagraphFormat {
        var format = ParagraphFormat()
        try xml.children { (element) throws(PackageError) in
            switch element {
            case .paragraphStyle: format.style = xml.value
            case .outlineLevel: format.outlineLevel = xml.number
            case .numbering: format.numbering = try StyleSheet.NumberingReference(xml)
            case .frame:
                let cap = xml.attribute("dropCap")
                if cap == "drop" || cap == "margin" { format.runsOn = true }
            case .runProperties:
                try xml.children { (element) throws(PackageError) in
                    if element == .deletion || element == .moveFrom { format.runsOn = true }
                }
            case .section: try readBlock(element)
            default: break
            }
        }
        return format
    }
}
