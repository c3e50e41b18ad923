import Foundation
import Subprocess
import SystemPackage
import TestSupport

/// One run of the captured reader, over.
struct CapturedReaderRun {
    /// `denied`, `DONE`, or nothing where it ended before it could say.
    let answer: String
    /// The signal that ended it; `nil` where it ended by itself.
    let signal: Int32?

    /// Whether the attempt failed: the call did, or the process died of it.
    var isDenied: Bool { answer == "denied" || (answer.isEmpty && signal == SIGSYS) }

    /// - Parameters:
    ///   - attempt: what it is to try.
    ///   - object: what it is to try it on.
    ///   - confined: whether it confines itself first, as the reader does.
    init(_ attempt: String, on object: String = "", confined: Bool) async throws {
        let result = try await run(
            .path(FilePath(BuiltProgram.capturedReader)),
            arguments: Arguments(confined ? [] : ["--unconfined"]),
            input: .string("\(attempt) \(object)\n"), output: .string(limit: 1 << 10), error: .discarded)
        answer = result.standardOutput.trimmingCharacters(in: .newlines)
        signal = if case .signaled(let signal) = result.terminationStatus { signal } else { nil }
    }
}
