import OfficePackage

/// A whole file that broken ones are made from.
struct Seed: Sendable {
    /// Its name's ending without the dot.
    let ending: String
    let bytes: [UInt8]
    /// The entries of a package, unpacked; `nil` for a file that is none.
    let parts: [Part]?

    /// An entry of a package.
    struct Part: Sendable {
        var name: String
        var bytes: [UInt8]

        /// Whether it is XML, by its name.
        var isMarkup: Bool { name.hasSuffix(".xml") || name.hasSuffix(".rels") }
    }

    init(ending: String, bytes: [UInt8]) {
        self.ending = ending
        self.bytes = bytes
        parts = Self.parts(of: bytes)
    }

    private static func parts(of bytes: [UInt8]) -> [Part]? {
        guard let archive = try? ZipArchive(bytes) else { return nil }
        return archive.names.compactMap { name in
            guard let bytes = try? archive.contents(of: name) else { return nil }
            return Part(name: name, bytes: bytes)
        }
    }
}
