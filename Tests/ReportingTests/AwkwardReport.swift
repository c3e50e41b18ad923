import Checking
import DocumentModel
import Reporting

/// One set of reports that every format is tried on, with all that documents can bring that layouts do not expect.
enum AwkwardReport: String, CaseIterable {
    case one, several, together, unread

    var report: GapReport {
        GapReport(
            asOf: Self.day, ruleSet: RuleSetLabel(name: "Section 11 core requirements", edition: edition),
            content: content)
    }

    private var edition: String? {
        switch self {
        case .one, .together, .unread: "2025-26"
        case .several: nil
        }
    }

    private var content: GapReport.Content {
        switch self {
        case .one: .separate([CheckedDocument(source: Self.policy, findings: Self.findings)])
        case .unread: .separate([Self.scan])
        case .several:
            .separate([
                CheckedDocument(source: Self.complaints, findings: Self.mostlyGreen), Self.scan,
                CheckedDocument(source: Self.policy, findings: Self.findings),
            ])
        case .together:
            .together(
                CheckedSet(
                    members: [Self.policy, Self.complaints, Self.scan.source],
                    findings: Self.findings + [Self.inTheSecondDocument]))
        }
    }

    private static let day: CalendarDate = {
        guard let day = CalendarDate(iso: "2026-11-22") else { fatalError("22 November 2026 is a day") }
        return day
    }()

    private static let policy = SourceDocument(
        path: "agencies/north & <east>/Child \"Protection\" Policy\u{1B}[2J 🧒🏽.docx",
        sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        outcome: .read(
            Reading(
                of: Document(
                    format: .docx,
                    blocks: [
                        words(11_000), words(1_204, cell: TableCell(table: 1, row: 1, column: 1)),
                        words(180, .textBox), words(119, .footnote), words(1, kind: .formField),
                        words(36, .header),
                    ],
                    warnings: [
                        ReadingWarning(.comments, count: 3), ReadingWarning(.deletedText, count: 1),
                        ReadingWarning(.embeddedDocument), ReadingWarning(.pictures, count: 2),
                    ], dates: DocumentDates(created: day, modified: CalendarDate(iso: "2024-03-03"))),
                nature: DocumentNature(
                    title: "a safeguarding policy", isExpected: true,
                    sign: "its title, “Child protection policy”"))))

    private static let complaints = SourceDocument(
        path: "agencies/south/Policy.pdf",
        sha256: "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
        outcome: .read(
            Reading(
                of: Document(
                    format: .pdf, pageCount: 12, blocks: [words(902), words(48, confidence: 87)],
                    warnings: [
                        ReadingWarning(.scannedPages, count: 3, pages: [3, 4, 9]),
                        ReadingWarning(.recognisedText, count: 1, pages: [2]),
                        ReadingWarning(.unreadPages, count: 1, pages: [12]),
                    ], dates: DocumentDates(created: CalendarDate(iso: "2019-12-31"))),
                nature: DocumentNature(
                    title: "a complaints policy", isExpected: false,
                    sign: "its title, “Complaints & <compliments>”"))))

    /// A block of so many words.
    private static func words(
        _ count: Int, _ part: Block.Part = .body, kind: Block.Kind = .paragraph, cell: TableCell? = nil,
        confidence: Int? = nil
    ) -> Block {
        let text = Array(repeating: "word", count: count).joined(separator: " ")
        return Block(kind: kind, part: part, cell: cell, text: text, confidence: confidence)
    }

    private static let scan = CheckedDocument(
        source: SourceDocument(path: "agencies/west/Policy.pdf", outcome: .failed(.scanned)),
        findings: findings.map {
            Finding(
                requirement: $0.requirement, title: $0.title, isCore: $0.isCore, verdict: .couldNotCheck,
                reason: "The file could not be read.", sources: $0.sources)
        })

    private static let inTheSecondDocument = Finding(
        requirement: "complaints", title: "Children can complain", isCore: false, verdict: .met,
        reason: "The document tells children how to complain.",
        evidence: [
            Evidence(
                quote: "Any child may complain, and will be heard.", headings: ["2 Complaints"], paragraph: 7,
                page: 2, range: 0..<42, confidence: 87, document: 1)
        ])
}
