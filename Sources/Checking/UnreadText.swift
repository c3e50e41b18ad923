internal import DocumentModel
internal import RuleLanguage

/// How much of a set of documents was not read, and whether it may hold what a rule did not find.
///
/// Unread text is never a gap. Nothing can be called missing where a file of the set, or a document that belongs into
/// one, was not read; where more than one page in ten, the cover aside, was not, or pages were not and nobody knows how
/// many there are; where more than one word in ten has letters that nobody can tell; or where an unread page stands
/// below a heading that names a requirement's subject. Pictures, embedded documents and damaged parts are told of beside
/// the verdict: they are mostly logos, forms and lost formatting.
struct UnreadText {
    private let amount: UnreadAmount
    private let isMuch: Bool
    private let concepts: Set<Lexicon.ConceptID>
    private let lexicon: Lexicon

    init(_ documents: [Document], files: Int = 0, lexicon: Lexicon) {
        self.lexicon = lexicon
        var amount = UnreadAmount(files: files)
        var concepts: Set<Lexicon.ConceptID> = []
        var isMuch = false
        for document in documents {
            amount.add(document)
            let unread = UnreadPages(in: document)
            let count = unread.countBesidesCover
            if count > 0, document.pageCount.map({ count * 10 > $0 }) ?? true { isMuch = true }
            for page in unread.numbers where page > 1 {
                for heading in Self.headings(above: page, in: document) {
                    concepts.formUnion(lexicon.hits(in: Tokeniser.words(in: heading)).concepts)
                }
            }
        }
        self.amount = amount
        self.isMuch = isMuch || amount.mayHoldAnything
        self.concepts = concepts
    }

    /// Why a requirement could not be checked; `nil` where enough was read.
    func reason(for requirement: Requirement) -> String? {
        let isNamed = lexicon.id(of: requirement.subject.conceptName).map(concepts.contains) ?? false
        guard isMuch || isNamed else { return nil }
        return "This could not be checked: \(amount.text), and what was looked for may stand there."
    }

    /// The headings that the page before leaves open.
    private static func headings(above page: Int, in document: Document) -> [String] {
        let before = document.blocks.last {
            $0.page.map { $0 < page } ?? false && !$0.part.isFurniture
        }
        guard let before else { return [] }
        if case .heading = before.kind { return before.headings + [before.text] }
        return before.headings
    }
}

/// What was not read of a set of documents, counted by what happened to it.
struct UnreadAmount {
    private let files: Int
    private var counts: [ReadingWarning.Kind: Int] = [:]

    /// - Parameter files: how many files of the set could not be read at all.
    init(files: Int) { self.files = files }

    /// Adds what was not read of a document, its cover aside.
    mutating func add(_ document: Document) {
        for kind in ReadingWarning.Kind.allCases where kind.hidesPages {
            counts[kind, default: 0] += UnreadPages(in: document, of: kind).countBesidesCover
        }
        counts[.joinedDocument, default: 0] += document.count(of: .joinedDocument)
        let unreadable = document.count(of: .unreadableLetters)
        if unreadable * 10 > Coverage(of: document).words.policyText {
            counts[.unreadableLetters, default: 0] += unreadable
        }
    }

    /// Whether it may hold anything: much was not read, or nobody knows how much.
    var mayHoldAnything: Bool {
        files > 0 || counts[.joinedDocument, default: 0] > 0 || counts[.unreadableLetters, default: 0] > 0
    }

    /// What was not read and why, as the main clause of a sentence.
    var text: String {
        var clauses = ReadingWarning.Kind.allCases.compactMap { kind in
            counts[kind].flatMap { $0 > 0 ? Self.clause(kind, $0) : nil }
        }
        if files > 0 {
            let files = Self.counted(files, "file of the set", "files of the set")
            clauses.insert("\(files) could not be read", at: 0)
        }
        guard clauses.count > 1, let last = clauses.last else { return clauses.first ?? "" }
        return clauses.dropLast().joined(separator: ", ") + " and " + last
    }

    private static func clause(_ kind: ReadingWarning.Kind, _ count: Int) -> String? {
        switch kind {
        case .scannedPages: counted(count, "page is a picture", "pages are pictures") + " without text"
        case .unrecognisedPages:
            counted(count, "page is a picture", "pages are pictures") + " too unclear for text recognition"
        case .unreadPages: counted(count, "page", "pages") + " could not be read"
        case .joinedDocument:
            counted(
                count, "document that belongs into this one was",
                "documents that belong into this one were") + " not read"
        case .unreadableLetters:
            counted(count, "word has letters", "words have letters") + " that the file's font does not name"
        case .recognisedText, .converted, .deletedText, .insertedText, .hiddenText, .comments,
            .embeddedDocument, .pictures, .damagedPart:
            nil
        }
    }

    private static func counted(_ count: Int, _ one: String, _ many: String) -> String {
        "\(count) \(count == 1 ? one : many)"
    }
}

extension Document {
    /// How many things the warnings of a kind tell of.
    fileprivate func count(of kind: ReadingWarning.Kind) -> Int {
        warnings.filter { $0.kind == kind }.reduce(0) { $0 + $1.count }
    }
}
