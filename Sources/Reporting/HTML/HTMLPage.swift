import Checking
import DocumentModel

/// What the page template is filled with. Texts from documents are made visible here; the template escapes them.
struct HTMLPage {
    let pageTitle: String
    let checkedAgainst: String
    let onPaper = Sentences.onPaper
    let style = HTMLReport.style
    let styleHash = HTMLReport.styleHash
    /// The table of files; none where there is one file, or one set.
    let files: HTMLFiles?
    let sections: [HTMLSection]

    init(_ report: GapReport) {
        checkedAgainst = "\(report.ruleSet.title), as of \(report.asOf.plain)".visible
        let subjects = report.subjects
        switch report.content {
        case .separate(let documents) where documents.count != 1:
            pageTitle = "\(documents.count) files"
            files = HTMLFiles(documents)
            sections = subjects.enumerated().map {
                HTMLSection($0.element, number: $0.offset + 1, isNested: true)
            }
        case .separate, .together:
            pageTitle = subjects.first?.title.visible ?? ""
            files = nil
            sections = subjects.map { HTMLSection($0, number: 1, isNested: false) }
        }
    }
}

/// The table of files by rating.
struct HTMLFiles {
    let rows: [Row]
    let coverageTitle = Sentences.coverageTitle
    let unreadTitle = Sentences.unreadTitle
    let unread: [Unread]

    init(_ documents: [CheckedDocument]) {
        rows = documents.worstFirst.map { Row($0.document, $0.tally, number: $0.number) }
        unread = documents.compactMap { document in
            document.source.failure.map { Unread(document.source, $0) }
        }
    }

    /// A file, with its counts.
    struct Row {
        let path: String
        let otherKind: String?
        let anchor: String
        let red: Int
        let amber: Int
        let green: Int
        let unchecked: Int
        let coverage: String

        init(_ document: CheckedDocument, _ tally: Tally, number: Int) {
            path = document.source.path.visible
            otherKind = document.source.reading?.nature?.shortNotice?.visible
            anchor = "file-\(number)"
            coverage = document.source.coverageText
            (red, amber, green, unchecked) = (tally.red, tally.amber, tally.green, tally.couldNotCheck)
        }
    }

    /// A file that could not be read.
    struct Unread {
        let path: String
        let fault: String
        let remedy: String

        init(_ source: SourceDocument, _ error: ReadError) {
            path = source.path.visible
            fault = error.fault.capitalisedFirst
            remedy = error.remedy
        }
    }
}
