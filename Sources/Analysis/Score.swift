package import Checking
package import DocumentModel
package import ReaderProcess
internal import Reporting

/// How far findings agree with labels.
///
/// Three classes are compared: met; partly; missing or contradicted. A finding that could not be checked, or does not
/// apply, agrees with nothing.
package struct Score: Sendable {
    /// One finding beside its label.
    package struct Case: Sendable {
        /// The policy's id.
        package var policy: String
        /// What was found.
        package var finding: Finding
        /// What a careful reader said.
        package var label: LabelledPolicies.Label

        /// Whether the finding is right, in three classes.
        package var agrees: Bool {
            guard let found = Class(finding.verdict.rawValue) else { return false }
            return label.verdicts.contains { Class($0) == found }
        }

        /// Whether met was given where a careful reader says that it is missing.
        package var isFalseMet: Bool {
            finding.verdict == .met && label.verdicts == ["missing"]
        }

        /// Whether red was given where a careful reader gives met alone.
        package var isFalseRed: Bool {
            finding.verdict.rating == .red && label.verdicts == ["met"]
        }
    }

    private enum Class {
        case met, partly, red

        init?(_ verdict: String) {
            switch verdict {
            case "met": self = .met
            case "partly": self = .partly
            case "missing", "contradicted": self = .red
            default: return nil
            }
        }
    }

    /// Every finding that has a label.
    package var cases: [Case]

    /// - Parameter cases: every finding that has a label.
    package init(cases: [Case]) { self.cases = cases }

    /// The share of cases that agree, from 0 to 1; 0 where there is none.
    package var agreement: Double { share(cases.count { $0.agrees }, of: cases.count) }

    /// Of the findings given as met, the share that a careful reader calls missing.
    package var falseMet: Double {
        share(cases.count { $0.isFalseMet }, of: cases.count { $0.finding.verdict == .met })
    }

    /// What always giving the commonest label would reach.
    package var commonest: Double {
        let best = ["met", "partly", "missing"].map { verdict in
            cases.count { $0.label.verdicts.contains { Class($0) == Class(verdict) } }
        }.max()
        return share(best ?? 0, of: cases.count)
    }

    /// The score of each requirement, in the order of the first policy.
    package var byRequirement: [(requirement: String, score: Score)] {
        var order: [String] = []
        for item in cases where !order.contains(item.finding.requirement) {
            order.append(item.finding.requirement)
        }
        return order.map { id in (id, Score(cases: cases.filter { $0.finding.requirement == id })) }
    }

    private func share(_ part: Int, of whole: Int) -> Double { whole == 0 ? 0 : Double(part) / Double(whole) }
}

extension PolicyAnalysis {
    /// Checks labelled policies, and sets what is found beside the labels.
    ///
    /// - Parameter launcher: how reader processes are started.
    package func score(
        on policies: [LabelledPolicies.Policy], launcher: ReaderLauncher, asOf: CalendarDate
    ) async -> Score {
        let reading = PolicyReading(policies.map { PolicyFile(path: $0.path) }, launcher: launcher)
        let report = await report(on: reading, asOf: asOf)
        guard case .separate(let checked) = report.content else { return Score(cases: []) }
        return Score(
            cases: zip(policies, checked).flatMap { policy, document in
                document.findings.compactMap { finding in
                    policy.labels[finding.requirement].map {
                        Score.Case(policy: policy.id, finding: finding, label: $0)
                    }
                }
            })
    }
}
