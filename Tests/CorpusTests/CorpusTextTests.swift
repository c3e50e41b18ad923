import DocumentModel
import TestSupport
import Testing

@Suite("The text of the corpus")
struct CorpusTextTests {
    @Test("There are eight policies to read")
    func count() {
        #expect(CorpusPolicy.all.count == 8)
    }

    @Test("There are three policies that are OpenDocuments too")
    func openDocuments() {
        #expect(CorpusPolicy.files.count { $0.format == "odt" } == 3)
    }

    @Test(
        "A Word document or OpenDocument gives its text line by line, and no line more",
        arguments: CorpusPolicy.files.filter { $0.format != "pdf" })
    func lines(file: CorpusFile) async throws {
        let policy = file.policy
        let document = try await policy.document(file.format)
        let expected = try policy.expectedLines
        // A number that was typed before a heading stands in the expected line, and is the heading's label.
        let typed = Set(expected)
        let found = document.policyBlocks.flatMap { block in
            let seen = (block.label.map { $0 + " " } ?? "") + block.text
            return (typed.contains(seen) ? seen : block.text).split(separator: "\n").map(String.init)
        }
        let difference = zip(found, expected).enumerated().first { $0.element.0 != $0.element.1 }
        let place = difference.map { "line \($0.offset + 1): \($0.element.0)" } ?? "one ends before the other"
        #expect(found == expected, "\(place)")
    }

    @Test("Hardly a word is lost or added, in any format", arguments: CorpusPolicy.files)
    func words(file: CorpusFile) async throws {
        let blocks = try await file.policy.document(file.format).policyBlocks
        let expected = WordCounts(try file.policy.expectedLines)
        // A number before a heading is text or label, as the reader could tell; it counts as read either way.
        let labelled = WordCounts(blocks.map { ($0.label ?? "") + " " + $0.text })
        let words = WordCounts(blocks.map(\.text))
        #expect(expected.share(in: labelled) >= 0.99, "missing: \(expected.words(notIn: labelled))")
        #expect(words.share(in: expected) >= 0.99, "added: \(words.words(notIn: expected))")
    }

    @Test(
        "A Word document or OpenDocument warns of what it hides or holds back, and of nothing else",
        arguments: CorpusPolicy.files.filter { $0.format != "pdf" })
    func warnings(file: CorpusFile) async throws {
        let warnings = try await file.policy.document(file.format).warnings.map(\.kind.rawValue)
        #expect(warnings.sorted() == (try file.policy.expectedWarnings.sorted()))
    }

    @Test("A PDF, which holds nothing back, warns of nothing", arguments: CorpusPolicy.all)
    func silence(policy: CorpusPolicy) async throws {
        #expect(try await policy.document("pdf").warnings.isEmpty)
    }
}

extension Document {
    /// The blocks that are policy text.
    fileprivate var policyBlocks: [Block] { blocks.filter { !$0.part.isFurniture } }
}

/// How often each word stands in a text: runs of letters and digits, in lower case.
private struct WordCounts {
    private var counts: [String: Int] = [:]

    init(_ texts: [String]) {
        for word in texts.joined(separator: "\n").lowercased().split(whereSeparator: {
            !$0.isLetter && !$0.isNumber
        }) {
            counts[String(word), default: 0] += 1
        }
    }

    /// The share of these words that the other text has too, each as often.
    func share(in other: WordCounts) -> Double {
        let common = counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) }
        return Double(common) / Double(max(1, counts.values.reduce(0, +)))
    }

    /// The words that the other text lacks, or has less often.
    func words(notIn other: WordCounts) -> [String] {
        counts.filter { $0.value > other.counts[$0.key] ?? 0 }.map(\.key).sorted()
    }
}
