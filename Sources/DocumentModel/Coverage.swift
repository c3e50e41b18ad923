/// How much of a file was read: its pages, its words by the part that they stand in, and what was left unread.
///
/// A verdict is worth no more than the text that it rests on, so every report tells this beside its verdicts.
package struct Coverage: Equatable, Sendable {
    /// The pages, where pages are real; `nil` where they are made by a word processor.
    package var pages: Pages?
    /// The words that were read.
    package var words: Words
    /// The warnings that tell of text that was not read, in the order in which it was met.
    package var unread: [ReadingWarning]

    /// See the properties for what each value means.
    package init(pages: Pages? = nil, words: Words, unread: [ReadingWarning] = []) {
        self.pages = pages
        self.words = words
        self.unread = unread
    }

    /// What was read of a document, taken from the document itself.
    package init(of document: Document) {
        var words = Words()
        for block in document.blocks { words.add(block) }
        self.init(
            pages: document.pageCount.map { Pages(total: $0, hidden: UnreadPages(in: document).count) },
            words: words, unread: document.warnings.filter(\.kind.hidesText))
    }

    /// How much that is, in a word.
    package var extent: Extent {
        if let pages, pages.read < pages.total { return .share(percent: pages.percent) }
        // Nearly every policy has pictures, mostly logos; they are told of, and make no policy one read in part.
        return unread.contains { $0.kind != .pictures } ? .part : .whole
    }

    /// How much of a file was read.
    package enum Extent: Equatable, Sendable {
        case whole
        /// Some of the pages were not read.
        case share(percent: Int)
        /// Something was not read whose size is not known.
        case part
    }

    /// The real pages of a file.
    package struct Pages: Equatable, Sendable {
        /// How many there are.
        package var total: Int
        /// How many of them were read, those that were recognised from pictures among them.
        package var read: Int

        /// See the properties for what each value means.
        package init(total: Int, read: Int) {
            self.total = total
            self.read = read
        }

        init(total: Int, hidden: Int) { self.init(total: total, read: max(0, total - hidden)) }

        /// The share that was read, rounded; 100 only where every page was, 0 only where none was.
        package var percent: Int {
            guard read < total else { return 100 }
            guard read > 0 else { return 0 }
            return min(99, max(1, Int((Double(read) * 100 / Double(total)).rounded())))
        }
    }
}

/// The pages of a document that were not read at all, so that nothing is known of what they say.
package struct UnreadPages: Equatable, Sendable {
    /// Those whose numbers are known.
    package let numbers: Set<Int>
    /// How many more there are, whose numbers are not known.
    package let unnumbered: Int

    /// - Parameters:
    ///   - document: the document that was read.
    ///   - kind: where given, those pages alone of which a warning of this kind tells.
    package init(in document: Document, of kind: ReadingWarning.Kind? = nil) {
        let warnings = document.warnings.filter { $0.kind.hidesPages && (kind == nil || $0.kind == kind) }
        numbers = Set(warnings.lazy.flatMap(\.pages))
        unnumbered = warnings.reduce(0) { $0 + max(0, $1.count - $1.pages.count) }
    }

    /// How many there are.
    package var count: Int { numbers.count + unnumbered }

    /// How many there are besides the cover, the first page, which holds nothing that a policy must say.
    package var countBesidesCover: Int { count - (numbers.contains(1) ? 1 : 0) }
}

extension ReadingWarning.Kind {
    /// Whether there is text, or may be, that belongs to the file and was not read. What policygap leaves out because
    /// it is no policy text (comments, deletions, text that the author hid) is not meant.
    package var hidesText: Bool {
        switch self {
        case .scannedPages, .unreadPages, .unrecognisedPages, .embeddedDocument, .joinedDocument, .pictures,
            .damagedPart:
            true
        case .recognisedText, .converted, .deletedText, .insertedText, .hiddenText, .comments,
            .unreadableLetters:
            false
        }
    }
}

extension Coverage {
    /// How many words were read, by the part that they stand in: runs of characters between white space, each counted
    /// in one part alone.
    package struct Words: Equatable, Sendable {
        /// In headings, paragraphs and lists of the body.
        package var body: Int
        /// In tables of the body.
        package var tables: Int
        /// In text boxes, also in tables there.
        package var textBoxes: Int
        /// In footnotes and endnotes.
        package var notes: Int
        /// Entered or chosen in form fields.
        package var formFields: Int
        /// In headers and footers, which are no policy text.
        package var headersAndFooters: Int
        /// How many of the words of policy text were recognised from a picture.
        package var recognised: Int

        /// See the properties for what each value means.
        package init(
            body: Int = 0, tables: Int = 0, textBoxes: Int = 0, notes: Int = 0, formFields: Int = 0,
            headersAndFooters: Int = 0, recognised: Int = 0
        ) {
            self.body = body
            self.tables = tables
            self.textBoxes = textBoxes
            self.notes = notes
            self.formFields = formFields
            self.headersAndFooters = headersAndFooters
            self.recognised = recognised
        }

        /// All words of policy text: those of every part but headers and footers.
        package var policyText: Int { body + tables + textBoxes + notes + formFields }

        private static func count(in text: String) -> Int {
            var count = 0
            var isInside = false
            for scalar in text.unicodeScalars {
                let isSpace = scalar.value < 0x80 ? scalar.value <= 0x20 : scalar.properties.isWhitespace
                if !isSpace, !isInside { count += 1 }
                isInside = !isSpace
            }
            return count
        }

        mutating func add(_ block: Block) {
            let count = Self.count(in: block.text)
            if block.confidence != nil, !block.part.isFurniture { recognised += count }
            switch (block.part, block.kind) {
            case (.header, _), (.footer, _): headersAndFooters += count
            case (_, .formField): formFields += count
            case (.footnote, _), (.endnote, _): notes += count
            case (.textBox, _): textBoxes += count
            case (.body, .heading), (.body, .paragraph), (.body, .listItem):
                if block.cell == nil { body += count } else { tables += count }
            }
        }
    }
}
