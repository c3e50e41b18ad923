/// One line of a relationships part: from a part, under an identifier, to another part
/// (ECMA-376 part 2, clause 6.5).
package struct Relationship: Equatable, Sendable {
    /// The identifier by which the part's XML refers to the target.
    package var id: String
    /// The last component of the type's name (`styles`, `footnotes`), which strict and transitional share.
    package var type: String
    /// The name of the target part, resolved, without a slash before it; an address if the target is external.
    package var target: String
    /// Whether the target lies outside the package. It is never followed.
    package var isExternal: Bool

    /// See the properties for what each value means.
    package init(id: String, type: String, target: String, isExternal: Bool) {
        self.id = id
        self.type = type
        self.target = target
        self.isExternal = isExternal
    }

    /// The relationships that a relationships part lists.
    /// - Parameters:
    ///   - bytes: the XML of the relationships part.
    ///   - part: the name of the part that they go out from, against which targets are resolved.
    static func list(_ bytes: [UInt8], from part: String) throws(PackageError) -> [Relationship] {
        let reader = try XMLPullReader(bytes)
        var list: [Relationship] = []
        while true {
            switch try reader.next() {
            case .finished: return list
            case .end, .text: continue
            case .start(let name):
                guard reader.names[name] == "rel:Relationship", let id = reader.attribute("Id"),
                    let type = reader.attribute("Type"), let target = reader.attribute("Target")
                else { continue }
                let isExternal = reader.attribute("TargetMode") == "External"
                list.append(
                    Relationship(
                        id: id, type: String(type.split(separator: "/").last ?? ""),
                        target: isExternal ? target : PartName.resolve(target, from: part),
                        isExternal: isExternal))
            }
        }
    }
}

/// Names of parts, which are paths in the archive.
enum PartName {
    /// The name that a relative target has, seen from a part (ECMA-376 part 2, clause 6.2.4).
    static func resolve(_ target: String, from part: String) -> String {
        var path = target.hasPrefix("/") ? [] : part.split(separator: "/").dropLast().map(String.init)
        for component in target.split(separator: "/") {
            switch component {
            case ".": continue
            case "..": _ = path.popLast()
            default: path.append(String(component))
            }
        }
        return path.joined(separator: "/")
    }

    /// What a name is compared by, as names of parts differ in no letter's case (ECMA-376 part 2, clause 6.2.2.3).
    ///
    /// Names in capitals, with a backslash or with a slash before them are all met, and all mean the same.
    static func key(_ name: String) -> String {
        var bytes = Array(name.utf8)
        for index in bytes.indices {
            switch bytes[index] {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes[index] |= 0x20
            case UInt8(ascii: "\\"): bytes[index] = UInt8(ascii: "/")
            default: break
            }
        }
        return String(decoding: bytes.drop { $0 == UInt8(ascii: "/") }, as: UTF8.self)
    }

    /// The name of the part that holds a part's relationships; an empty name stands for the package.
    static func relationships(of part: String) -> String {
        var path = part.split(separator: "/").map(String.init)
        let name = path.popLast() ?? ""
        return (path + ["_rels", name + ".rels"]).joined(separator: "/")
    }
}
