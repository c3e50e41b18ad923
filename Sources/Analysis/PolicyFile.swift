internal import Crypto
package import DocumentModel
internal import Foundation

/// A file that somebody asked to have read.
package struct PolicyFile: Equatable, Sendable {
    /// The path as the person gave it, or as it was found in a folder that they gave.
    package var path: String

    /// - Parameter path: as the person gave it.
    package init(path: String) { self.path = path }

    /// The file's bytes; they are not looked into.
    ///
    /// - Throws: `missing`, `folder`, `tooLarge`, `notPermitted` or `empty`.
    package func bytes() throws(ReadError) -> [UInt8] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw .missing }
        guard !isFolder.boolValue else { throw .folder }
        let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
        guard size <= Self.largestSize else { throw .tooLarge }
        guard let data = FileManager.default.contents(atPath: path) else { throw .notPermitted }
        guard !data.isEmpty else { throw .empty }
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
    /// The endings of files that are taken from a folder; a file that is named itself is taken whatever its ending.
    package static let extensions: Set<String> = [
        "docx", "docm", "dotx", "pdf", "md", "markdown", "txt", "text", "rst", "html", "htm",
    ]

    /// The files named, and those in the folders named, at any depth, in the order of their names.
    package static func files(at paths: [String]) -> [PolicyFile] {
        paths.flatMap { path -> [PolicyFile] in
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
            else {
                return [PolicyFile(path: path)]
            }
            let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
            return names.sorted().filter {
                !$0.split(separator: "/").contains { $0.hasPrefix(".") || $0.hasPrefix("~$") }
            }
            .map { PolicyFile(path: path.hasSuffix("/") ? path + $0 : path + "/" + $0) }
            .filter { $0.nameExtension.map(extensions.contains) ?? false }
        }
    }
}
