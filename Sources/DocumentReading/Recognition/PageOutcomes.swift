import DocumentModel

/// What came of recognising the pages of a file, by their numbers.
struct PageOutcomes {
    private var recognised: [Int] = []
    private var illegible: [Int] = []
    private var unread: [Int] = []

    /// - Parameters:
    ///   - outcome: of a page.
    ///   - number: the page's, from 1; pages come in order.
    mutating func add(_ outcome: PageRecognition.Outcome, of number: Int) {
        switch outcome {
        case .text(let text):
            recognised.append(number)
            // What was read is text of the policy, and what was passed over must not count as missing from it.
            if text.isPartial { illegible.append(number) }
        case .illegible: illegible.append(number)
        case .outOfTime: unread.append(number)
        }
    }

    /// What to tell a person of it.
    var warnings: [ReadingWarning] {
        [
            (ReadingWarning.Kind.recognisedText, recognised), (.unrecognisedPages, illegible),
            (.scannedPages, unread),
        ]
        .filter { !$0.1.isEmpty }.map { ReadingWarning($0.0, count: $0.1.count, pages: $0.1) }
    }
}
