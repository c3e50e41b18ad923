import Checking
import Reporting

/// What the exit status says. Wrong usage is 64, which the argument parser gives.
enum ExitStatus: Int32 {
    /// Everything was checked, and nothing is red.
    case clear = 0
    /// Everything was checked, and something is red.
    case red = 1
    /// A file, or a part of it that matters, could not be checked, or the report not be written; this wins over red.
    case unchecked = 2

    /// The status for a report.
    init(of report: GapReport) {
        if report.sources.contains(where: { $0.failure != nil })
            || report.findings.contains(where: { $0.verdict == .couldNotCheck })
        {
            self = .unchecked
        } else if report.findings.contains(where: { $0.verdict.rating == .red }) {
            self = .red
        } else {
            self = .clear
        }
    }
}

extension GapReport {
    /// The files of the report, in its order.
    var sources: [SourceDocument] {
        switch content {
        case .separate(let documents): documents.map(\.source)
        case .together(let set): set.members
        }
    }

    /// The findings on all files.
    var findings: [Finding] {
        switch content {
        case .separate(let documents): documents.flatMap(\.findings)
        case .together(let set): set.findings
        }
    }
}
