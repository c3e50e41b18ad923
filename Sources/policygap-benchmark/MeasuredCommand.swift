import Foundation
import Glibc

/// A program with its arguments, run to be measured.
struct MeasuredCommand {
    /// What the table calls it.
    let name: String
    /// The path of the program.
    let program: String
    let arguments: [String]
    /// What it reads on standard input, a file's path.
    var input = "/dev/null"

    /// A program that is looked for in the usual folders; `nil` where it is not installed.
    static func installed(_ name: String, as title: String, _ arguments: [String]) -> MeasuredCommand? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
        return folders.map { "\($0)/\(name)" }.first { (path: String) in access(path, X_OK) == 0 }
            .map { MeasuredCommand(name: title, program: $0, arguments: arguments) }
    }

    /// Runs the program once, its output going nowhere.
    func run() throws -> Run {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        var words = ([program] + arguments).map { strdup($0) } + [nil]
        defer { words.forEach { free($0) } }

        let clock = ContinuousClock()
        let start = clock.now
        var process = pid_t()
        guard posix_spawn(&process, program, &actions, nil, &words, environ) == 0 else {
            throw NotRunnable(program: program)
        }
        var status: Int32 = 0
        var usage = rusage()
        while wait4(process, &status, 0, &usage) < 0 {
            guard errno == EINTR else { throw NotRunnable(program: program) }
        }
        return Run(
            time: clock.now - start, processorTime: usage.ru_utime.duration + usage.ru_stime.duration,
            memory: usage.ru_maxrss << 10)
    }

    /// What one run took.
    struct Run {
        /// From the start of the process to its exit.
        var time: Duration
        /// Of the process and of those that it waited for.
        var processorTime: Duration
        /// The most that the process, or one that it waited for, had in memory at once, in bytes.
        var memory: Int
    }
}

/// A program that could not be started.
struct NotRunnable: Error, CustomStringConvertible {
    let program: String

    var description: String { "the program \(program) could not be run" }
}

extension timeval {
    fileprivate var duration: Duration { .seconds(tv_sec) + .microseconds(tv_usec) }
}

extension Duration {
    /// In thousandths of a second.
    var milliseconds: Double { Double(components.seconds) * 1e3 + Double(components.attoseconds) / 1e15 }
}
