import DocumentModel
import DocumentReading
import Foundation
import Testing

/// Word documents that other readers' authors found worth a test, with the words that are in them. They are not
/// part of this repository; where they lie beside it, every one of them is read.
@Suite(.enabled(if: DOCXSamples.arePresent, "the samples do not lie beside the package"))
struct DOCXSampleTests {
    @Test("Every sample gives its words and few others", arguments: DOCXSamples.names)
    func words(name: String) throws {
        guard let expected = try DOCXSamples.expectedWords(name), !expected.isEmpty,
            DOCXSamples.differing[name] == nil
        else { return }
        let score = Score(try DOCXReader().read(DOCXSamples.bytes(name)), expected)
        #expect(score.recall >= 0.96)
        #expect(score.precision >= 0.98)
    }

    @Test("Protected and broken samples are refused with their reason", arguments: DOCXSamples.refused)
    func refusal(name: String, error: ReadError) throws {
        #expect(throws: error) { try DOCXReader().read(DOCXSamples.bytes(name)) }
    }

    @Test("Items that say which label Word gave them have that label")
    func labels() throws {
        let bytes = try DOCXSamples.bytes("tika__testWORD_override_list_numbering.docx")
        let items = try DOCXReader().read(bytes).blocks.filter { $0.label != nil && $0.label != "•" }
        #expect(items.count == 43)
        // One item is written short.
        for item in items where item.text != "1.1.1.1...1" { #expect(item.label == item.text) }
    }

    @Test("All samples together have nearly every word, and the others are few")
    func mean() throws {
        var scores: [Score] = []
        for name in DOCXSamples.names {
            guard let expected = try DOCXSamples.expectedWords(name), !expected.isEmpty,
                DOCXSamples.differing[name] == nil
            else { continue }
            scores.append(Score(try DOCXReader().read(DOCXSamples.bytes(name)), expected))
        }
        let recall = scores.map(\.recall).reduce(0, +) / Double(scores.count)
        let precision = scores.map(\.precision).reduce(0, +) / Double(scores.count)
        #expect(recall >= 0.99, "\(scores.count) samples")
        #expect(precision >= 0.99, "\(scores.count) samples")
    }

    /// How much of the expected words was read, and how much of what was read was expected.
    private struct Score {
        let recall: Double
        let precision: Double

        init(_ document: Document, _ expected: [String: Int]) {
            let read = DOCXSamples.words(in: document)
            let common = Double(expected.reduce(0) { $0 + min($1.value, read[$1.key] ?? 0) })
            recall = common / Double(max(expected.values.reduce(0, +), 1))
            precision = common / Double(max(read.values.reduce(0, +), 1))
        }
    }
}

/// The samples, in the folder that is named after them beside the package.
enum DOCXSamples {
    static let folder = URL(filePath: #filePath).appending(path: "../../../../../shared/extraction-samples")
        .standardized

    static let names: [String] = {
        let files = try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "files").path)
        return (files ?? []).filter { $0.hasSuffix(".docx") }.sorted()
    }()

    /// The samples whose expected words, which other readers gave, are not those that a policy checker wants.
    static let differing = [
        "docx4j__DOCPROP_builtin.docx": "they lack the results of simple fields",
        "docx4j__MERGEFIELD.docx": "they lack the results of simple fields",
        "docx4j__themeFontLang.docx": "they lack the results of simple fields",
        "docx4j__textbox_alternates_contrived.docx": "they are those of the fallback, not of the choice",
        "mammothjs__endnotes.docx": "they lack the endnotes",
        "poi__52449.docx": "they lack the results of simple fields",
        "poi__stress010.docx": "they lack the text boxes of the older kind",
        "tika__testWORD_2006ml.docx": "they lack the formula and a few small words",
        "tika__testWORD_emptyParaInTextbox.docx": "they have the hidden text",
        "tika__testWORD_features.docx": "they have the hidden text",
    ]

    /// The samples that nobody can read, and why.
    static let refused: [(String, ReadError)] = [
        ("poi__bug53475-password-is-pass.docx", .encrypted), ("poi__protected_agile.docx", .encrypted),
        ("tika__protected_normal_case.docx", .encrypted),
        ("tika__testWORD_protected_passtika.docx", .encrypted),
        ("poi__stress025.docx", .unknownFormat), ("poi__truncated62886.docx", .damaged),
        ("tika__testWORD_truncated.docx", .damaged),
    ]

    static var arePresent: Bool { !names.isEmpty }

    static func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appending(path: "files/\(name)")))
    }

    /// The sample as it is read.
    static func document(_ name: String) throws -> Document {
        try DOCXReader().read(bytes(name))
    }

    /// How often each word is in the sample's text, or `nil` if nobody can say.
    static func expectedWords(_ name: String) throws -> [String: Int]? {
        let file = folder.appending(path: "expected/\(name).txt")
        guard FileManager.default.fileExists(atPath: file.path) else { return nil }
        return words(in: try String(contentsOf: file, encoding: .utf8))
    }

    /// How often each word is in the document, headers and footers left out.
    static func words(in document: Document) -> [String: Int] {
        words(in: document.blocks.filter { !$0.part.isFurniture }.map(\.text).joined(separator: "\n"))
    }

    /// A word is a run of letters and digits after compatibility mapping; a vowel mark ends it, as it does in the
    /// expected words.
    private static func words(in text: String) -> [String: Int] {
        var counts: [String: Int] = [:]
        let scalars = text.precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars
        for word in scalars.split(whereSeparator: { !isOfWord($0) }) {
            counts[String(word), default: 0] += 1
        }
        return counts
    }

    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber:
            true
        default: false
        }
    }
}
