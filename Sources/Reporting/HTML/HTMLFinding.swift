import Checking

/// The findings of one kind, under their heading.
struct HTMLPart {
    let title: String
    let isUrgent: Bool
    let findings: [HTMLFinding]
}

/// What the finding template is filled with.
struct HTMLFinding {
    let findingAnchor: String
    let level: Int
    let mark: String
    let symbol: String
    let word: String
    let findingTitle: String
    let verdict: String
    let reason: String
    let evidence: Passages?
    let action: String?
    let wording: String?
    let standard: Standard?

    /// The passages that the finding rests on.
    struct Passages {
        let passages: [Passage]
    }

    /// A passage, with its place.
    struct Passage {
        let quote: String
        let place: String
    }

    /// What the standards say.
    struct Standard {
        let quotations: [Passage]
    }

    init(_ finding: Finding, in subject: Subject, anchor: String, level: Int) {
        let sign = Mark(finding.verdict)
        findingAnchor = anchor
        self.level = level
        mark = sign.rawValue
        symbol = sign.symbol
        word = finding.verdict.rating == .none ? "" : sign.word
        findingTitle = finding.title.visible
        verdict = finding.verdict.title
        reason = finding.reason.visible
        let passages = finding.evidence.map {
            Passage(quote: $0.quote.visible, place: $0.place(member: subject.memberName($0.document)).visible)
        }
        evidence = passages.isEmpty ? nil : Passages(passages: passages)
        action = finding.action?.visible
        wording = finding.wording?.visible
        let quotations = finding.sources.map { Passage(quote: $0.quote.visible, place: $0.place.visible) }
        standard = quotations.isEmpty ? nil : Standard(quotations: quotations)
    }
}
