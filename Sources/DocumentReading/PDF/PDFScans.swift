import DocumentModel

/// Recognises the pages of a file whose words are a picture.
struct PDFScans {
    /// The pages with their words, as far as they could be recognised.
    private(set) var pages: [PDFPage]
    /// What to tell a person of it.
    let warnings: [ReadingWarning]

    /// Fewer words than these beside a picture of the page are a stamp or a page number, not its text.
    private static let fewWords = 8
    /// In dots an inch, as offices scan.
    private static let resolution = 200.0

    /// - Parameters:
    ///   - pages: of the file.
    ///   - file: to draw them from.
    ///   - budget: how long it may take.
    /// - Throws: `ReadError.recognitionMissing` where recognition is not installed and no page has text.
    init(_ pages: [PDFPage], of file: borrowing PopplerFile, budget: RecognitionBudget) throws(ReadError) {
        self.pages = pages
        let scans = pages.indices.filter { Self.isScan(pages[$0]) }
        var outcomes = PageOutcomes()
        do {
            guard !scans.isEmpty else {
                warnings = []
                return
            }
            var recognition = try PageRecognition(budget: budget)
            for index in scans {
                let outcome = Self.outcome(of: pages[index], in: file, by: &recognition)
                if case .words(let words) = outcome { self.pages[index].recognised = words }
                outcomes.add(outcome, of: pages[index].number)
            }
        } catch {
            guard pages.contains(where: \.hasText) else { throw error }
            for index in scans { outcomes.add(.outOfTime, of: pages[index].number) }
        }
        warnings = outcomes.warnings
    }

    private static func outcome(
        of page: PDFPage, in file: borrowing PopplerFile, by recognition: inout PageRecognition
    ) -> PageRecognition.Outcome {
        if recognition.isOutOfTime { return .outOfTime }
        guard let picture = file.picture(of: page.number, resolution: resolution) else { return .illegible }
        return recognition.words(of: picture, width: page.width)
    }

    /// Whether a page is a picture with hardly any letters of the file's own.
    ///
    /// An invisible layer of letters, which scanners lay over a page, counts as letters: they were recognised before.
    static func isScan(_ page: PDFPage) -> Bool {
        PDFPictures.isScan(page) && page.entries.isEmpty && PDFWords(page.glyphs).words.count < fewWords
    }
}
