import Analysis
import Checking
import DocumentModel
import Foundation
import ReaderProcess
import TestSupport
import Testing

/// The policies that the rules are measured on.
private enum RealPolicies {
    static let folder = Checkout.shared.appending(path: "labelled-policies").path
    static var areThere: Bool { FileManager.default.fileExists(atPath: folder + "/labels") }
}

/// Measures the rules on real policies, which are not part of the package, where they lie beside it.
@Suite(
    "Real policies that a careful reader has labelled",
    .enabled(if: RealPolicies.areThere, "the labelled policies do not lie beside the package"))
struct LabelledPolicyTests {
    /// A scan, whose labels were made from its pictures: nothing in it can be checked.
    private static let scan = "p28"

    @Test(
        "Core verdicts agree with the reader's in at least 80 of 100, and few that are met are labelled missing"
    )
    func agreement() async throws {
        let score = try await score { $0 != Self.scan }
        let core = Score(cases: score.cases.filter(\.finding.isCore))
        #expect(core.cases.count >= 150)
        let worst = core.byRequirement.map { "\($0.requirement): \(Int($0.score.agreement * 100)) in 100" }
        #expect(core.agreement >= 0.80, "\(worst.joined(separator: "\n"))")
        let falsely = core.cases.filter(\.isFalseMet).map { "\($0.policy) \($0.finding.requirement)" }
        #expect(core.falseMet <= 0.05, "\(falsely.joined(separator: "\n"))")
    }

    @Test("Every policy is read, and a scan is never called a gap")
    func reading() async throws {
        let score = try await score { _ in true }
        let unchecked = Set(score.cases.filter { $0.finding.verdict == .couldNotCheck }.map(\.policy))
        #expect(unchecked == [Self.scan])
        #expect(
            score.cases.filter { $0.policy == Self.scan }.allSatisfy { $0.finding.verdict == .couldNotCheck })
    }

    private func score(_ isIncluded: (String) -> Bool) async throws -> Score {
        let policies = try LabelledPolicies(path: RealPolicies.folder).policies().filter { isIncluded($0.id) }
        let analysis = PolicyAnalysis(
            ruleSet: try RuleFolder.load(RuleFolder.shipped),
            launcher: ReaderLauncher(executable: BuiltProgram.reader))
        let day = try #require(CalendarDate(iso: "2026-11-22"))
        return await analysis.score(on: policies, asOf: day)
    }
}
