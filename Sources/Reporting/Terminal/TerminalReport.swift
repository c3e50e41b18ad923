import Checking
import DocumentModel

/// The report as text for a terminal, a log or an e-mail: plain lines, and colour only if it is asked for.
package struct TerminalReport: ReportFormat {
    package let name = "terminal"
    package let title = "Plain text"
    package let fileExtensions = ["txt"]
    package let mediaType = "text/plain; charset=utf-8"

    package init() {}

    package func render(_ report: GapReport, options: RenderingOptions) throws(ReportError) -> [UInt8] {
        var page = TerminalPage(options: options)
        let subjects = report.subjects
        for (index, subject) in subjects.enumerated() {
            if index > 0 {
                page.gap()
                page.gap()
            }
            page.add(subject, of: report)
        }
        switch report.content {
        case .separate(let documents) where documents.count != 1: page.addTable(of: documents, in: report)
        case .separate, .together: break
        }
        return page.bytes
    }
}

extension TerminalPage {
    /// All about one document, or about several read as one.
    fileprivate mutating func add(_ subject: Subject, of report: GapReport) {
        title("Gap report: \(subject.title)")
        for notice in subject.notices {
            add(notice, indent: 2, lead: "!", leadStyle: .amber, style: .bold)
            gap()
        }
        add("Checked against \(report.ruleSet.title), as of \(report.asOf.plain).")
        addWhatWasRead(subject)
        guard !subject.isUnread else {
            gap()
            add(Sentences.noneChecked(subject.findings.count))
            return
        }
        heading("Result")
        for entry in Tally(subject.findings).entries {
            add(
                "\(entry.count) \(entry.label)", indent: 4, lead: "  \(entry.mark.symbol)",
                leadStyle: Style(entry.mark))
        }
        gap()
        if let doubt = subject.doubt {
            add(doubt)
            gap()
        }
        add(Sentences.onPaper)
        for part in FindingGroup.arranged(subject.findings) {
            heading("\(part.group.title) (\(part.findings.count))")
            for finding in part.findings { add(finding, in: subject) }
        }
    }

    private mutating func addWhatWasRead(_ subject: Subject) {
        heading("What was read")
        for member in subject.members {
            if subject.isTogether { gap() }
            addRow("File", member.path)
            switch member.outcome {
            case .failed(let error):
                add(Sentences.notChecked(error), indent: 10, lead: "  !", leadStyle: .amber, style: .bold)
            case .read(let reading):
                for fact in reading.facts {
                    addRow(fact.name, fact.value, style: fact.isUnread ? .amber : .plain)
                }
                for note in reading.notes { addRow("Note", note) }
            }
        }
    }

    private mutating func addRow(_ name: String, _ value: String, style: Style = .plain) {
        add(value, indent: 10, lead: "  \(name)", leadStyle: style)
    }

    private mutating func add(_ finding: Finding, in subject: Subject) {
        let mark = Mark(finding.verdict)
        let indent = 9
        gap()
        add(
            finding.title, indent: indent, lead: "\(mark.symbol) \(mark.word.uppercased())",
            leadStyle: Style(mark), style: .bold)
        add("\(finding.verdict.title). \(finding.reason)", indent: indent)
        for evidence in finding.evidence {
            add("“\(evidence.quote)”", indent: indent + 2)
            add(evidence.place(member: subject.memberName(evidence.document)), indent: indent + 4)
        }
        if let action = finding.action { add("What to do: \(action)", indent: indent) }
        if let wording = finding.wording { add("Suggested wording: “\(wording)”", indent: indent) }
        for source in finding.sources { add("Standard: \(source.place)", indent: indent) }
    }
}
