import Checking

extension JSONShape {
    /// What was found about one requirement.
    struct FindingObject: Encodable {
        let requirement: String
        let title: String
        let core: Bool
        let verdict: String
        let rating: String
        let reason: String
        let evidence: [EvidenceObject]
        @Nullable var action: String?
        @Nullable var wording: String?
        let sources: [Source]

        init(_ finding: Finding, in subject: Subject) {
            requirement = finding.requirement
            title = finding.title
            core = finding.isCore
            verdict = finding.verdict.rawValue
            rating = finding.verdict.rating.rawValue
            reason = finding.reason
            evidence = finding.evidence.map {
                EvidenceObject($0, document: subject.memberName($0.document))
            }
            action = finding.action
            wording = finding.wording
            sources = finding.sources.map { Source($0) }
        }
    }

    /// A passage, and where it stands. `document` is there only where several files were checked as one.
    struct EvidenceObject: Encodable {
        let quote: String
        let headings: [String]
        let paragraph: Int
        @Nullable var page: Int?
        @Nullable var label: String?
        let range: CharacterRange
        @Nullable var confidence: Int?
        let document: String?

        init(_ evidence: Evidence, document: String?) {
            quote = evidence.quote
            headings = evidence.headings
            paragraph = evidence.paragraph
            page = evidence.page
            label = evidence.label
            range = CharacterRange(start: evidence.range.lowerBound, end: evidence.range.upperBound)
            confidence = evidence.confidence
            self.document = document
        }
    }

    /// Characters of the paragraph's text, from 0; `end` is the one after the last.
    struct CharacterRange: Encodable {
        let start: Int
        let end: Int
    }

    /// The standard's own words.
    struct Source: Encodable {
        let document: String
        @Nullable var paragraph: String?
        let quote: String

        init(_ source: StandardQuotation) {
            document = source.document
            paragraph = source.paragraph
            quote = source.quote
        }
    }
}
