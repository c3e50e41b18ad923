import Subprocess
import SystemPackage
import TestSupport

/// One run of the built `policygap-fuzz`, over.
struct FuzzRun {
    /// The exit status; 128 and the signal's number where a signal ended it.
    let status: Int32
    /// What came on standard output.
    let text: String
    /// What came on standard error.
    let errors: String

    /// The lines of the output.
    var lines: [String] { text.split(separator: "\n").map(String.init) }

    /// - Parameters:
    ///   - arguments: as a person would type them, already split.
    ///   - reader: the program that takes the reader's place; `nil` for the reader itself.
    init(_ arguments: String..., reader: String? = nil) async throws {
        try await self.init(arguments, reader: reader)
    }

    /// Takes its arguments as a list.
    init(_ arguments: [String], reader: String? = nil) async throws {
        let result = try await run(
            .path(FilePath(BuiltProgram.fuzz)), arguments: Arguments(arguments),
            environment: .inherit.updating(["POLICYGAP_READER": reader]), output: .string(limit: 1 << 20),
            error: .string(limit: 1 << 20))
        status =
            switch result.terminationStatus {
            case .exited(let code): code
            case .signaled(let signal): 128 + signal
            }
        text = result.standardOutput
        errors = result.standardError
    }
}
