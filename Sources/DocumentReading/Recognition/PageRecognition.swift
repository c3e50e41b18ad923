import DocumentModel

/// Recognises the pages of one file, in order, for as long as its time lasts.
struct PageRecognition: ~Copyable {
    /// What came of a page.
    enum Outcome {
        /// Its words, with places in points of the page.
        case words([PDFWord])
        /// It holds no words, or none that can be told with any confidence.
        case illegible
        /// There was no time left for it.
        case outOfTime
    }

    private let recogniser: TextRecogniser
    private let budget: RecognitionBudget
    /// How far the last page that could be read had to be turned, in quarters; the next is likely to lie alike.
    private var quarters = 0

    /// - Throws: `ReadError.recognitionMissing` where recognition or its English data is not installed.
    init(budget: RecognitionBudget = RecognitionBudget()) throws(ReadError) {
        recogniser = try TextRecogniser()
        self.budget = budget
    }

    /// Whether no further page can be recognised.
    var isOutOfTime: Bool { budget.remaining < 0.1 }

    /// The words of a picture of a page.
    ///
    /// Lays the picture straight and, where hardly anything can be read, turns it by quarters.
    ///
    /// - Parameters:
    ///   - picture: with letters of ten pixels and more, as at 150 dots an inch.
    ///   - width: the page's, in points; that of a turned page is its height.
    mutating func words(of picture: borrowing PagePicture, width: Double) -> Outcome {
        var best: (page: RecognisedPage, quarters: Int, side: Int)?
        for turn in [quarters, 0, 2, 1, 3] where best == nil || turn != quarters {
            guard let turned = picture.turned(quarters: turn) else { return .illegible }
            guard let page = lines(of: turned, width: turn % 2 == 0 ? width : nil) else { return .outOfTime }
            if page.readability > best?.page.readability ?? 0 { best = (page, turn, turned.width) }
            if page.isCertain { break }
            // Whatever way a picture without letters lies, there is nothing in it.
            if best == nil && turn == 2 { return .illegible }
        }
        guard let best, best.page.isLegible else { return .illegible }
        quarters = best.quarters
        let pageWidth =
            best.quarters % 2 == 0 ? width : width * Double(picture.height) / Double(picture.width)
        return .words(RecognisedWords(best.page, scale: pageWidth / Double(best.side)).words)
    }

    private func lines(of picture: borrowing PagePicture, width: Double?) -> RecognisedPage? {
        guard !isOutOfTime else { return nil }
        let points = width ?? Double(picture.width) * 842 / Double(max(picture.height, 1))
        let resolution = min(max(Int(Double(picture.width) * 72 / max(points, 1)), 70), 1200)
        if let flattened = picture.flattened() {
            return recogniser.recognise(flattened, resolution: resolution, seconds: budget.remaining)
        }
        return recogniser.recognise(picture, resolution: resolution, seconds: budget.remaining)
    }
}
