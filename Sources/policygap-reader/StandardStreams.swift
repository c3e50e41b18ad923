import Confinement
import DocumentModel
import Glibc

extension Confinement {
    /// Confines this process.
    ///
    /// - Throws: `ReadError.unconfined` where the system cannot, so that the document is left alone.
    static func beforeReading() throws(ReadError) {
        do {
            try reader()
        } catch {
            throw .unconfined
        }
    }
}

/// The pipe that the document comes through.
enum StandardInput {
    /// All bytes up to the end of the pipe.
    ///
    /// - Throws: `ReadError.tooLarge` once more than `limit` bytes have come; `readerFailed` if reading fails.
    static func readAll(limit: Int) throws(ReadError) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(STDIN_FILENO, &chunk, chunk.count)
            if count < 0 {
                if errno == EINTR { continue }
                throw .readerFailed
            }
            if count == 0 { return bytes }
            guard bytes.count + count <= limit else { throw .tooLarge }
            bytes.append(contentsOf: chunk[..<count])
        }
    }
}

/// The pipe that the answer goes through.
enum StandardOutput {
    /// Writes all bytes; ends the process without a word, and with an exit status of 1, when nobody listens.
    static func write(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                exit(1)
            }
            rest = rest.dropFirst(count)
        }
    }
}

extension CommandLine {
    /// Whether the reader is to keep its rights: for systems that cannot take them, and files that somebody trusts.
    static var isUnconfined: Bool { arguments.contains("--unconfined") }

    /// What follows `--name-hint`: the ending of the file's name, never the name itself. `nil` when not given.
    static var nameHint: String? {
        guard let option = arguments.firstIndex(of: "--name-hint") else { return nil }
        return arguments.dropFirst(option + 1).first
    }
}
