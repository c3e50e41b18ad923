import Analysis
import Checking
import DocumentModel
import Foundation
import RuleLanguage
import TestSupport
import Testing

/// The texts that the standards were taken from, where they lie beside the package.
enum StandardTexts {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "shared/standards")
    static let areThere = FileManager.default.fileExists(atPath: folder.path)

    /// All texts, white space folded, footnote numbers and curly quotes as they stand.
    static func all() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).map {
            folded(try String(contentsOf: folder.appending(path: $0), encoding: .utf8))
        }
    }

    static func folded(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

@Suite("What rules quote and suggest")
struct SourceQuotationTests {
    @Test(
        "Every quotation stands in a standard",
        .enabled(if: StandardTexts.areThere, "the standards do not lie beside the package"))
    func quotations() throws {
        let texts = try StandardTexts.all()
        for requirement in try RuleFolder.load(RuleFolder.shipped).requirements {
            #expect(!requirement.sources.isEmpty, "\(requirement.id) has no source")
            for source in requirement.sources {
                let quote = StandardTexts.folded(source.quote)
                #expect(
                    texts.contains { $0.contains(quote) },
                    "\(requirement.id): “\(quote)” stands in no standard")
            }
        }
    }

    @Test("Suggested wording is at best partly met until somebody fills it in, and met then")
    func wording() throws {
        let ruleSet = try RuleFolder.load(RuleFolder.shipped)
        for requirement in ruleSet.requirements {
            func verdict(of text: String) -> Verdict? {
                let block = Block(kind: .paragraph, text: text, paragraph: 1)
                return Checker(ruleSet).findings(in: [Document(format: .text, blocks: [block])])
                    .first { $0.requirement == requirement.id }?.verdict
            }
            let filled = requirement.wording.replacing(/\[[^\]]+\]/, with: "Jo Field, the manager,")
            #expect(verdict(of: requirement.wording) != .met, "\(requirement.id): met without reading")
            #expect(verdict(of: filled) == .met, "\(requirement.id), filled in: \(filled)")
        }
    }
}
