import Checking

/// The sign of a finding: a word and a shape, so that no reader depends on colour.
enum Mark: String {
    case red, amber, green
    case couldNotCheck = "unchecked"
    case notApplicable = "na"

    init(_ verdict: Verdict) {
        self =
            switch verdict {
            case .met: .green
            case .partly: .amber
            case .missing, .contradicted: .red
            case .notApplicable: .notApplicable
            case .couldNotCheck: .couldNotCheck
            }
    }

    /// The word of the rating; a dash where there is none.
    var word: String {
        switch self {
        case .red: "Red"
        case .amber: "Amber"
        case .green: "Green"
        case .couldNotCheck, .notApplicable: "—"
        }
    }

    /// One column wide.
    var symbol: String {
        switch self {
        case .red: "✗"
        case .amber: "◐"
        case .green: "✓"
        case .couldNotCheck: "?"
        case .notApplicable: "–"
        }
    }
}
