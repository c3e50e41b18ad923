import DocumentModel
import OfficePackage

/// What the stories of one OpenDocument text share while they are read: its styles, its counts, its warnings.
final class OpenState {
    var styles = OpenStyles()
    var lists = OpenLists()
    /// The numbers of the headings.
    let outline = OpenListCount()
    /// The counts of paragraphs that are numbered without a list around them, by the identifiers of their lists.
    var numberedParagraphs: [String: OpenListCount] = [:]
    var headings = HeadingPath()
    /// How many tables have begun.
    var tables = 0
    /// The insertions that are tracked and have not come by.
    var insertions: Set<String> = []
    /// What the controls of forms show, by their identifiers.
    var controls: [String: OpenControl] = [:]
    /// Whether any paragraph is a heading, the document's title aside.
    var usesHeadings = false
    var pages = OpenPages()
    var warnings = WarningCounts()
}

/// The page that has been read up to, where the file records where its pages begin.
struct OpenPages {
    /// Whether the file says that it records every break between pages (ODF 1.3 part 3, clause 19.888).
    var isRecorded = false
    /// From 1.
    var current = 1
    /// Whether anything stands on the pages so far: nothing needs to break before the first paragraph.
    var isBegun = false

    /// The page for a block, where it is known.
    var known: Int? { isRecorded ? current : nil }

    /// Begins a page at a paragraph that asks for one.
    mutating func breakPage() {
        if isBegun { current += 1 }
    }
}
