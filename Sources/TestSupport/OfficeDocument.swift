package import Foundation

/// Documents that LibreOffice itself writes, for tests of what reads them.
package struct OfficeDocument {
    /// LibreOffice's program as the README's packages install it.
    package static let program = "/usr/lib/libreoffice/program/soffice.bin"

    /// Whether LibreOffice is on this machine.
    package static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: program) }

    /// Turns a file into one of another kind, with all of LibreOffice's rights: only for files of our own.
    ///
    /// - Parameters:
    ///   - file: what to turn.
    ///   - kind: the ending of the new file's name: `doc`, `rtf`.
    package static func bytes(of file: URL, as kind: String) throws -> [UInt8] {
        let folder = try TemporaryFolder()
        // LibreOffice asks, with status 81, to be started again once it has made its profile.
        for _ in 1...2 {
            let process = Process()
            process.executableURL = URL(filePath: program)
            process.arguments = [
                "--headless", "--norestore", "-env:UserInstallation=file://\(folder.path)/profile",
                "--convert-to", kind,
                "--outdir", folder.path, file.path,
            ]
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            if process.terminationStatus != 81 { break }
        }
        let name = file.deletingPathExtension().appendingPathExtension(kind).lastPathComponent
        return Array(try Data(contentsOf: folder.url.appending(path: name)))
    }
}
