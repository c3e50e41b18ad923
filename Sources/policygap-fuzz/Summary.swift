import DocumentModel
import Foundation

/// What is said at the end.
struct Summary {
    let tallies: [Tally]
    let seed: Int
    /// Whether the files that brought a reader down were kept.
    let isKept: Bool

    /// Some lines, without the end of the last.
    var text: String {
        var lines = tallies.map(line)
        let falls = tallies.flatMap(\.falls)
        if falls.isEmpty {
            lines.append("Nothing brought a reader down.")
        } else {
            lines.append("Brought a reader down:")
            lines += falls.map { fall in
                "  \(fall.file.name).\(fall.file.ending): \(fall.error.fault) (\(fall.file.bytes.count) bytes)"
            }
            if !isKept {
                lines.append("Run again with --seed \(seed) and --keep FOLDER to have these files.")
            }
        }
        return lines.joined(separator: "\n")
    }

    private func line(_ tally: Tally) -> String {
        let fell = tally.falls.isEmpty ? "none" : "\(tally.falls.count)"
        return "\(tally.reader.title): \(tally.tried) file\(tally.tried == 1 ? "" : "s") tried, "
            + "\(tally.read) read, \(tally.refused) refused, \(fell) fell."
    }
}

/// How far the trials have come, shown on a terminal and nowhere else.
struct FuzzProgress: Sendable {
    private let isShown = isatty(STDERR_FILENO) == 1

    func show(_ tally: Tally) {
        guard isShown else { return }
        write("\r\(tally.reader.title): \(tally.tried) files tried, \(tally.falls.count) fell\u{1B}[K")
    }

    func clear() {
        if isShown { write("\r\u{1B}[K") }
    }

    private func write(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}
