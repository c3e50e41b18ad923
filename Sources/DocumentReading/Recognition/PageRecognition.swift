import DocumentModel

/// Recognises the pages of one file, in order, for as long as its time lasts.
struct PageRecognition {
    /// What came of a page.
    enum Outcome {
        /// Its words.
        case text(RecognisedText)
        /// It holds no words, or none that can be told with any confidence.
        case illegible
        /// There was no time left for it.
        case outOfTime
    }

    /// How to lay a picture before it is recognised.
    private struct Laying: Equatable {
        /// Clockwise.
        var quarters = 0
        var isSmoothed = false

        func turned(by more: Int) -> Laying {
            Laying(quarters: (quarters + more) % 4, isSmoothed: isSmoothed)
        }
    }

    /// How long a page may be tried again and again, laid otherwise, in seconds.
    private static let patience = 4.0

    private let recogniser: TextRecogniser
    private let budget: RecognitionBudget
    /// How the last page that could be read had to be laid; the next is likely to be alike.
    private var usual = Laying()

    /// - Throws: `ReadError.recognitionMissing` where recognition or its English data is not installed.
    init(budget: RecognitionBudget = RecognitionBudget()) throws(ReadError) {
        recogniser = try TextRecogniser()
        self.budget = budget
    }

    /// Whether no further page can be recognised.
    var isOutOfTime: Bool { budget.remaining < 0.1 }

    /// The words of a picture of a page.
    ///
    /// Where hardly anything can be read, the picture is smoothed, and turned by quarters.
    ///
    /// - Parameters:
    ///   - picture: as it came from the file.
    ///   - scale: points of the page to a pixel.
    mutating func text(of picture: PagePicture, scale: Double) -> Outcome {
        if let resized = picture.resizedForRecognition() {
            return text(of: resized, pointsAPixel: scale * Double(picture.width) / Double(resized.width))
        }
        return text(of: picture, pointsAPixel: scale)
    }

    private mutating func text(of picture: PagePicture, pointsAPixel scale: Double) -> Outcome {
        let end = budget.remaining - Self.patience
        let resolution = Int(min(max(72 / scale, 70), 1200))
        guard var best = page(picture, laid: usual, resolution) else { return .outOfTime }
        var laying = usual
        // First what is likeliest: upside down, then dirty, then on its side.
        var tries = [
            laying.turned(by: 2), Laying(quarters: laying.quarters, isSmoothed: !laying.isSmoothed),
            laying.turned(by: 1), laying.turned(by: 3),
        ]
        var tried = [laying]
        while !best.isCertain, budget.remaining > end {
            // Recognition reads lines that lie on their side, yet tells their places as they lie.
            let righted = laying.turned(by: best.turn)
            let next = tried.contains(righted) ? tries.first : righted
            tries.removeAll { $0 == next }
            guard let next, let page = page(picture, laid: next, resolution) else { break }
            tried.append(next)
            if page.readability > best.readability { (best, laying) = (page, next) }
        }
        guard best.isLegible else { return .illegible }
        usual = laying
        return .text(
            RecognisedText(
                words: RecognisedWords(best, scale: scale).words, isTurned: laying.quarters % 2 == 1,
                isPartial: !best.isCovered))
    }

    private func page(
        _ picture: PagePicture, laid laying: Laying, _ resolution: Int
    ) -> RecognisedPage? {
        guard !isOutOfTime, let turned = picture.turned(quarters: laying.quarters),
            let level = turned.levelled(isSmoothed: laying.isSmoothed),
            var page = recogniser.recognise(level, resolution: resolution, seconds: budget.remaining)
        else { return nil }
        page.measureCoverage(of: level)
        return page
    }
}

/// The text of a recognised page.
struct RecognisedText: Sendable {
    /// With places in points.
    var words: [PDFWord]
    /// Whether the page lay on its side, so that its width is its height.
    var isTurned: Bool
    /// Whether much on the page looks like letters and was not recognised.
    var isPartial: Bool
}
