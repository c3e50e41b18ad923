import Foundation
import Subprocess
import SystemPackage
import TestSupport

/// One run of the built program, over.
struct PolicygapRun {
    /// The exit status; 128 and the signal's number where a signal ended it.
    let status: Int32
    /// What came on standard output.
    let bytes: [UInt8]
    /// What came on standard error.
    let errors: String

    var text: String { String(decoding: bytes, as: UTF8.self) }
    /// The lines of the output.
    var lines: [String] { text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

    /// The output as JSON.
    func json() throws -> JSON { try JSONDecoder().decode(JSON.self, from: Data(bytes)) }

    /// Runs `policygap` to its end, with no standard input.
    ///
    /// - Parameters:
    ///   - arguments: as a person would type them, already split.
    ///   - folder: where it runs; the package's folder if none is named.
    ///   - environment: variables to set besides those of the tests.
    init(_ arguments: String..., in folder: String? = nil, environment: [String: String] = [:]) async throws {
        try await self.init(BuiltProgram.policygap, arguments, in: folder, environment: environment)
    }

    /// Runs any program to its end, with no standard input.
    init(
        _ program: String, _ arguments: [String], in folder: String? = nil,
        environment: [String: String] = [:]
    ) async throws {
        var variables: [Environment.Key: String?] = ["POLICYGAP_READER": nil, "NO_COLOR": nil]
        for (name, value) in environment { variables[.init(stringLiteral: name)] = value }
        let result = try await run(
            .path(FilePath(program)), arguments: Arguments(arguments),
            environment: .inherit.updating(variables),
            workingDirectory: FilePath(folder ?? Checkout.folder.path), output: .bytes(limit: 16 << 20),
            error: .string(limit: 1 << 20))
        status =
            switch result.terminationStatus {
            case .exited(let code): code
            case .signaled(let signal): 128 + signal
            }
        bytes = result.standardOutput
        errors = result.standardError
    }
}

/// A value of JSON, to look into a report without a type for each of its parts.
enum JSON: Decodable, Equatable {
    case object([String: JSON])
    case array([JSON])
    case string(String)
    case number(Double)
    case boolean(Bool)
    case null

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .boolean(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([JSON].self) {
            self = .array(value)
        } else {
            self = .object(try container.decode([String: JSON].self))
        }
    }

    /// The value of a name; `null` where there is none.
    subscript(_ name: String) -> JSON {
        if case .object(let members) = self { members[name] ?? .null } else { .null }
    }

    /// The elements; none where it is no array.
    var elements: [JSON] { if case .array(let elements) = self { elements } else { [] } }
    /// The text; `nil` where it is no string.
    var string: String? { if case .string(let text) = self { text } else { nil } }
}
