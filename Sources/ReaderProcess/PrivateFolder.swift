internal import Foundation
import Glibc

/// A folder that nobody else can look into, for one conversion; it goes with all that is in it when the value goes.
final class PrivateFolder: Sendable {
    /// Where it is, links followed.
    let path: String

    /// A new, empty folder in this one.
    ///
    /// - Returns: `nil` where none can be made.
    init?(in folder: String) {
        let place = URL(filePath: folder).resolvingSymlinksInPath().path
        guard let name = strdup(place + "/policygap-office-XXXXXX") else { return nil }
        defer { free(name) }
        // With rights for its owner alone.
        guard mkdtemp(name) != nil else { return nil }
        path = String(cString: name)
        Conversions.begin(in: path)
    }

    /// Writes a file, making the folders on its way.
    func write(_ bytes: [UInt8], to name: String) -> Bool {
        let file = URL(filePath: path).appending(path: name)
        do {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
            return true
        } catch {
            return false
        }
    }

    /// The bytes of a file; `nil` where there is none, it is no regular file, or it is larger than this.
    func bytes(of name: String, limit: Int) -> [UInt8]? {
        // What LibreOffice leaves may be a link that a document had it make.
        let descriptor = open(path + "/" + name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= limit,
            let data = try? file.read(upToCount: limit)
        else { return nil }
        return Array(data)
    }

    deinit { Conversions.end(in: path) }

    /// Removes a folder with all that is in it, links not followed.
    static func remove(_ path: String) {
        try? FileManager.default.removeItem(atPath: path)
    }
}
