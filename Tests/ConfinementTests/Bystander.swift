import Foundation

/// A process that does nothing but be there, and is ended with the value.
final class Bystander {
    private let process = Process()

    init() throws {
        process.executableURL = URL(filePath: "/bin/sleep")
        process.arguments = ["60"]
        try process.run()
    }

    var identifier: Int32 { process.processIdentifier }
    var isRunning: Bool { process.isRunning }

    deinit { process.terminate() }
}
