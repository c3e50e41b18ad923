import Analysis
import DocumentModel
import Foundation
import ReaderProcess
import RuleLanguage
import TestSupport
import Testing

/// One policy of the corpus in one of its formats.
struct CorpusFile: CustomTestStringConvertible {
    let policy: CorpusPolicy
    let format: String

    var testDescription: String { "\(policy.name).\(format)" }
}

/// One policy of the corpus, with what its labels say of it.
struct CorpusPolicy: CustomTestStringConvertible {
    let name: String

    /// Every policy of the corpus: each folder of it is one.
    static let all: [CorpusPolicy] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: Checkout.corpus.path)) ?? []
        return names.sorted().map(CorpusPolicy.init)
            .filter { FileManager.default.fileExists(atPath: $0.file("verdicts.tsv").path) }
    }()

    /// The files of the policies: each is kept in two formats, and some in a third.
    static let files: [CorpusFile] = all.flatMap { policy in
        ["docx", "pdf", "odt"].map { CorpusFile(policy: policy, format: $0) }
            .filter { $0.format != "odt" || FileManager.default.fileExists(atPath: policy.path("odt")) }
    }

    var testDescription: String { name }

    /// The policy text, one line a paragraph.
    var expectedLines: [String] {
        get throws { try lines(of: "expected.txt") }
    }

    /// The kinds of the warnings that reading the Word document, or the OpenDocument, must give.
    var expectedWarnings: [String] {
        get throws { try lines(of: "expected-warnings.txt") }
    }

    /// A careful reader's verdicts by requirement.
    var labels: [String: LabelledPolicies.Label] {
        get throws { try LabelledPolicies.labels(inFile: file("verdicts.tsv").path) }
    }

    /// The policy as it was read from its file of this format.
    func document(_ format: String) async throws -> Document {
        let bytes = try PolicyFile(path: path(format)).bytes()
        return try await ReaderLauncher(executable: BuiltProgram.reader, deadline: Patience.deadline).read(
            bytes, nameHint: format)
    }

    func path(_ format: String) -> String { file("policy.\(format)").path }

    private func lines(of name: String) throws -> [String] {
        try String(contentsOf: file(name), encoding: .utf8).split(separator: "\n").map(String.init)
    }

    private func file(_ part: String) -> URL { Checkout.corpus.appending(path: "\(name)/\(part)") }
}
