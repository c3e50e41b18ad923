/// Something in the file that was not read as policy text, or that was read with doubt.
package struct ReadingWarning: Equatable, Sendable {
    /// What was met.
    package var kind: Kind
    /// How many times, or how many pages; at least 1.
    package var count: Int
    /// The pages concerned, from 1, ascending; empty where there are no real pages.
    package var pages: [Int]

    /// See the properties for what each value means.
    package init(_ kind: Kind, count: Int = 1, pages: [Int] = []) {
        self.kind = kind
        self.count = count
        self.pages = pages
    }

    /// What a warning tells of. The raw value stands in machine formats.
    package enum Kind: String, CaseIterable, Sendable {
        /// Pages that hold a picture over half of them or more, and no text.
        case scannedPages = "scanned-pages"
        /// Pages that could not be read: damaged, or too slow to read; what they say is not known.
        case unreadPages = "unread-pages"
        /// Pages, or pictures, whose words were recognised from the picture and may be wrong.
        case recognisedText = "recognised-text"
        /// Pages that are pictures and whose words could not be recognised with any confidence; left out.
        case unrecognisedPages = "unrecognised-pages"
        /// The file was read through LibreOffice, whose text it is.
        case converted = "converted"
        /// Words deleted with tracked changes that nobody has accepted; left out of the text.
        case deletedText = "unaccepted-deletion"
        /// Words inserted with tracked changes that nobody has accepted; kept in the text.
        case insertedText = "unaccepted-insertion"
        /// Text that the document hides; left out.
        case hiddenText = "hidden-text"
        /// Comments; left out.
        case comments = "comments"
        /// Another document embedded in this one, whose text was not read.
        case embeddedDocument = "embedded-document"
        /// A document whose text belongs into this one's (an imported part, a subdocument), and was not read.
        case joinedDocument = "joined-document"
        /// Pictures that may hold words, a flowchart perhaps, which were not read.
        case pictures = "pictures"
        /// Words in a font that does not say which letters it draws, so that letters are missing.
        case unreadableLetters = "unreadable-letters"
        /// A part of the file that is damaged, the rest being readable.
        case damagedPart = "damaged-part"

        /// Whether the pages of the warning were not read at all, so that nothing is known of what they say.
        package var hidesPages: Bool {
            switch self {
            case .scannedPages, .unreadPages, .unrecognisedPages: true
            case .recognisedText, .converted, .deletedText, .insertedText, .hiddenText, .comments,
                .embeddedDocument, .joinedDocument, .pictures, .unreadableLetters, .damagedPart:
                false
            }
        }
    }

    /// The warning as a sentence for a person, with its pages.
    package var message: String {
        let place = pages.isEmpty ? "" : " (page\(pages.count == 1 ? "" : "s") \(PageRanges(pages)))"
        return sentence + place + "."
    }

    private var sentence: String {
        switch kind {
        case .scannedPages:
            counted("page is a picture", "pages are pictures") + " without text, and could not be read"
        case .unreadPages: counted("page", "pages") + " could not be read"
        case .recognisedText:
            counted("page is a picture", "pages are pictures")
                + " whose words were recognised (OCR) and may be wrong here and there"
        case .unrecognisedPages:
            counted("page is a picture", "pages are pictures")
                + " too unclear for text recognition, and could not be read"
        case .converted: "The file was read through LibreOffice; its numbering may differ from Word's"
        case .deletedText:
            counted("deletion", "deletions")
                + " in tracked changes not yet accepted; the deleted words were left out"
        case .insertedText:
            counted("insertion", "insertions")
                + " in tracked changes not yet accepted; the new words were read as policy text"
        case .hiddenText: counted("passage", "passages") + " of hidden text left out"
        case .comments: counted("comment", "comments") + " left out: comments are not policy text"
        case .embeddedDocument:
            counted("embedded document was", "embedded documents were") + " not read"
        case .joinedDocument:
            counted("document that belongs into this one was", "documents that belong into this one were")
                + " not read"
        case .pictures:
            counted("picture was", "pictures were")
                + " not read; words in them, in a flowchart say, are not checked"
        case .unreadableLetters:
            counted("word has", "words have")
                + " letters that the file's font does not name, and may be wrong"
        case .damagedPart: counted("part of the file is", "parts of the file are") + " damaged and not read"
        }
    }

    private func counted(_ one: String, _ many: String) -> String {
        "\(count) \(count == 1 ? one : many)"
    }
}

/// Page numbers written short: `1, 3-5, 9`.
struct PageRanges: CustomStringConvertible {
    let description: String

    /// - Parameter pages: ascending.
    init(_ pages: [Int]) {
        var ranges: [ClosedRange<Int>] = []
        for page in pages {
            if let last = ranges.last, last.upperBound + 1 == page {
                ranges[ranges.count - 1] = last.lowerBound...page
            } else {
                ranges.append(page...page)
            }
        }
        description = ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
            .joined(separator: ", ")
    }
}
