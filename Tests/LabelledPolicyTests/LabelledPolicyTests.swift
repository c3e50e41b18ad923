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
    /// All policies checked once, for all tests.
    private static let score = Task {
        let policies = try LabelledPolicies(path: RealPolicies.folder).policies()
        let launcher = ReaderLauncher(executable: BuiltProgram.reader, deadline: Patience.deadline)
        let analysis = PolicyAnalysis(ruleSet: try RuleFolder.load(RuleFolder.shipped))
        let day = try #require(CalendarDate(iso: "2026-11-22"))
        return await analysis.score(on: policies, launcher: launcher, asOf: day)
    }

    @Test("Core verdicts agree with the reader's in at least 80 of 100")
    func agreement() async throws {
        let core = try await coreCases()
        #expect(core.cases.count >= 150)
        let parts = core.byRequirement.map { "\($0.requirement): \(Int($0.score.agreement * 100)) in 100" }
        #expect(core.agreement >= 0.80, "\(parts.joined(separator: "\n"))")
    }

    @Test("Of the core verdicts that are met, at most 5 in 100 are labelled missing")
    func falseMet() async throws {
        let core = try await coreCases()
        let cases = core.cases.filter(\.isFalseMet).map { "\($0.policy) \($0.finding.requirement)" }
        #expect(core.falseMet <= 0.05, "\(cases.joined(separator: "\n"))")
    }

    @Test("Every policy is read, the scan among them too")
    func reading() async throws {
        let score = try await Self.score.value
        #expect(score.cases.contains { $0.policy == "p28" })
        #expect(score.cases.filter { $0.finding.verdict == .couldNotCheck }.map(\.policy) == [])
    }

    private func coreCases() async throws -> Score {
        let score = try await Self.score.value
        return Score(cases: score.cases.filter(\.finding.isCore))
    }
}
