internal import Checking
internal import Foundation
internal import ReaderProcess
internal import RuleLanguage

/// Policies with a careful reader's verdicts, to measure rules by.
///
/// The folder holds `files/ID.*`, one policy each, and `labels/ID.tsv`: requirement, verdict (or `a|b` where either is
/// right), first words of the deciding passage, note.
package struct LabelledPolicies {
    private let folder: URL

    /// - Parameter path: the folder.
    package init(path: String) { folder = URL(filePath: path) }

    /// One policy with its labels.
    package struct Policy: Sendable {
        /// The id, which is the files' name.
        package var id: String
        /// The path of the policy itself.
        package var path: String
        /// The labels by requirement.
        package var labels: [String: Label]
    }

    /// A careful reader's verdict.
    package struct Label: Sendable {
        /// The verdicts that are right; mostly one.
        package var verdicts: [String]
        /// The first words of the passage that decides it; empty where nothing does.
        package var passage: String
    }

    /// The policies that have labels, by id.
    /// - Throws: `LabelProblem` where the folder is not of this form.
    package func policies() throws(LabelProblem) -> [Policy] {
        let files = names(in: "files")
        let labels = names(in: "labels").filter { $0.hasSuffix(".tsv") }.sorted()
        guard !labels.isEmpty else { throw LabelProblem(message: "\(folder.path) has no labels/*.tsv") }
        var policies: [Policy] = []
        for name in labels {
            let id = String(name.dropLast(4))
            guard let file = files.first(where: { $0.hasPrefix(id + ".") }) else {
                throw LabelProblem(message: "labels/\(name) has no policy files/\(id).*")
            }
            policies.append(
                Policy(
                    id: id, path: folder.appending(path: "files/\(file)").path,
                    labels: try Self.labels(inFile: folder.appending(path: "labels/\(name)").path)))
        }
        return policies
    }

    private func names(in part: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: part).path)) ?? []
    }

    /// The labels of one policy, by requirement.
    /// - Throws: `LabelProblem` where the file cannot be read, or a line gives no verdict.
    package static func labels(inFile path: String) throws(LabelProblem) -> [String: Label] {
        guard let text = try? String(contentsOf: URL(filePath: path), encoding: .utf8) else {
            throw LabelProblem(message: "\(path) cannot be read as UTF-8 text")
        }
        var labels: [String: Label] = [:]
        for (number, line) in text.split(separator: "\n").enumerated() {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count >= 2, !fields[1].isEmpty else {
                throw LabelProblem(
                    message: "\(path):\(number + 1): a label needs a requirement and a verdict")
            }
            labels[fields[0]] = Label(
                verdicts: fields[1].split(separator: "|").map(String.init),
                passage: fields.count > 2 ? fields[2] : "")
        }
        return labels
    }
}

/// What is wrong with a folder of labelled policies.
package struct LabelProblem: Error, Equatable, Sendable {
    /// The fault, with its file.
    package var message: String
}
