/// A package that is written as one XML file, which Word calls a "Word XML document" (Flat OPC).
///
/// Its parts of XML stand in it as they are; those of other bytes, pictures say, are left out.
struct FlatPackage {
    private var parts: [String: [UInt8]] = [:]

    /// Whether the bytes begin as such a package does.
    static func isFlat(_ bytes: [UInt8]) -> Bool {
        guard bytes.first == UInt8(ascii: "<") || bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return false }
        let start = String(decoding: bytes.prefix(1024), as: UTF8.self)
        return start.contains("http://schemas.microsoft.com/office/2006/xmlPackage")
    }

    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - limits: how large it may be, and how many parts it may have.
    init(_ bytes: [UInt8], limits: PackageLimits) throws(PackageError) {
        guard bytes.count <= limits.flatSize else { throw .tooLarge }
        let reader = try XMLPullReader(bytes)
        var name: String?
        while true {
            switch try reader.next() {
            case .finished: return
            case .end, .text: continue
            case .start(let element):
                switch reader.names[element] {
                case "pkg:package": continue
                case "pkg:part": name = reader.attribute("name", in: .flatPackage)
                case "pkg:xmlData": continue
                default:
                    // What is not of the package is the root of a part, or bytes in letters, which nobody asks for.
                    let depth = reader.depth
                    if let name, reader.names[element] != "pkg:binaryData" {
                        guard parts.count < limits.entries else { throw .tooLarge }
                        parts[PartName.key(name)] = try reader.elementXML()
                    }
                    try reader.skip(to: depth - 1)
                }
            }
        }
    }

    func contains(_ name: String) -> Bool {
        parts[PartName.key(name)] != nil
    }

    /// The part's XML, or `nil` if there is no part of this name.
    func contents(of name: String) -> [UInt8]? {
        parts[PartName.key(name)]
    }
}
