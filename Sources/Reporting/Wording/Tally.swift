import Checking

/// How many findings there are of each rating.
struct Tally: Equatable {
    /// Red, and core.
    var urgent = 0
    /// All red ones, the urgent among them.
    var red = 0
    var amber = 0
    var green = 0
    var couldNotCheck = 0
    var notApplicable = 0

    init(_ findings: [Finding]) {
        for finding in findings {
            if finding.isUrgent { urgent += 1 }
            switch finding.verdict {
            case .met: green += 1
            case .partly: amber += 1
            case .missing, .contradicted: red += 1
            case .notApplicable: notApplicable += 1
            case .couldNotCheck: couldNotCheck += 1
            }
        }
    }

    var total: Int { red + amber + green + couldNotCheck + notApplicable }

    /// The counts that a report shows; the last two only where there are any.
    var entries: [Entry] {
        var entries = [
            Entry(mark: .red, count: red, label: urgent > 0 ? "red, \(urgent) of them urgent" : "red"),
            Entry(mark: .amber, count: amber, label: "amber"),
            Entry(mark: .green, count: green, label: "green on paper"),
        ]
        if couldNotCheck > 0 {
            entries.append(Entry(mark: .couldNotCheck, count: couldNotCheck, label: "could not be checked"))
        }
        if notApplicable > 0 {
            entries.append(
                Entry(
                    mark: .notApplicable, count: notApplicable,
                    label: notApplicable == 1 ? "does not apply" : "do not apply"))
        }
        return entries
    }

    /// One count, with its mark and its words.
    struct Entry: Equatable {
        let mark: Mark
        let count: Int
        let label: String
    }

    /// Whether this one asks for more urgent work: more urgent gaps, then more red, unchecked and amber.
    func isWorse(than other: Tally) -> Bool {
        (urgent, red, couldNotCheck, amber) > (other.urgent, other.red, other.couldNotCheck, other.amber)
    }
}
