import Checking

/// The parts that a report for people puts findings in, in the order in which somebody works through them.
enum FindingGroup: CaseIterable {
    case urgent, red, amber, couldNotCheck, green, notApplicable

    init(_ finding: Finding) {
        self =
            switch Mark(finding.verdict) {
            case .red: finding.isUrgent ? .urgent : .red
            case .amber: .amber
            case .green: .green
            case .couldNotCheck: .couldNotCheck
            case .notApplicable: .notApplicable
            }
    }

    /// The part's heading.
    var title: String {
        switch self {
        case .urgent: "Urgent gaps: close these first"
        case .red: "Other red gaps"
        case .amber: "Amber: partly met on paper"
        case .couldNotCheck: "Could not be checked"
        case .green: "Green: met on paper"
        case .notApplicable: "Does not apply"
        }
    }

    /// The findings part by part, each in the order they were given; parts without findings are left out.
    static func arranged(_ findings: [Finding]) -> [(group: FindingGroup, findings: [Finding])] {
        allCases.compactMap { group in
            let members = findings.filter { FindingGroup($0) == group }
            return members.isEmpty ? nil : (group, members)
        }
    }
}
