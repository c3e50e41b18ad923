/// What a document says about one requirement.
package enum Verdict: String, Codable, CaseIterable, Sendable {
    /// The document itself says it.
    case met
    /// The document touches it, and a part that can be named is missing.
    case partly
    /// Nothing in the text that was read says it.
    case missing
    /// The document says something that conflicts with it.
    case contradicted
    /// A person has said that it does not apply, and why.
    case notApplicable = "not-applicable"
    /// Text that matters could not be read. Never the same as missing.
    case couldNotCheck = "could-not-check"

    /// The traffic light of the verdict.
    package var rating: Rating {
        switch self {
        case .met: .green
        case .partly: .amber
        case .missing, .contradicted: .red
        case .notApplicable, .couldNotCheck: .none
        }
    }

    /// The verdict as a person reads it.
    package var title: String {
        switch self {
        case .met: "Met"
        case .partly: "Partly met"
        case .missing: "Missing"
        case .contradicted: "Contradicted"
        case .notApplicable: "Not applicable"
        case .couldNotCheck: "Could not check"
        }
    }
}

/// The traffic light of a verdict: on paper, never of practice.
package enum Rating: String, Codable, CaseIterable, Sendable {
    case green, amber, red, none
}
