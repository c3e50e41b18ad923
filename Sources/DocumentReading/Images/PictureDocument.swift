import DocumentModel

/// Makes a document of the pictures of a file: recognises each, and lays its words out as those of a PDF page.
struct PictureDocument {
    private let format: DocumentFormat
    private let pageCount: Int
    /// The longer side of every page, in points: that of A4. Few files say how large the paper was.
    private static let longSide = 842.0

    /// - Parameters:
    ///   - format: of the file.
    ///   - pageCount: how many pictures there are.
    init(_ format: DocumentFormat, pageCount: Int = 1) {
        self.format = format
        self.pageCount = pageCount
    }

    /// The document of what the pictures show.
    ///
    /// - Parameters:
    ///   - budget: how long recognition may take.
    ///   - picture: decodes the picture of a page, counted from 0.
    /// - Throws: `ReadError.scanned` where no word can be told. A picture never shows that there is nothing to read in
    ///   it, as `noText` would say. What decoding throws, where there is but one page.
    func document(
        budget: RecognitionBudget = RecognitionBudget(),
        _ picture: (_ page: Int) throws(ReadError) -> PagePicture
    ) throws(ReadError) -> Document {
        var recognition = try PageRecognition(budget: budget)
        var outcomes = PageOutcomes()
        var pages: [PDFPage] = []
        var damaged: [Int] = []
        for index in 0..<pageCount {
            let number = index + 1
            guard !recognition.isOutOfTime else {
                outcomes.add(.outOfTime, of: number)
                continue
            }
            do {
                let decoded = try picture(index)
                if decoded.isDamaged { damaged.append(number) }
                var page = Self.page(number, decoded)
                let outcome = recognition.text(of: decoded, scale: page.width / Double(decoded.width))
                page.take(outcome)
                outcomes.add(outcome, of: number)
                pages.append(page)
            } catch {
                guard pageCount > 1 else { throw error }
                damaged.append(number)
            }
        }
        guard !pages.isEmpty else { throw damaged.isEmpty ? .timedOut : .damaged }
        let read = PDFPages(pages: pages, unread: damaged, outcomes: outcomes)
        return try PDFAssembly(read, pageCount: pageCount, catalogue: PDFCatalogue()).document(format)
    }

    /// A page that is one picture.
    private static func page(_ number: Int, _ picture: PagePicture) -> PDFPage {
        let scale = longSide / Double(max(picture.width, picture.height, 1))
        let (width, height) = (Double(picture.width) * scale, Double(picture.height) * scale)
        let whole = PDFBox(left: 0, top: 0, right: width, bottom: height)
        return PDFPage(
            number: number, width: width, height: height, words: [], images: [whole], entries: [])
    }
}
