import DocumentModel

/// What the stories of one document share while they are read: its definitions, its counts, its warnings.
final class DOCXState {
    let styles: StyleSheet
    var headingLevels: HeadingLevels
    var labels: ListLabels
    var headings = HeadingPath()
    /// The headings above the table of contents that is being read: what comes after it stands under them again.
    var headingsAboveContents: HeadingPath?
    /// The notes by their identifiers; a note goes when it is referred to, so that it comes once.
    var footnotes: [String: [DraftBlock]] = [:]
    var endnotes: [String: [DraftBlock]] = [:]
    /// The blocks of imported parts by the identifiers of their relationships; they go when they have been read.
    var imports: [String: [Block]] = [:]
    var pages = PageCount()
    /// How many tables have begun.
    var tables = 0
    /// The headers and footers that sections ask for, by the identifiers of their relationships, in order.
    var furniture: [String] = []
    /// Whether any paragraph has a heading style or an outline level, the document's title aside.
    var usesHeadings = false
    private var counts: [ReadingWarning.Kind: Int] = [:]
    private var met: [ReadingWarning.Kind] = []

    private let lists: ListDefinitions

    init(_ styles: StyleSheet, _ lists: ListDefinitions) {
        self.styles = styles
        self.lists = lists
        headingLevels = HeadingLevels(styles)
        labels = ListLabels(lists, styles)
    }

    /// Begins the lists and the pages anew: those of the notes, of the body and of each header count apart.
    func startStory() {
        labels = ListLabels(lists, styles)
        pages = PageCount()
    }

    /// Notes that something was met that is not read as it stands.
    func count(_ kind: ReadingWarning.Kind, _ times: Int = 1) {
        guard times > 0 else { return }
        if counts[kind] == nil { met.append(kind) }
        counts[kind, default: 0] += times
    }

    /// The block, on the page that has been read up to.
    func onThisPage(_ draft: DraftBlock) -> DraftBlock {
        var draft = draft
        draft.block.page = pages.page
        return draft
    }

    /// How many things were met in all.
    var amountWarned: Int { counts.values.reduce(0, +) }

    /// The warnings in the order in which they were first met.
    var warnings: [ReadingWarning] {
        met.map { ReadingWarning($0, count: counts[$0] ?? 1) }
    }
}

/// A block, and what is known of it only while the document is read.
struct DraftBlock {
    var block: Block
    /// Whether every word of it is bold.
    var isBold = false
    /// The label that somebody may have typed before it, if Word counts none.
    var typedLabel: TypedLabels.Split?
}

/// The headings above the place that has been read up to.
struct HeadingPath {
    private var headings: [(level: Int, title: String)] = []

    /// Puts a heading in the place of those of its level and below. Of a heading as long as a page its beginning stands
    /// above the blocks below it, each of which carries it.
    mutating func enter(_ title: String, level: Int) {
        while let last = headings.last, last.level >= level { headings.removeLast() }
        headings.append((level, title.utf8.count > 1000 ? String(title.prefix(250)) : title))
    }

    /// The titles, outermost first.
    var titles: [String] { headings.map(\.title) }
}

extension Block {
    /// The block as it stands in the path of headings below it: its text, after its label if it has one.
    var title: String { label.map { $0 + " " + text } ?? text }
}
