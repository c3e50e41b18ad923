import Checking
import DocumentModel

/// What the section template is filled with: all about one document, or about several read as one.
struct HTMLSection {
    let anchor: String
    /// The file's name, as a heading, where the page has several sections.
    let sectionTitle: String?
    /// The level of headings: one deeper where sections have headings of their own.
    let partLevel: Int
    let notices: [String]
    let members: [HTMLMember]
    /// Nothing of it could be read: what to say in place of the result.
    let noneChecked: String?
    let result: HTMLResult?
    let parts: [HTMLPart]

    init(_ subject: Subject, number: Int, isNested: Bool) {
        anchor = "file-\(number)"
        sectionTitle = isNested ? subject.title.visible : nil
        partLevel = isNested ? 3 : 2
        notices = subject.notices.map(\.visible)
        members = subject.members.map { HTMLMember($0, isNamed: subject.isTogether) }
        guard !subject.isUnread else {
            noneChecked = Sentences.noneChecked(subject.findings.count)
            result = nil
            parts = []
            return
        }
        noneChecked = nil
        var numbers = 0
        parts = FindingGroup.arranged(subject.findings).map { part in
            HTMLPart(
                title: part.group.title, isUrgent: part.group == .urgent,
                findings: part.findings.map { finding in
                    numbers += 1
                    return HTMLFinding(
                        finding, in: subject, anchor: "finding-\(number)-\(numbers)", level: isNested ? 4 : 3)
                })
        }
        result = HTMLResult(
            Tally(subject.findings), urgent: parts.filter(\.isUrgent).flatMap(\.findings),
            doubt: subject.doubt)
    }
}

/// A file, and how reading it went.
struct HTMLMember {
    /// The file's name over its table, where there are several.
    let memberTitle: String?
    let rows: [Row]
    let notes: [String]
    let failureText: String?

    /// A name and its value.
    struct Row {
        let key: String
        let value: String
        let isUnread: Bool
    }

    init(_ source: SourceDocument, isNamed: Bool) {
        memberTitle = isNamed ? source.name.visible : nil
        let file = Row(key: "File", value: source.path.visible, isUnread: false)
        switch source.outcome {
        case .read(let reading):
            rows = [file] + reading.facts.map { Row(key: $0.name, value: $0.value, isUnread: $0.isUnread) }
            notes = reading.notes
            failureText = nil
        case .failed(let error):
            rows = [file]
            notes = []
            failureText = Sentences.notChecked(error)
        }
    }
}

/// The counts, with a bar, and the links to what is urgent.
struct HTMLResult {
    let counts: [Count]
    let bars: [Bar]
    /// Why a gap may be none, where something was not read.
    let doubt: String?
    let urgentLinks: Links?

    /// A count, as a tile.
    struct Count {
        let mark: String
        let symbol: String
        let number: Int
        let label: String
    }

    /// A piece of the bar, in hundredths of its width.
    struct Bar {
        let barMark: String
        let start: String
        let extent: String
    }

    /// The urgent gaps, in a list.
    struct Links {
        let findings: [HTMLFinding]
    }

    init(_ tally: Tally, urgent: [HTMLFinding], doubt: String?) {
        self.doubt = doubt
        counts = tally.entries.map {
            Count(mark: $0.mark.rawValue, symbol: $0.mark.symbol, number: $0.count, label: $0.label)
        }
        var before = 0
        bars = tally.entries.filter { $0.count > 0 }.map { entry in
            defer { before += entry.count }
            return Bar(
                barMark: entry.mark.rawValue, start: Self.hundredths(before, of: tally.total),
                extent: Self.hundredths(entry.count, of: tally.total))
        }
        urgentLinks = urgent.isEmpty ? nil : Links(findings: urgent)
    }

    /// `42.86`, with two digits and no locale.
    private static func hundredths(_ part: Int, of whole: Int) -> String {
        let value = (part * 10_000 + whole / 2) / max(1, whole)
        let rest = value % 100
        return "\(value / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
