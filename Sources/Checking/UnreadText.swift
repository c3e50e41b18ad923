internal import DocumentModel
internal import RuleLanguage

/// How much of a set of documents was not read, and whether it may hold what a rule did not find.
///
/// Unread text is never a gap: where more than one page in ten, the cover aside, is a picture without text, or such
/// a page stands below a heading that names a requirement's subject, nothing can be called missing.
struct UnreadText {
    private let isMuch: Bool
    private let files: Int
    private let pages: Int
    private let concepts: Set<Lexicon.ConceptID>
    private let lexicon: Lexicon

    init(_ documents: [Document], files: Int = 0, lexicon: Lexicon) {
        self.files = files
        self.lexicon = lexicon
        var concepts: Set<Lexicon.ConceptID> = []
        var unreadPages = 0
        var isMuch = false
        for document in documents {
            let unread = document.warnings.filter(\.kind.hidesPages).flatMap(\.pages).filter { $0 > 1 }
            unreadPages += unread.count
            if let count = document.pageCount, unread.count * 10 > count { isMuch = true }
            for page in unread {
                guard
                    let before = document.blocks.last(where: {
                        $0.page.map { $0 < page } ?? false && !$0.part.isFurniture
                    })
                else { continue }
                var headings = before.headings
                if case .heading = before.kind { headings.append(before.text) }
                for heading in headings {
                    concepts.formUnion(lexicon.hits(in: Tokeniser.words(in: heading)).concepts)
                }
            }
        }
        self.isMuch = isMuch
        pages = unreadPages
        self.concepts = concepts
    }

    /// Why a requirement could not be checked; `nil` where enough was read.
    func reason(for requirement: Requirement) -> String? {
        if files > 0 {
            let what = files == 1 ? "1 file of the set" : "\(files) files of the set"
            return
                "This could not be checked: \(what) could not be read, and what was looked for may stand there."
        }
        guard pages > 0 else { return nil }
        let isNamed = lexicon.id(of: requirement.subject.conceptName).map(concepts.contains) ?? false
        guard isMuch || isNamed else { return nil }
        let what = pages == 1 ? "1 page is a picture" : "\(pages) pages are pictures"
        return "This could not be checked: \(what) without text, and what was looked for may stand there."
    }
}
