package import Foundation

/// A shell script that stands in for the reader, in a temporary folder that goes when the stand-in goes.
package final class StandInReader: Sendable {
    private let temporary: TemporaryFolder
    /// The path of the script.
    package let path: String

    /// The script's folder.
    package var folder: URL { temporary.url }

    /// - Parameter script: the lines after `#!/bin/sh`.
    package init(_ script: String) throws {
        temporary = try TemporaryFolder()
        path = try temporary.write("#!/bin/sh\n\(script)\n", to: "reader")
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    }

    /// A stand-in that takes its input and answers with these bytes whatever it is.
    package convenience init(answering answer: [UInt8]) throws {
        try self.init("cat > /dev/null; cat \"$(dirname \"$0\")/answer\"")
        try temporary.write(answer, to: "answer")
    }

    /// What the script has written to a file beside itself; `nil` where it has written none.
    package func note(_ name: String) -> String? { temporary.text(of: name) }
}
