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
        StandardError.write("\r\(done) of \(total) files", terminator: "")
    }

    func clear() {
        guard isShown else { return }
        StandardError.write("\r\u{1B}[K", terminator: "")
    }
}
