import ArgumentParser
import DocumentModel
import Glibc
import Reporting

/// Where reports go that no file was named for.
enum StandardOutput {
    /// Writes everything, or says why not and ends the command.
    ///
    /// Where nobody listens any more (`policygap … | head`) the program ends as others do: quietly, by the signal.
    static func write(_ bytes: [UInt8]) throws {
        guard let error = Descriptor.write(bytes, to: STDOUT_FILENO) else { return }
        if error == EPIPE {
            signal(SIGPIPE, SIG_DFL)
            raise(SIGPIPE)
        }
        StandardError.write(
            "policygap: the report could not be written to standard output (\(String(cString: strerror(error)))); "
                + "check what it leads to, or name a file with --output")
        throw ExitCode(ExitStatus.unchecked.rawValue)
    }
}

/// Where errors go: one line each, the file first.
enum StandardError {
    /// Writes a line; where nobody can be told, nobody is.
    static func write(_ line: String, terminator: String = "\n") {
        _ = Descriptor.write(Array((line + terminator).utf8), to: STDERR_FILENO)
    }

    /// The file, what is wrong with it, and what to do. Nothing of the file's contents.
    static func write(_ error: ReadError, in path: String) {
        write("policygap: \(path.visible): \(error.fault); \(error.remedy)")
    }
}

/// Writing to what is open already.
enum Descriptor {
    /// Writes everything; gives the error's number if that fails. A closed pipe is an error like any other only
    /// where SIGPIPE is ignored, as it is once a reader has been started.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                return errno
            }
        }
        return nil
    }
}
