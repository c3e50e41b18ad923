import DocumentModel

/// Tells of pages and pictures that may hold words which are not letters in the file.
enum PDFPictures {
    /// Whether a page is an image over half of it or more; its words are for the caller to look for.
    static func isScan(_ page: PDFPage) -> Bool {
        page.images.reduce(0) { $0 + shown($1, on: page) } >= 0.5 * page.width * page.height
    }

    /// Warnings on large pictures, those of whole pages left out.
    ///
    /// - Parameters:
    ///   - pages: the pages of the file.
    ///   - words: the words of each page.
    static func warnings(_ pages: [PDFPage], words: [[PDFWord]]) -> [ReadingWarning] {
        var pictures = 0
        var pagesWithPictures: [Int] = []
        for (page, words) in zip(pages, words) {
            // What is a picture of the page has been recognised, or warned of.
            if page.isRecognised || PDFScans.isScan(page) { continue }
            let large = page.images.count {
                shown($0, on: page) > 0.2 * page.width * page.height && !isBackground($0, of: words)
            }
            pictures += large
            if large > 0 { pagesWithPictures.append(page.number) }
        }
        guard pictures > 0 else { return [] }
        return [ReadingWarning(.pictures, count: pictures, pages: pagesWithPictures)]
    }

    /// The area of an image, as far as it can be on the page; its place is not right on turned pages.
    private static func shown(_ image: PDFBox, on page: PDFPage) -> Double {
        min(image.area, page.width * page.height)
    }

    /// Whether most words of the page stand on an image, so that it is the page's paper.
    private static func isBackground(_ image: PDFBox, of words: [PDFWord]) -> Bool {
        let inside = words.count { word in
            image.top <= word.box.middle && word.box.middle <= image.bottom && image.left <= word.box.left
                && word.box.right <= image.right
        }
        return words.count >= 20 && inside * 2 > words.count
    }
}
