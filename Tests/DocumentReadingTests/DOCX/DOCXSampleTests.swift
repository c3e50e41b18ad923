import DocumentModel
import DocumentReading
import Foundation
import Testing

/// Word documents that other readers' authors found worth a test, with the words that are in them. They are not
/// part of this repository; where they lie beside it, every one of them is read.
@Suite(.enabled(if: DOCXSamples.arePresent, "the samples do not lie beside the package"))
struct DOCXSampleTests {
    @Test("Every sample gives its words and few others, or a reason", arguments: DOCXSamples.names)
    func words(name: String) throws {
        let bytes = try DOCXSamples.bytes(name)
        guard let expected = try DOCXSamples.expectedWords(name) else {
            // Nobody can say what is in it: it is protected or broken. Anything but a crash will do.
            #expect(throws: ReadError.self) { try DOCXReader().read(bytes) }
            return
        }
        let document: Document
        do {
            document = try DOCXReader().read(bytes)
        } catch {
            #expect(expected.isEmpty, "\(name) was refused: \(error)")
            return
        }
        let read = DOCXSamples.words(in: document)
        let common = expected.reduce(0) { $0 + min($1.value, read[$1.key] ?? 0) }
        let recall = Double(common) / Double(max(expected.values.reduce(0, +), 1))
        let precision = Double(common) / Double(max(read.values.reduce(0, +), 1))
        print("SAMPLE", name, recall, precision, expected.values.reduce(0, +), read.values.reduce(0, +))
        if !expected.isEmpty {
            #expect(recall >= 0.90)
            #expect(precision >= 0.98)
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

    static var arePresent: Bool { !names.isEmpty }

    static func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appending(path: "files/\(name)")))
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
