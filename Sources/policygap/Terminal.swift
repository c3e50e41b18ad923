import DocumentModel
import Foundation
import Glibc

/// What the program's standard output is connected to.
enum Terminal {
    /// Whether colour may be used: on a terminal, and if `NO_COLOR` is not set to anything (no-color.org).
    static var wantsColour: Bool {
        let environment = ProcessInfo.processInfo.environment
        guard isatty(STDOUT_FILENO) == 1, environment["TERM"] != "dumb" else { return false }
        return (environment["NO_COLOR"] ?? "").isEmpty
    }

    /// The columns of the terminal, at most 100, which is as long as a line stays readable; 80 where there is none.
    static var width: Int {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return min(Int(size.ws_col), 100)
    }
}

/// Where errors go: one line each, the file first.
enum StandardError {
    static func write(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }

    /// The file, what is wrong with it, and what to do. Nothing of the file's contents.
    static func write(_ error: ReadError, in path: String) {
        write("policygap: \(path.printable): \(error.fault); \(error.remedy)")
    }
}

extension String {
    /// The text without control characters, which could steer a terminal.
    var printable: String {
        String(unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : Character($0) })
    }
}

/// How far a long check has come, shown on a terminal and nowhere else.
struct Progress: Sendable {
    private let total: Int
    private let isShown: Bool

    init(total: Int) {
        self.total = total
        isShown = total > 1 && isatty(STDERR_FILENO) == 1
    }

    func show(_ done: Int) {
        guard isShown else { return }
        FileHandle.standardError.write(Data("\r\(done) of \(total) files".utf8))
    }

    func clear() {
        guard isShown else { return }
        FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
    }
}
