import OfficePackage

/// The text of SmartArt diagrams.
enum Diagrams {
    /// The paragraphs of a diagram's data part, in the order of its points (ECMA-376 part 1, clause 21.4.2.10).
    static func paragraphs(_ xml: WordXML) throws(PackageError) -> [String] {
        var paragraphs: [String] = []
        _ = try xml.root()
        try xml.descendants { (element) throws(PackageError) in
            guard element == .drawingParagraph else { return true }
            var draft = ParagraphDraft()
            try xml.descendants { (element) throws(PackageError) in
                guard element == .drawingText else { return true }
                try xml.appendText(to: &draft.text)
                return false
            }
            let text = draft.trimmed
            if !text.isEmpty { paragraphs.append(text) }
            return false
        }
        return paragraphs
    }
}
