import Checking
import DocumentModel
import Testing

struct SeveralDocumentsTests {
    private func finding(_ policies: [Policy]) throws -> Finding {
        try #require(try SmallRules.checker().findings(in: policies.map { $0.document() }).first)
    }

    @Test("What any of several documents says counts, and the evidence tells which")
    func together() throws {
        let finding = try finding([
            Policy("Be calm."), Policy("Tell the LADO."), Policy("Act.", "Tell the LADO at once."),
        ])
        #expect(finding.verdict == .met)
        #expect(finding.evidence.map(\.document) == [2])
        #expect(finding.evidence.map(\.paragraph) == [2])
    }

    @Test("What conflicts in one document outweighs what is met in another")
    func conflict() throws {
        let finding = try finding([Policy("Tell the LADO at once."), Policy("Never tell the LADO.")])
        #expect(finding.verdict == .contradicted)
        #expect(finding.evidence.map(\.document) == [1])
    }

    @Test("A sentence is not completed by another document")
    func notCompleted() throws {
        #expect(try finding([Policy("Tell the LADO."), Policy("At once.")]).verdict == .partly)
        let lists = [Policy([.paragraph("At once the head will:")]), Policy([.item(1, "tell the LADO")])]
        #expect(try finding(lists).verdict == .partly)
    }

    @Test("The same passage in two documents is shown from both")
    func both() throws {
        let policy = Policy("Tell the LADO at once.")
        #expect(try finding([policy, policy]).evidence.map(\.document) == [0, 1])
    }

    @Test("Unread pages of one document put a gap of the set in doubt")
    func unread() throws {
        let scanned = Policy("Be calm.").document(
            pageCount: 2, warnings: [ReadingWarning(.scannedPages, pages: [2])])
        let checker = try SmallRules.checker()
        #expect(
            checker.findings(in: [Policy("Act.").document(), scanned]).map(\.verdict) == [.couldNotCheck])
        let met = Policy("Tell the LADO at once.").document()
        #expect(checker.findings(in: [met, scanned]).map(\.verdict) == [.met])
    }

    @Test("The reason names what was not read in any of them")
    func reason() throws {
        let checker = try SmallRules.checker()
        let scanned = Policy("Be calm.").document(
            pageCount: 2, warnings: [ReadingWarning(.scannedPages, pages: [2])])
        let joined = Policy("Act.").document(warnings: [ReadingWarning(.joinedDocument)])
        let texts = [scanned, joined].map(checker.text)
        #expect(
            checker.findings(in: texts, besideUnreadFiles: 1).map(\.reason) == [
                "This could not be checked: 1 file of the set could not be read, 1 page is a picture without "
                    + "text and 1 document that belongs into this one was not read, and what was looked for "
                    + "may stand there."
            ])
        #expect(checker.findings(in: texts).first?.reason.contains("file of the set") == false)
    }

    @Test("No documents at all leave everything missing")
    func none() throws {
        #expect(try SmallRules.checker().findings(in: []).map(\.verdict) == [.missing])
    }
}
