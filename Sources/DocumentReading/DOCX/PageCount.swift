/// The page that has been read up to, as the program that last laid the document out recorded it
/// (`w:lastRenderedPageBreak`, ECMA-376 part 1, clause 17.3.3.13).
struct PageCount {
    /// From 1.
    private(set) var page = 1
    /// Whether any break was recorded.
    private var isRecorded = false
    /// Whether the page is so new that the next record of a break is of this page's beginning.
    private var isFresh = false

    /// Takes the record of a page's beginning.
    mutating func meetRecord() {
        isRecorded = true
        if !isFresh { page += 1 }
        isFresh = false
    }

    /// Takes a break that the author asked for, which is recorded once more where the new page has a run.
    mutating func meetBreak() {
        page += 1
        isFresh = true
    }

    /// Takes text, which is on the page.
    mutating func meetText() {
        isFresh = false
    }

    /// The count for the cell after one: cells of a row begin on one page, the one on which the text of its first cell
    /// begins, and each records the breaks inside it.
    func restarted(on page: Int) -> PageCount {
        var count = self
        count.isFresh = page > self.page
        count.page = page
        return count
    }

    /// Goes on from where the longest cell of a row ended.
    mutating func join(_ other: PageCount) {
        page = max(page, other.page)
        isRecorded = isRecorded || other.isRecorded
        isFresh = isFresh && other.isFresh
    }

    /// Whether the pages can be told, at the end of the document. Without one record nobody knows them: the breaks that
    /// the author asked for are a few of those that there are. And where the records are fewer than the pages that the
    /// program counted, some are lost (before a table, say), and every number after them would be wrong.
    /// - Parameter total: how many pages the file says that it has; `nil` if it does not say.
    func isWhole(of total: Int?) -> Bool {
        isRecorded && (total ?? page) == page
    }
}
