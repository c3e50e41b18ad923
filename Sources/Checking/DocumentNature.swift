internal import DocumentModel
internal import RuleLanguage

/// The kind of document that a file seems to be.
package struct DocumentNature: Equatable, Sendable {
    /// The kind with its article (`a safeguarding policy`, `a complaints policy`).
    package var title: String
    /// Whether it is of a kind that safeguarding checks suit.
    package var isExpected: Bool
    /// What this rests on, as a phrase (`its title, “Complaints policy”`).
    package var sign: String

    /// See the properties for what each value means.
    package init(title: String, isExpected: Bool, sign: String) {
        self.title = title
        self.isExpected = isExpected
        self.sign = sign
    }

    /// The kind that a document calls itself, or, where it calls itself nothing known, that its sentences show.
    ///
    /// - Parameters:
    ///   - text: the document, as read with the lexicon.
    ///   - lexicon: words with the concepts of `vocabulary/documents.yaml`; a kind whose concept is not among them
    ///     is not told.
    init(of text: PolicyText, lexicon: Lexicon) {
        let lines = DocumentTitle.lines(of: text.blocks)
        let sentences = text.statements.count
        let speaking = text.count(of: lexicon.id(of: "child protection matter") ?? .max)
        let isAboutChildren = speaking * 100 >= sentences * Self.leastShare && sentences > 0
        for kind in Self.kinds {
            guard let concept = lexicon.id(of: kind.concept),
                let line = lines.first(where: { lexicon.hits(in: Tokeniser.words(in: $0)).names(concept) })
            else { continue }
            self.init(title: kind.title, isExpected: kind.isExpected, sign: "its title, “\(line)”")
            return
        }
        let share =
            speaking == 0
            ? "nothing in it speaks of child protection"
            : "\(speaking) of \(sentences) sentences speak of child protection"
        self =
            isAboutChildren
            ? Self(title: "a safeguarding policy", isExpected: true, sign: share)
            : Self(title: "a document about something else", isExpected: false, sign: share)
    }

    /// In a document without a telling title, so many sentences in a hundred speak of child protection if it is one.
    private static let leastShare = 12

    /// The kinds by what their titles name; the first that fits counts, so “Safeguarding complaints” is safeguarding.
    private static let kinds: [(concept: String, title: String, isExpected: Bool)] = [
        ("safeguarding document", "a safeguarding policy", true),
        ("allegations document", "a policy on allegations", true),
        ("whistle-blowing", "a whistleblowing policy", true),
        ("complaints document", "a complaints policy", false),
    ]
}
