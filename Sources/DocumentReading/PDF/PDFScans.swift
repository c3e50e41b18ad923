import DocumentModel

/// Recognises the pages of a file whose letters the file does not give: pictures, text drawn as outlines, and
/// fonts that do not say which letters they draw.
struct PDFScans {
    /// The pages with their words, as far as they could be recognised.
    private(set) var pages: [PDFPage]
    /// What came of it.
    private(set) var outcomes = PageOutcomes()

    /// Why a page is recognised.
    private enum Need {
        /// It is a picture with hardly any letters of the file's own.
        case picture
        /// It has marks, and no letters at all.
        case outlines
        /// Its letters make no words.
        case garbled
    }

    /// Fewer words than these beside a picture of the page are a stamp or a page number, not its text.
    private static let fewWords = 8
    /// In dots an inch, as offices scan.
    private static let resolution = 200.0
    /// So many pages that seem garbled and are not, in a foreign language perhaps, and no more are tried.
    private static let patience = 2

    /// - Parameters:
    ///   - pages: of the file.
    ///   - file: to draw them from.
    ///   - budget: how long it may take.
    init(_ pages: [PDFPage], of file: borrowing PopplerFile, budget: RecognitionBudget) {
        self.pages = pages
        var needs: [(index: Int, need: Need)] = []
        for index in pages.indices {
            if let need = Self.need(of: pages[index], in: file, budget) { needs.append((index, need)) }
        }
        guard !needs.isEmpty else { return }
        do throws(ReadError) {
            try recognise(needs, in: file, budget)
        } catch {
            outcomes.isRecognitionMissing = true
            for page in needs where page.need != .garbled {
                outcomes.add(.outOfTime, of: pages[page.index].number)
            }
        }
    }

    private mutating func recognise(
        _ needs: [(index: Int, need: Need)], in file: borrowing PopplerFile, _ budget: RecognitionBudget
    ) throws(ReadError) {
        var recognition = try PageRecognition(budget: budget)
        var mistakes = 0
        for (index, need) in needs {
            let number = pages[index].number
            switch need {
            case .picture:
                let outcome = Self.outcome(of: pages[index], in: file, by: &recognition)
                pages[index].take(outcome)
                outcomes.add(outcome, of: number)
            case .outlines, .garbled:
                guard mistakes < Self.patience || need == .outlines else { continue }
                let outcome = Self.outcome(of: pages[index], in: file, by: &recognition)
                // Only what is plainly words may stand for letters that the file has.
                guard case .text(let text) = outcome, need == .outlines || PDFGarble.isEnglish(text.words)
                else {
                    mistakes += need == .garbled ? 1 : 0
                    // A drawing has nothing to read; a page that nobody came to may have.
                    if case .outOfTime = outcome, need == .outlines { outcomes.add(outcome, of: number) }
                    continue
                }
                pages[index].take(outcome)
                outcomes.add(outcome, of: number)
            }
        }
    }

    private static func outcome(
        of page: PDFPage, in file: borrowing PopplerFile, by recognition: inout PageRecognition
    ) -> PageRecognition.Outcome {
        if recognition.isOutOfTime { return .outOfTime }
        guard let picture = file.picture(of: page.number, resolution: resolution) else { return .illegible }
        return recognition.text(of: picture, scale: page.width / Double(picture.width))
    }

    /// The words that recognition finds on a page, for words that its letters leave in doubt; `nil` where it cannot.
    static func words(
        of page: PDFPage, in file: borrowing PopplerFile, budget: RecognitionBudget
    ) -> [PDFWord]? {
        guard var recognition = try? PageRecognition(budget: budget),
            case .text(let text) = outcome(of: page, in: file, by: &recognition)
        else { return nil }
        return text.words
    }

    private static func need(
        of page: PDFPage, in file: borrowing PopplerFile, _ budget: RecognitionBudget
    ) -> Need? {
        guard !page.hasEntries else { return nil }
        if isScan(page) { return .picture }
        // Where there is no time to look for marks either, the page may be more than blank.
        if page.words.isEmpty { return budget.remaining == 0 || hasMarks(page, in: file) ? .outlines : nil }
        return PDFGarble.isGarbled(page.words) ? .garbled : nil
    }

    /// Whether a page is a picture with hardly any letters of the file's own.
    ///
    /// An invisible layer of letters, which scanners lay over a page, counts as letters: they were recognised before.
    static func isScan(_ page: PDFPage) -> Bool {
        PDFPictures.isScan(page) && !page.hasEntries && page.words.count < fewWords
    }

    /// Whether a page without letters shows as many marks as a few words have.
    private static func hasMarks(_ page: PDFPage, in file: borrowing PopplerFile) -> Bool {
        guard let picture = file.picture(of: page.number, resolution: 72) else { return false }
        return picture.marks(heights: 3...30, limit: .max).count >= 20
    }
}
