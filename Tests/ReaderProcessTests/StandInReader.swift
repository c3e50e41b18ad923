import Foundation

/// A shell script that stands in for the reader, in a temporary folder that goes when the stand-in goes.
final class StandInReader {
    let folder: URL
    /// The path of the script.
    let path: String

    /// - Parameter script: the lines after `#!/bin/sh`.
    init(_ script: String) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "stand-in-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appending(path: "reader")
        path = file.path
        try Data("#!/bin/sh\n\(script)\n".utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    }

    /// A stand-in that takes its input and answers with these bytes whatever it is.
    convenience init(answering answer: [UInt8]) throws {
        try self.init("cat > /dev/null; cat \"$(dirname \"$0\")/answer\"")
        try Data(answer).write(to: folder.appending(path: "answer"))
    }

    /// What the script has written to a file beside itself; `nil` where it has written none.
    func note(_ name: String) -> String? {
        try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }
}

/// The reader that was built with these tests.
enum BuiltReader {
    static let path: String = {
        // The test program, or the test bundle, lies in the folder that all products are built to.
        let candidates =
            [Bundle.main.bundleURL, Bundle.main.executableURL?.deletingLastPathComponent()]
            + CommandLine.arguments.map { URL(filePath: $0).deletingLastPathComponent() }
        return candidates.lazy.compactMap { $0?.appending(path: "policygap-reader").path }
            .first { FileManager.default.isExecutableFile(atPath: $0) } ?? "policygap-reader-not-built"
    }()
}
