import Foundation

/// The report for programs: JSON whose names and shape do not change within one `schemaVersion`.
///
/// One file gives `{schemaVersion, asOf, ruleSet, document, findings}`. Several give `{schemaVersion, asOf, ruleSet,
/// documents}`, where each of the `documents` is a whole one-file report. Several that were checked as one give
/// `together: true`, `documents` of `{document}` alone, and one list of `findings`, whose evidence names its file.
/// The schema beside this file describes it (``schema``).
package struct JSONReport: ReportFormat {
    package let name = "json"
    package let title = "JSON, for programs"
    package let fileExtensions = ["json"]
    package let mediaType = "application/json"

    package init() {}

    /// The JSON Schema (draft 2020-12) of the report.
    package static var schema: [UInt8] { PackageResources.gap_report_schema_json }

    /// The version that `schemaVersion` gives: it grows when a name is added, taken away or changes its meaning.
    static let schemaVersion = 2

    package func render(_ report: GapReport, options: RenderingOptions) throws(ReportError) -> [UInt8] {
        switch report.content {
        case .separate(let documents) where documents.count == 1:
            try encode(JSONShape.OneFile(documents[0], of: report))
        case .separate(let documents):
            try encode(JSONShape.SeveralFiles(documents, of: report))
        case .together(let set):
            try encode(JSONShape.Together(set, of: report))
        }
    }

    private func encode(_ shape: some Encodable) throws(ReportError) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        do {
            return TerminalSafeJSON(Array(try encoder.encode(shape)) + [UInt8(ascii: "\n")]).bytes
        } catch {
            throw ReportError(format: name, detail: "the report could not be written as JSON: \(error)")
        }
    }
}

/// JSON in which characters that a terminal would obey are written as `\u` escapes.
///
/// JSON asks for that below U+0020 alone; but DEL, the C1 controls (U+009B begins a terminal's commands) and the
/// changes of writing direction would act on whoever looks at the file. They can stand only inside strings.
package struct TerminalSafeJSON {
    /// The JSON, which says the same.
    package let bytes: [UInt8]

    /// - Parameter json: UTF-8.
    package init(_ json: [UInt8]) {
        let scalars = String(decoding: json, as: UTF8.self).unicodeScalars
        guard scalars.contains(where: Self.isActive) else {
            bytes = json
            return
        }
        var text = String.UnicodeScalarView()
        for scalar in scalars {
            guard Self.isActive(scalar) else {
                text.append(scalar)
                continue
            }
            let digits = String(scalar.value, radix: 16)
            text.append(
                contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).unicodeScalars)
        }
        bytes = Array(String(text).utf8)
    }

    private static func isActive(_ scalar: Unicode.Scalar) -> Bool {
        (0x7F...0x9F).contains(scalar.value) || VisibleText.isDirectionOverride(scalar.value)
    }
}
