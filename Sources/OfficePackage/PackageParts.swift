/// The parts of an office package and the relationships between them (ECMA-376 part 2).
package final class PackageParts {
    private let source: Source

    private enum Source {
        case archive(ZipArchive)
        case flat(FlatPackage)
    }

    /// Opens the package.
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - limits: what it may hold and unpack to.
    package init(_ bytes: [UInt8], limits: PackageLimits = .policy) throws(PackageError) {
        source =
            FlatPackage.isFlat(bytes)
            ? .flat(try FlatPackage(bytes, limits: limits)) : .archive(try ZipArchive(bytes, limits: limits))
    }

    /// Whether the bytes begin as a package that is one XML file (Flat OPC).
    package static func isFlat(_ bytes: [UInt8]) -> Bool { FlatPackage.isFlat(bytes) }

    /// Whether there is a part of this name.
    package func contains(_ name: String) -> Bool {
        switch source {
        case .archive(let archive): archive.contains(name)
        case .flat(let package): package.contains(name)
        }
    }

    /// The bytes of a part, or `nil` if there is none of this name.
    package func part(_ name: String) throws(PackageError) -> [UInt8]? {
        switch source {
        case .archive(let archive): try archive.contents(of: name)
        case .flat(let package): package.contents(of: name)
        }
    }

    /// The relationships that go out from a part, or from the package if the name is empty.
    package func relationships(of part: String = "") throws(PackageError) -> [Relationship] {
        guard let bytes = try self.part(PartName.relationships(of: part)) else { return [] }
        return try Relationship.list(bytes, from: part)
    }

    /// The name of the main part.
    ///
    /// The package's own relationships name it (ECMA-376 part 1, clause 11.3.10), whatever its path. Where they
    /// don't, the content types may, and then the path that Word gives it.
    package func mainPart() throws(PackageError) -> String? {
        let related = try relationships().first { $0.type == "officeDocument" && !$0.isExternal }?.target
        if let related, contains(related) { return related }
        if let typed = try typedMainPart(), contains(typed) { return typed }
        return contains("word/document.xml") ? "word/document.xml" : nil
    }

    /// The part that the content types call a main part (ECMA-376 part 2, clause 6.2.3.3).
    private func typedMainPart() throws(PackageError) -> String? {
        guard let bytes = try part("[Content_Types].xml") else { return nil }
        let reader = try XMLPullReader(bytes)
        while true {
            switch try reader.next() {
            case .finished: return nil
            case .end, .text: continue
            case .start(let name):
                guard reader.names[name] == "ct:Override", let type = reader.attribute("ContentType"),
                    type.hasSuffix(".main+xml"), let part = reader.attribute("PartName")
                else { continue }
                return PartName.resolve(part, from: "")
            }
        }
    }
}
