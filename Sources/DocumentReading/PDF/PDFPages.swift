import DocumentModel

/// Pages of a file, of all of it or of a part.
struct PDFPages: Sendable {
    /// Those that were read, in their order.
    var pages: [PDFPage] = []
    /// The numbers of those that were not: the file lists them without holding them, or reading took too long.
    var unread: [Int] = []
    /// What came of recognising those that are pictures.
    var outcomes = PageOutcomes()

    /// Adds the pages of the next part.
    mutating func append(_ more: PDFPages) {
        pages += more.pages
        unread += more.unread
        outcomes.append(more.outcomes)
    }
}

/// How the pages of a file are divided among the processes that read it.
///
/// Each of them knows the number of pages and divides alike, so that nobody has to tell them.
struct PDFShares: Equatable {
    /// The pages of each part, from 1. A part may be empty; the first is so only where the file has no pages.
    let ranges: [ClosedRange<Int>]

    /// Fewer pages than this for each part are not worth a second process's opening of the file.
    private static let leastPages = 2

    /// - Parameters:
    ///   - pageCount: at least 1.
    ///   - parts: how many processes there are, at least 1.
    init(pageCount: Int, parts: Int) {
        let parts = max(1, min(parts, pageCount / Self.leastPages))
        ranges = (0..<parts).map { part in
            pageCount * part / parts + 1...pageCount * (part + 1) / parts
        }
    }
}
