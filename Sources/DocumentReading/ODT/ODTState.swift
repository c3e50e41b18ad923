/// What the stories of one OpenDocument text share while they are read: its styles, its counts, its warnings.
final class ODTState {
    var styles = ODTStyles()
    var lists = ODTLists()
    /// The numbers of the headings.
    let outline = ODTListCount()
    /// The counts of paragraphs that are numbered without a list around them, by the identifiers of their lists.
    var numberedParagraphs: [String: ODTListCount] = [:]
    var headings = HeadingPath()
    /// How many tables have begun.
    var tables = 0
    /// The insertions that are tracked and have not come by.
    var insertions: Set<String> = []
    /// What the controls of forms show, by their identifiers.
    var controls: [String: ODTControl] = [:]
    /// Whether any paragraph is a heading, the document's title aside.
    var usesHeadings = false
    var warnings = WarningCounts()
}
