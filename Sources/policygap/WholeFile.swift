import ArgumentParser
import Foundation

/// Writes files whole or not at all: beside the goal first, then renamed over it.
enum WholeFile {
    static func write(_ bytes: [UInt8], to path: String) throws {
        do {
            try Data(bytes).write(to: URL(filePath: path), options: .atomic)
        } catch {
            StandardError.write(
                "policygap: \(path.printable): the report could not be written there; "
                    + "check that the folder exists and that you may write to it")
            throw ExitCode(ExitStatus.unchecked.rawValue)
        }
    }
}
