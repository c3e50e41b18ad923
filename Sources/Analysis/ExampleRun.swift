package import Checking
internal import DocumentModel
internal import Foundation
package import ReaderProcess
package import RuleLanguage

/// Runs the examples that requirements carry as their proof.
package struct ExampleRun: Sendable {
    private let ruleSet: RuleSet
    private let launcher: ReaderLauncher

    /// - Parameters:
    ///   - ruleSet: the rules whose examples are run.
    ///   - launcher: how reader processes are started; the examples are Markdown, and read as any policy is.
    package init(ruleSet: RuleSet, launcher: ReaderLauncher) {
        self.ruleSet = ruleSet
        self.launcher = launcher
    }

    /// What one example came to.
    package struct Outcome: Sendable {
        /// The requirement whose example it is.
        package var requirement: String
        /// The example.
        package var example: Requirement.Example
        /// What was changed in it; `nil` for the example as it stands.
        package var change: EquivalentChange?
        /// The finding, or `nil` where the example could not be read.
        package var finding: Finding?
        /// Whether the evidence overlaps the marked words; true where nothing is marked.
        package var showsMarked: Bool

        /// Whether the verdict is the one that the example deserves.
        package var isRight: Bool { finding?.verdict.rawValue == example.verdict }
    }

    /// The outcomes of all examples of a requirement, each as it stands and with each change that must not matter.
    package func outcomes(of requirement: Requirement) async -> [Outcome] {
        var outcomes: [Outcome] = []
        for example in requirement.examples {
            let passage = MarkedPassage(example.marked)
            let document = try? await launcher.read(Array(passage.text.utf8), nameHint: "md")
            let changes: [EquivalentChange?] = [nil] + EquivalentChange.allCases
            for change in changes {
                let subject = document.map { change?.applied(to: $0) ?? $0 }
                let finding = subject.flatMap {
                    Checker(ruleSet).findings(in: [$0]).first { $0.requirement == requirement.id }
                }
                let shows = change != nil || passage.isShown(by: finding?.evidence ?? [])
                outcomes.append(
                    Outcome(
                        requirement: requirement.id, example: example, change: change, finding: finding,
                        showsMarked: shows))
            }
        }
        return outcomes
    }
}

/// An example's passage with its marks taken out.
struct MarkedPassage {
    let text: String
    /// The marked words, white space and Markdown's signs left out; empty where nothing is marked.
    private let marked: String

    init(_ passage: String) {
        text = passage.filter { $0 != "⟦" && $0 != "⟧" }
        let inside = passage.split(separator: "⟦").dropFirst().compactMap { $0.split(separator: "⟧").first }
        marked = Self.letters(of: inside.joined(separator: " "))
    }

    /// Whether a piece of evidence shares at least a few letters in a row with the marked words.
    func isShown(by evidence: [Evidence]) -> Bool {
        guard !marked.isEmpty else { return true }
        return evidence.contains { piece in
            let quote = Self.letters(of: piece.quote)
            let probe = quote.count < marked.count ? quote : marked
            let other = quote.count < marked.count ? marked : quote
            let length = min(12, probe.count)
            let letters = Array(probe)
            return stride(from: 0, through: letters.count - length, by: max(1, length / 2)).contains {
                other.contains(String(letters[$0..<($0 + length)]))
            }
        }
    }

    private static func letters(of text: String) -> String {
        text.lowercased().filter { $0.isLetter || $0.isNumber }
    }
}
