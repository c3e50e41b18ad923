// Stands in for a reader that a hostile document has taken over: it confines itself as the reader does, and then does
// what the document says, which is the name of an attempt and what it is to be tried on, parted by spaces. It answers
// `DONE` where it could and `denied` where it could not. With `--unconfined` it tries with all its rights.
//
// With `--old-kernel PROGRAM ARGUMENTS` it becomes another program, for which the kernel is one without filters of calls.

import Confinement
import Glibc

if CommandLine.arguments.dropFirst().first == "--old-kernel" {
    OldKernel.run(CommandLine.arguments.dropFirst(2))
}

if !CommandLine.arguments.contains("--unconfined") {
    do {
        try Confinement.reader()
    } catch {
        say("not confined: \(error.rawValue)")
        exit(1)
    }
}

// The request that comes before the document is passed over, as are all lines that name no attempt.
var words: [String] = []
var attempt: Attempt?
while attempt == nil {
    guard let line = readLine() else {
        say("no such attempt")
        exit(1)
    }
    words = line.split(separator: " ").map(String.init)
    attempt = words.first.flatMap(Attempt.init)
}
say(attempt?.succeeds(on: words.dropFirst().first ?? "") == true ? "DONE" : "denied")

/// Writes a line without what `print` needs to be set up.
func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(STDOUT_FILENO, bytes, bytes.count)
}
