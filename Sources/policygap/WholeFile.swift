import ArgumentParser
import Foundation
import Glibc
import Reporting

/// A file that is written whole or not at all: beside the goal first, then renamed over it.
struct WholeFile {
    /// The path as the person gave it.
    let path: String

    /// Says what is wrong with the path, as far as that shows before there is anything to write.
    func checkFolder() throws {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
            throw failure("this is a folder; name a file in it for the report")
        }
        let folder = URL(filePath: path).deletingLastPathComponent().path
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue
        else {
            throw failure("there is no folder “\(folder.visible)”; make it first, or name another")
        }
    }

    /// Whether the path leads to one of these files, by whatever way.
    func isOne(of paths: [String]) -> Bool {
        guard let goal = Self.resolved(path) else { return false }
        return paths.contains { Self.resolved($0) == goal }
    }

    /// Writes the bytes. A link stays a link, and what it leads to is replaced; a device or a pipe is written to.
    func write(_ bytes: [UInt8]) throws {
        let goal = Self.resolved(path) ?? path
        do {
            if Self.isSpecial(goal) {
                let handle = try FileHandle(forWritingTo: URL(filePath: goal))
                try handle.write(contentsOf: Data(bytes))
                try handle.close()
            } else {
                try Data(bytes).write(to: URL(filePath: goal), options: .atomic)
            }
        } catch {
            throw failure(
                "the report could not be written there; check that you may write to the folder, and that it has room"
            )
        }
    }

    private func failure(_ message: String) -> ExitCode {
        StandardError.write("policygap: \(path.visible): \(message)")
        return ExitCode(ExitStatus.unchecked.rawValue)
    }

    private static func resolved(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Whether something is there that is no regular file, so that renaming a file over it would take it away.
    private static func isSpecial(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
    }
}
