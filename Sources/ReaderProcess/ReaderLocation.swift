import Glibc

/// No reader executable stands where it should.
package struct ReaderNotFound: Error, Equatable, CustomStringConvertible {
    /// The paths that were tried, in order.
    package let triedPaths: [String]

    /// The error as a sentence for a person.
    package var description: String {
        "the program 'policygap-reader' was not found at \(triedPaths.joined(separator: " or ")); it is installed "
            + "beside policygap, or named by the environment variable \(ReaderLauncher.environmentVariable)"
    }
}

extension ReaderLauncher {
    /// Names the reader's executable where it does not stand beside the running program.
    package static let environmentVariable = "POLICYGAP_READER"

    /// The launcher of the reader that belongs to the running program: the one that the environment names, or else
    /// `policygap-reader` in the running program's own folder.
    ///
    /// - Parameters:
    ///   - named: the value of the environment variable; an empty one counts as none.
    ///   - deadline: how long a reader may take over one document.
    ///   - rights: what a reader may do besides reading what it is given.
    /// - Throws: `ReaderNotFound` when there is no executable file there.
    package static func ofThisProgram(
        named: String? = getenv(environmentVariable).map { String(cString: $0) },
        deadline: Duration = usualDeadline, rights: Rights = .none
    ) throws(ReaderNotFound) -> ReaderLauncher {
        let path = named.flatMap { $0.isEmpty ? nil : $0 } ?? programFolder + "/policygap-reader"
        guard access(path, X_OK) == 0 else { throw ReaderNotFound(triedPaths: [path]) }
        return ReaderLauncher(
            executable: path, deadline: deadline, rights: rights, office: OfficeConverter())
    }

    /// The folder of the running program's file, links followed.
    private static var programFolder: String {
        guard let path = realpath("/proc/self/exe", nil) else { return "." }
        defer { free(path) }
        return String(cString: path).split(separator: "/", omittingEmptySubsequences: false)
            .dropLast().joined(separator: "/")
    }
}
