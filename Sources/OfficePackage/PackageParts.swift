/// The parts of an office package and the relationships between them (ECMA-376 part 2).
package final class PackageParts {
    private let archive: ZipArchive

    /// Opens the package.
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - limits: what it may hold and unpack to.
    package init(_ bytes: [UInt8], limits: PackageLimits = .policy) throws(PackageError) {
        archive = try ZipArchive(bytes, limits: limits)
    }

    /// The bytes of a part, or `nil` if there is none of this name.
    package func part(_ name: String) throws(PackageError) -> [UInt8]? {
        try archive.contents(of: name)
    }

    /// The relationships that go out from a part, or from the package if the name is empty.
    package func relationships(of part: String = "") throws(PackageError) -> [Relationship] {
        guard let bytes = try archive.contents(of: PartName.relationships(of: part)) else { return [] }
        return try Relationship.list(bytes, from: part)
    }

    /// The name of the main part.
    ///
    /// The package's own relationships name it (ECMA-376 part 1, clause 11.3.10), whatever its path. Where they
    /// don't, the content types may, and then the path that Word gives it.
    package func mainPart() throws(PackageError) -> String? {
        let related = try relationships().first { $0.type == "officeDocument" && !$0.isExternal }?.target
        if let related, archive.contains(related) { return related }
        if let typed = try typedMainPart(), archive.contains(typed) { return typed }
        return archive.contains("word/document.xml") ? "word/document.xml" : nil
    }

    /// The part that the content types call a main part (ECMA-376 part 2, clause 6.2.3.3).
    private func typedMainPart() throws(PackageError) -> String? {
        guard let bytes = try archive.contents(of: "[Content_Types].xml") else { return nil }
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
