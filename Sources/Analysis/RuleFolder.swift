package import Foundation
package import RuleLanguage

/// Finds and loads rule sets.
package enum RuleFolder {
    /// The folder of the rules that come with the program.
    package static var shipped: URL { Bundle.module.bundleURL.appending(path: "Rules") }

    /// The rule set of a folder, checked.
    /// - Parameter folder: one that holds `rules.yaml`, `vocabulary/` and `requirements/`.
    /// - Throws: every problem of every file, at once.
    package static func load(_ folder: URL) throws(RuleLoadError) -> RuleSet {
        try RuleSetReading.ruleSet(from: files(in: folder))
    }

    private static func files(in folder: URL) throws(RuleLoadError) -> [String: String] {
        var files: [String: String] = [:]
        for part in ["", "vocabulary", "requirements"] {
            let place = part.isEmpty ? folder : folder.appending(path: part)
            let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
            for name in names where name.hasSuffix(".yaml") {
                let path = part.isEmpty ? name : "\(part)/\(name)"
                guard let text = try? String(contentsOf: place.appending(path: name), encoding: .utf8) else {
                    throw RuleLoadError(problems: [.unreadable(path)])
                }
                files[path] = text
            }
        }
        guard files["rules.yaml"] != nil else { throw RuleLoadError(problems: [.notRules(folder.path)]) }
        return files
    }
}

extension RuleProblem {
    fileprivate static func unreadable(_ path: String) -> RuleProblem {
        RuleProblem(
            file: path, line: 1, column: 1, message: "this file cannot be read as UTF-8 text", hint: nil,
            excerpt: "")
    }

    fileprivate static func notRules(_ path: String) -> RuleProblem {
        RuleProblem(
            file: path, line: 1, column: 1, message: "there is no `rules.yaml` in this folder",
            hint: "name a folder that holds `rules.yaml`, `vocabulary/` and `requirements/`", excerpt: "")
    }
}
