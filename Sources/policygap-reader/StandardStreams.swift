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

/// The pipe that the request and the document come through.
enum StandardInput {
    /// The next bytes of the pipe, exactly as many as asked for.
    ///
    /// - Throws: `ReadError.readerFailed` where there are not so many, or reading fails.
    static func read(_ count: Int) throws(ReadError) -> [UInt8] {
        var isWhole = false
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let more = Glibc.read(STDIN_FILENO, buffer.baseAddress?.advanced(by: filled), count - filled)
                if more > 0 {
                    filled += more
                } else if more == 0 || errno != EINTR {
                    break
                }
            }
            isWhole = filled == count
        }
        guard isWhole else { throw .readerFailed }
        return bytes
    }

    /// What the other readers of the same file found, in the order of their parts.
    static func readShares(_ count: Int) throws(ReadError) -> [[UInt8]] {
        var shares: [[UInt8]] = []
        for _ in 0..<count {
            let head = try read(Frame.headSize)
            guard let length = Frame.share.length(from: head, limit: ReaderAnswer.maximumSize) else {
                throw .readerFailed
            }
            shares.append(try read(length))
        }
        return shares
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

    /// Ends the output, and then the process, which has nothing left to put in order: whoever listens goes on while the
    /// kernel takes the process down.
    static func end() -> Never {
        close(STDOUT_FILENO)
        _exit(0)
    }
}

extension CommandLine {
    /// Whether the reader is to keep its rights: for systems that cannot take them, and files that somebody trusts.
    static var isUnconfined: Bool { arguments.contains("--unconfined") }
}
