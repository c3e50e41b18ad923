internal import Crypto
package import DocumentModel
internal import Foundation

/// A file that somebody asked to have read.
package struct PolicyFile: Equatable, Sendable {
    /// The path as the person gave it, or as it was found in a folder that they gave.
    package var path: String

    /// Whether it stands for a folder in which no documents were found.
    private var isEmptyFolder = false

    /// - Parameter path: as the person gave it.
    package init(path: String) { self.path = path }

    /// A folder in which no documents were found, so that a report can say so.
    static func emptyFolder(path: String) -> PolicyFile {
        var file = PolicyFile(path: path)
        file.isEmptyFolder = true
        return file
    }

    /// The file's bytes; they are not looked into.
    ///
    /// - Throws: `missing`, `folder`, `noDocuments`, `tooLarge`, `notPermitted` or `empty`.
    package func bytes() throws(ReadError) -> [UInt8] {
        guard !isEmptyFolder else { throw .noDocuments }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw .missing }
        guard !isFolder.boolValue else { throw .folder }
        guard let file = FileHandle(forReadingAtPath: path) else { throw .notPermitted }
        defer { try? file.close() }
        // The size that the file system gives is none for pipes and devices, so it is the bytes that are counted.
        let data: Data?
        do {
            data = try file.read(upToCount: Self.largestSize + 1)
        } catch {
            throw .notPermitted
        }
        guard let data, !data.isEmpty else { throw .empty }
        guard data.count <= Self.largestSize else { throw .tooLarge }
        return Array(data)
    }

    /// Larger files are refused unread: 64 MiB, which is more than any policy needs.
    package static let largestSize = 64 << 20

    /// The ending of the file's name, without the dot, in lower case; `nil` if it has none.
    package var nameExtension: String? {
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
        return name[name.index(after: dot)...].lowercased()
    }

    /// The SHA-256 of a file's bytes, in lower-case hexadecimal.
    package static func sha256(of bytes: [UInt8]) -> String {
        SHA256.hash(data: bytes).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}

/// Finds the files that a person means by the paths that they give.
package enum PolicyFiles {
    /// The endings of files that are taken from a folder: those of documents, also of kinds that policygap cannot read,
    /// so that a policy sent as such is named and not passed over. Pictures are mostly logos. A file that is named
    /// itself is taken whatever its ending.
    package static let extensions: Set<String> = [
        "docx", "docm", "dotx", "dotm", "odt", "ott", "fodt", "pdf", "md", "markdown", "txt", "text", "rst",
        "rest",
        "html", "htm", "xhtml", "doc", "dot", "rtf", "pages",
    ]

    /// The files named, and those in the folders named, at any depth, in the order of their names. A folder without
    /// any stays in the list, as a file that cannot be read.
    package static func files(at paths: [String]) -> [PolicyFile] {
        paths.flatMap { path in
            guard isFolder(path) else { return [PolicyFile(path: path)] }
            let found = files(inFolder: path)
            return found.isEmpty ? [.emptyFolder(path: path)] : found
        }
    }

    private static func files(inFolder path: String) -> [PolicyFile] {
        let folder = path.hasSuffix("/") ? path : path + "/"
        let place = URL(filePath: path).resolvingSymlinksInPath().path
        let names = FileManager.default.enumerator(atPath: place)?.compactMap { $0 as? String } ?? []
        return names.sorted()
            .filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") || $0.hasPrefix("~$") } }
            .map { PolicyFile(path: folder + $0) }
            .filter { $0.nameExtension.map(extensions.contains) ?? false && !isFolder($0.path) }
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
