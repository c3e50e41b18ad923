/// A policy as it was read: its text in reading order, and what is known of what was not read.
///
/// A value that crosses from the reader process to the program, so it holds no file, no
/// name and no path.
package struct Document: Equatable, Sendable {
    /// The format that the bytes turned out to have.
    package var format: DocumentFormat
    /// How many pages the file has, where pages are real (PDF); `nil` where they are made by a word processor.
    package var pageCount: Int?
    /// The blocks in reading order.
    package var blocks: [Block]
    /// What was not read, or read with doubt, in the order in which it was met.
    package var warnings: [ReadingWarning]
    /// When the file says that it was made and changed.
    package var dates: DocumentDates

    /// - Parameters:
    ///   - format: the format that the bytes turned out to have.
    ///   - pageCount: real pages only.
    ///   - blocks: in reading order, with `paragraph` counting from 1.
    ///   - warnings: what was not read.
    ///   - dates: what the file says of its own age.
    package init(
        format: DocumentFormat, pageCount: Int? = nil, blocks: [Block] = [], warnings: [ReadingWarning] = [],
        dates: DocumentDates = DocumentDates()
    ) {
        self.format = format
        self.pageCount = pageCount
        self.blocks = blocks
        self.warnings = warnings
        self.dates = dates
    }
}
