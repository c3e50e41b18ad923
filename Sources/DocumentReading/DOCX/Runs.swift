import DocumentModel
import OfficePackage

extension StoryReader {
    /// Reads an element that stands where a run may stand (ECMA-376 part 1, clause 17.3.2).
    func readInline(_ element: WordElement) throws(PackageError) {
        switch element {
        case .run: try readRun()
        case .contentControl: try readInlineContentControl()
        case .hyperlink, .customXML, .smartTag, .simpleField, .direction, .directionOverride, .rubyBase:
            try readInlines()
        case .insertion, .moveTo:
            let before = paragraph.text.count
            try readInlines()
            if paragraph.text.count > before { state.count(.insertedText) }
        case .deletion, .moveFrom: try skipDeleted(element)
        case .alternateContent:
            try readAlternatives { (element) throws(PackageError) in try readInline(element) }
        case .formula, .formulaParagraph: try readFormula()
        case .subdocument: state.count(.joinedDocument)
        default: break
        }
    }

    /// Reads the runs inside a wrapper.
    func readInlines() throws(PackageError) {
        try xml.children { (element) throws(PackageError) in try readInline(element) }
    }

    /// Steps over deleted text, which is no policy text, and counts it; moved text counts at its new place.
    func skipDeleted(_ element: WordElement) throws(PackageError) {
        var words: [UInt8] = []
        try xml.descendants { (element) throws(PackageError) in
            switch element {
            case .deletedText, .text: try xml.appendText(to: &words)
            case .recordedPageBreak: state.pages.meetRecord()
            default: return true
            }
            return false
        }
        if element == .deletion, words.contains(where: { $0 > UInt8(ascii: " ") }) {
            state.count(.deletedText)
        }
    }

    private func readRun() throws(PackageError) {
        var format = RunFormat()
        var isHidden = state.styles.isHidden(format, inParagraph: paragraph.format.style)
        var isBold = state.styles.isBold(format, inParagraph: paragraph.format.style)
        try xml.children { (element) throws(PackageError) in
            if element == .runProperties {
                format = try RunFormat(xml)
                isHidden = state.styles.isHidden(format, inParagraph: paragraph.format.style)
                isBold = state.styles.isBold(format, inParagraph: paragraph.format.style)
            } else if isHidden {
                try readHidden(element)
            } else {
                let before = paragraph.text.count
                try readRunContent(element)
                note(isBold, from: before)
            }
        }
    }

    /// Notes whether the words that were added are bold.
    private func note(_ isBold: Bool, from start: Int) {
        guard paragraph.text.count > start,
            paragraph.text[start...].contains(where: { $0 > UInt8(ascii: " ") })
        else { return }
        if isBold { paragraph.hasBold = true } else { paragraph.hasPlain = true }
        if paragraph.page == nil { paragraph.page = state.pages.page }
        state.pages.meetText()
        paragraph.endsHidden = false
    }

    /// Steps over hidden text, and keeps count of the fields that begin and end in it.
    private func readHidden(_ element: WordElement) throws(PackageError) {
        switch element {
        case .fieldCharacter: fields.read(xml.attribute("fldCharType"), at: paragraph.text.count)
        case .recordedPageBreak: state.pages.meetRecord()
        case .text:
            var words: [UInt8] = []
            try xml.appendText(to: &words)
            guard fields.showsText, words.contains(where: { $0 > UInt8(ascii: " ") }) else { return }
            if !paragraph.endsHidden { state.count(.hiddenText) }
            paragraph.endsHidden = true
        default: break
        }
    }

    /// The characters of formulas, in their order (clause 22.1).
    private func readFormula() throws(PackageError) {
        try xml.descendants { (element) throws(PackageError) in
            if element == .denominator { paragraph.text.append(UInt8(ascii: "/")) }
            guard element == .formulaText else { return true }
            try xml.appendText(to: &paragraph.text)
            return false
        }
    }
}
