import DocumentModel

/// What came of recognising the pages of a file, by their numbers.
struct PageOutcomes: Sendable {
    /// Pages whose words were recognised.
    private(set) var recognised: [Int] = []
    /// Pages on which words could not be told, or not all.
    private(set) var illegible: [Int] = []
    /// Pages for which there was no time, or no recognition.
    private(set) var unread: [Int] = []
    /// Whether recognition, or its English data, is not installed.
    var isRecognitionMissing = false

    /// Of no page.
    init() {}

    /// See the properties for what each value means.
    init(recognised: [Int], illegible: [Int], unread: [Int], isRecognitionMissing: Bool) {
        self.recognised = recognised
        self.illegible = illegible
        self.unread = unread
        self.isRecognitionMissing = isRecognitionMissing
    }

    /// Adds what came of the pages of the next part.
    mutating func append(_ more: PageOutcomes) {
        recognised += more.recognised
        illegible += more.illegible
        unread += more.unread
        isRecognitionMissing = isRecognitionMissing || more.isRecognitionMissing
    }

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
