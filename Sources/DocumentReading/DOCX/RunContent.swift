import DocumentModel
import OfficePackage

extension StoryReader {
    /// Reads what stands in a run (ECMA-376 part 1, clause 17.3.3).
    func readRunContent(_ element: WordElement) throws(PackageError) {
        switch element {
        case .fieldCharacter: try readFieldCharacter()
        case .recordedPageBreak: state.pages.meetRecord()
        case .commentReference: state.count(.comments)
        case .drawing, .picture: try readDrawing()
        case .object: try readObject()
        case .alternateContent:
            try readAlternatives { (element) throws(PackageError) in try readRunContent(element) }
        case .footnoteReference:
            readNoteReference(&state.footnotes)
        case .endnoteReference:
            readNoteReference(&state.endnotes)
        default:
            // Text between the beginning of a field and its result belongs to its code.
            if fields.showsText { try readCharacters(element) }
        }
    }

    /// Takes the note that is referred to, which comes after the paragraph.
    private func readNoteReference(_ notes: inout [String: [DraftBlock]]) {
        paragraph.noteMark = paragraph.text.count
        if let id = xml.attribute("id"), let note = notes.removeValue(forKey: id) {
            paragraph.notes += note.map { state.onThisPage($0) }
        }
    }

    private func readCharacters(_ element: WordElement) throws(PackageError) {
        switch element {
        case .text:
            let start = paragraph.text.count
            try xml.appendText(to: &paragraph.text)
            cleanText(from: start)
            paragraph.endNoteMark()
        case .tab, .positionedTab: paragraph.appendTab()
        case .lineBreak, .carriageReturn:
            paragraph.text.append(UInt8(ascii: "\n"))
            if xml.attribute("type") == "page" { state.pages.meetBreak() }
        case .noBreakHyphen: paragraph.text.append(UInt8(ascii: "-"))
        case .symbol:
            if let character = Symbol.character(xml.attribute("char"), font: xml.attribute("font")) {
                paragraph.text.append(contentsOf: String(character).utf8)
            }
        case .ruby: try readInlines()
        default: break
        }
    }

    /// Line ends of the XML file are spaces, a soft hyphen (U+00AD) is no character of the word, and a character at a
    /// symbol font's own place (U+F000 to U+F0FF) is what the usual font draws there, a bullet most often.
    private func cleanText(from start: Int) {
        var isClean = true
        for byte in paragraph.text[start...] where byte < 0x20 || byte == 0xC2 || byte == 0xEF {
            isClean = false
            break
        }
        guard !isClean else { return }
        var kept = start
        var index = start
        while index < paragraph.text.count {
            let byte = paragraph.text[index]
            if byte == 0xC2, index + 1 < paragraph.text.count, paragraph.text[index + 1] == 0xAD {
                index += 2
                continue
            }
            if let symbol = symbol(at: index) {
                for byte in Symbol.text(ofPlace: symbol) {
                    paragraph.text[kept] = byte
                    kept += 1
                }
                index += 3
                continue
            }
            paragraph.text[kept] = byte < 0x20 ? UInt8(ascii: " ") : byte
            kept += 1
            index += 1
        }
        paragraph.text.removeLast(index - kept)
    }

    /// The place in a symbol font, from 0 to 255, of the character whose three bytes begin at an index.
    private func symbol(at index: Int) -> UInt32? {
        let text = paragraph.text
        guard text[index] == 0xEF, index + 2 < text.count, (0x80...0x83).contains(text[index + 1]) else {
            return nil
        }
        return UInt32(text[index + 1] & 3) << 6 | UInt32(text[index + 2] & 0x3F)
    }
}
