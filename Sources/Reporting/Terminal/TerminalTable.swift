import Checking
import DocumentModel

extension TerminalPage {
    /// The files of a report by rating, the worst first, then the ones that could not be read and why.
    mutating func addTable(of documents: [CheckedDocument], in report: GapReport) {
        gap()
        title("All \(documents.count) files by rating")
        add("Checked against \(report.ruleSet.title), as of \(report.asOf.plain). " + Sentences.onPaper)
        gap()
        let columns = [
            ("Red", 5), ("Amber", 7), ("Green", 7), ("Not checked", 13), (Sentences.coverageTitle, 6),
        ]
        let countsWidth = columns.reduce(0) { $0 + $1.1 } + 2
        // On a narrow page the file's name stands below its counts.
        let fileColumn = width < 60 ? 4 : countsWidth
        add(
            "File", indent: fileColumn, lead: columns.map { Self.right($0.0, $0.1) }.joined(),
            leadStyle: .bold,
            style: .bold)
        for row in documents.worstFirst {
            let tally = row.tally
            let counts = [tally.red, tally.amber, tally.green, tally.couldNotCheck].map { String($0) }
            let cells = counts + [row.document.source.coverageText]
            add(
                row.document.source.path, indent: fileColumn,
                lead: zip(cells, columns).map { Self.right($0, $1.1) }.joined())
            if let notice = row.document.source.reading?.nature?.shortNotice {
                add("! \(notice)", indent: fileColumn, style: .amber)
            }
        }
        let unread = documents.filter { $0.source.failure != nil }
        guard !unread.isEmpty else { return }
        heading(Sentences.unreadTitle)
        for document in unread {
            guard let error = document.source.failure else { continue }
            add(document.source.path, indent: 2, lead: "!", leadStyle: .amber, style: .bold)
            add("\(error.fault.capitalisedFirst). What to do: \(error.remedy).", indent: 4)
        }
    }

    private static func right(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}

extension [CheckedDocument] {
    /// The documents with their counts, those that ask for the most urgent work first, then in the order given.
    /// Each has its number in that order, from 1.
    var worstFirst: [(number: Int, document: CheckedDocument, tally: Tally)] {
        enumerated().map { (number: $0.offset + 1, document: $0.element, tally: Tally($0.element.findings)) }
            .sorted { one, other in
                if one.tally.isWorse(than: other.tally) { return true }
                if other.tally.isWorse(than: one.tally) { return false }
                return one.number < other.number
            }
    }
}

extension String {
    /// The text with its first letter upper-case, as a sentence begins.
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
