import DocumentModel

/// The container of older Office files, in which protected new ones are wrapped as well (MS-CFB, MS-OFFCRYPTO).
struct OLEContainer {
    private let bytes: [UInt8]

    /// `nil` if the bytes do not begin as such a container.
    init?(_ bytes: [UInt8]) {
        guard bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) else { return nil }
        self.bytes = bytes
    }

    /// Why the container is not read, by the kind of file that it holds.
    var fault: ReadError {
        for entry in entries {
            if let fault = fault(ofClass: entry) ?? fault(ofStream: entry) { return fault }
        }
        return .unknownFormat
    }

    /// Where a directory entry may begin: at every multiple of its 128 bytes (MS-CFB, 2.6.1).
    private var entries: some Sequence<Int> {
        stride(from: 0, to: bytes.count - 127, by: 128)
    }

    /// What the entry of the root says of the file: the first entry, so that a workbook with a document in it is known
    /// as a workbook.
    private func fault(ofClass entry: Int) -> ReadError? {
        guard isNamed("Root Entry", entry) else { return nil }
        return switch bytes[(entry + 80)..<(entry + 96)] {
        case OLEContainer.wordClass[...]: isProtected ? .encrypted : .legacyWord
        case OLEContainer.workbookClass[...], OLEContainer.oldWorkbookClass[...]: .spreadsheet
        case OLEContainer.slidesClass[...]: .presentation
        default: nil
        }
    }

    private func fault(ofStream entry: Int) -> ReadError? {
        if isNamed("EncryptedPackage", entry) { return .encrypted }
        if isNamed("WordDocument", entry) { return isProtected(document: entry) ? .encrypted : .legacyWord }
        if isNamed("Workbook", entry) || isNamed("Book", entry) { return .spreadsheet }
        if isNamed("PowerPoint Document", entry) { return .presentation }
        return nil
    }

    private var isProtected: Bool {
        entries.first { isNamed("WordDocument", $0) }.map(isProtected(document:)) ?? false
    }

    /// Whether the Word document whose stream this entry leads to asks for a password, which the beginning of the
    /// stream says (MS-DOC, 2.5.2: `fEncrypted`).
    private func isProtected(document entry: Int) -> Bool {
        let shift = number(at: 30, bytes: 2)
        guard shift == 9 || shift == 12 else { return false }
        let start = (number(at: entry + 116, bytes: 4) + 1) << shift
        return number(at: start, bytes: 2) == 0xA5EC && number(at: start + 10, bytes: 2) & 0x100 != 0
    }

    private func isNamed(_ name: StaticString, _ entry: Int) -> Bool {
        // Names are UTF-16 with a zero at the end.
        for index in 0..<name.utf8CodeUnitCount {
            guard bytes[entry + 2 * index] == name.utf8Start[index], bytes[entry + 2 * index + 1] == 0 else {
                return false
            }
        }
        let end = entry + 2 * name.utf8CodeUnitCount
        return bytes[end] == 0 && bytes[end + 1] == 0
    }

    /// The number at a place, low byte first; 0 past the end.
    private func number(at place: Int, bytes count: Int) -> Int {
        guard place >= 0, place + count <= bytes.count else { return 0 }
        return (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }

    private static let wordClass = classID([0x06, 0x09, 0x02, 0x00])
    private static let workbookClass = classID([0x20, 0x08, 0x02, 0x00])
    private static let oldWorkbookClass = classID([0x10, 0x08, 0x02, 0x00])
    private static let slidesClass: [UInt8] = [
        0x10, 0x8D, 0x81, 0x64, 0x9B, 0x4F, 0xCF, 0x11, 0x86, 0xEA, 0x00, 0xAA, 0x00, 0xB9, 0x29, 0xE8,
    ]

    /// The identifier of a class of Office's own, which all end alike.
    private static func classID(_ start: [UInt8]) -> [UInt8] {
        start + [0, 0, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46]
    }
}
