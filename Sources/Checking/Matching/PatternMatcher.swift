internal import DocumentModel
internal import RuleLanguage

/// Finds where a pattern holds in a set of documents that are read as one.
struct PatternMatcher {
    private let matchers: [StatementMatcher]

    init(_ texts: [PolicyText], lexicon: Lexicon) {
        matchers = texts.enumerated().map { StatementMatcher(text: $1, document: $0, lexicon: lexicon) }
    }

    /// The places in reading order; for a pattern of several places, one match that joins them.
    func matches(of pattern: Pattern) -> [Match] {
        switch pattern {
        case .statement(let statement):
            return matchers.flatMap { $0.matches(of: statement) }
        case .places(let atLeast, let patterns):
            var found: [Match] = []
            for pattern in patterns {
                // The same words cannot stand for two of the places.
                if let match = matches(of: pattern).first(where: { new in
                    !found.contains { $0.rests(on: new) }
                }) {
                    found.append(match)
                }
            }
            guard found.count >= atLeast, var joined = found.first else { return [] }
            for match in found.dropFirst() {
                joined.places += match.places
                joined.limit = joined.limit ?? match.limit
                joined.recipient = joined.recipient ?? match.recipient
            }
            return [joined]
        }
    }
}
