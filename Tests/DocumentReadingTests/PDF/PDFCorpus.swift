import DocumentModel
import DocumentReading
import Foundation

/// The real files beside the package, and how much of their words a reading has.
enum PDFCorpus {
    private static let shared = URL(filePath: #filePath)
        .appending(path: "../../../../../shared").standardizedFileURL
    private static let sampleFolder = shared.appending(path: "extraction-samples")
    private static let policyFolder = shared.appending(path: "labelled-policies")

    static var isThere: Bool { !samples.isEmpty && !policies.isEmpty }
    static var samples: [URL] { pdfs(in: sampleFolder.appending(path: "files")) }
    static var policies: [URL] { pdfs(in: policyFolder.appending(path: "files")) }

    /// The text that a sample should have; `nil` where it should be refused.
    static func expected(of file: URL) -> String? {
        try? String(
            contentsOf: sampleFolder.appending(path: "expected/\(file.lastPathComponent).txt"),
            encoding: .utf8)
    }

    /// The text that another reader finds in a policy.
    static func text(of file: URL) -> String? {
        let name = file.deletingPathExtension().lastPathComponent
        return try? String(contentsOf: policyFolder.appending(path: "text/\(name).txt"), encoding: .utf8)
    }

    /// The part of the expected words that the reading has, and of its words that are expected.
    ///
    /// Furniture comes once in a reading: lines of the expected text that repeat it are not counted twice, and
    /// letters that both may part differently, ligatures and broken words, count as they stand.
    static func score(_ file: URL, _ expected: String) throws -> (recall: Double, precision: Double) {
        let document = try PDFReader().read([UInt8](Data(contentsOf: file)))
        let furniture = document.blocks.filter(\.part.isFurniture).map(\.text)
        let body = document.blocks.filter { !$0.part.isFurniture }
        let shapes = Set(furniture.map(shape))
        let lines = expected.split(whereSeparator: \.isNewline).filter { !shapes.contains(shape(String($0))) }
        let wanted = counts(joined(lines.joined(separator: "\n")))
        let found = counts(body.map { ($0.label ?? "") + " " + $0.text }.joined(separator: "\n"))
        let common = Double(wanted.reduce(0) { $0 + min($1.value, found[$1.key] ?? 0) })
        return (
            common / Double(max(1, wanted.values.reduce(0, +))),
            common / Double(max(1, found.values.reduce(0, +)))
        )
    }

    private static func pdfs(in folder: URL) -> [URL] {
        let files =
            (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.filter { $0.pathExtension == "pdf" }.sorted { $0.path < $1.path }
    }

    private static func shape(_ text: String) -> String {
        text.filter { $0.isLetter }.lowercased()
    }

    private static func joined(_ text: String) -> String {
        text.replacingOccurrences(of: "-\n", with: "-").replacingOccurrences(of: "ﬁ", with: "fi")
            .replacingOccurrences(of: "ﬂ", with: "fl").replacingOccurrences(of: "ﬀ", with: "ff")
            .replacingOccurrences(of: "ﬃ", with: "ffi")
    }

    private static func counts(_ text: String) -> [String: Int] {
        var counts: [String: Int] = [:]
        for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
            counts[String(word), default: 0] += 1
        }
        return counts
    }
}
