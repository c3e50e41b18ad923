package import Foundation

/// The programs that were built with these tests.
package enum BuiltProgram {
    /// The path of `policygap`.
    package static let policygap = path(of: "policygap")
    /// The path of `policygap-benchmark`.
    package static let benchmark = path(of: "policygap-benchmark")
    /// The path of `policygap-reader`.
    package static let reader = path(of: "policygap-reader")
    /// The path of `policygap-fuzz`.
    package static let fuzz = path(of: "policygap-fuzz")
    /// The path of the reader that does whatever its document says, for the tests of confinement.
    package static let capturedReader = path(of: "CapturedReader")

    /// The test program, or the test bundle, lies in the folder that all products are built to.
    private static func path(of name: String) -> String {
        let candidates =
            [Bundle.main.bundleURL, Bundle.main.executableURL?.deletingLastPathComponent()]
            + CommandLine.arguments.map { URL(filePath: $0).deletingLastPathComponent() }
        return candidates.lazy.compactMap { $0?.appending(path: name).path }
            .first { FileManager.default.isExecutableFile(atPath: $0) } ?? "\(name)-not-built"
    }
}

/// How long a test waits that does not try how long the program waits: long, since tests share the machine.
package enum Patience {
    /// The deadline for a reader that does its work.
    package static let deadline = Duration.seconds(180)
}

/// Where the files of this package lie.
package enum Checkout {
    /// The package's top folder.
    package static let folder = URL(filePath: #filePath).appending(path: "../../..").standardized
    /// The corpus, one folder a policy.
    package static let corpus = folder.appending(path: "Corpus")
    /// Files for measuring, which are not part of the package; it may not be there.
    package static let shared = folder.appending(path: "../shared").standardized
}
