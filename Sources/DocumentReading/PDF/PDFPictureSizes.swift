import Glibc

/// The sizes of the pictures in a PDF file, told without poppler.
///
/// An image's dictionary stands in the file as it is, since it belongs to a stream, and streams are never packed into
/// others (ISO 32000-1, 7.5.7); so its width and height can be found by looking for their names.
enum PDFPictureSizes {
    /// Fewer samples than this in either direction, over a fifth of a page, show no letters that a person could read.
    private static let least = 240

    /// Whether any picture of the file has so many samples that it can show words.
    ///
    /// Pictures within a page's own content are not seen; a page without words is asked for those anyway.
    static func mayShowWords(_ bytes: [UInt8]) -> Bool {
        largest("/Width", in: bytes) >= least && largest("/Height", in: bytes) >= least
    }

    /// The largest number after a name; a number that stands elsewhere in the file (`/Width 12 0 R`) counts as large.
    private static func largest(_ name: StaticString, in bytes: [UInt8]) -> Int {
        bytes.withUnsafeBytes { bytes in
            var largest = 0
            var rest = bytes[...]
            while let found = find(name, in: rest) {
                rest = rest[found...].dropFirst(name.utf8CodeUnitCount)
                largest = max(largest, number(at: rest))
            }
            return largest
        }
    }

    private static func find(_ name: StaticString, in bytes: Slice<UnsafeRawBufferPointer>) -> Int? {
        guard let base = bytes.base.baseAddress else { return nil }
        var start = bytes.startIndex
        let size = name.utf8CodeUnitCount
        while start + size <= bytes.endIndex,
            let slash = memchr(base + start, Int32(UInt8(ascii: "/")), bytes.endIndex - size - start + 1)
        {
            let place = UnsafeRawPointer(slash) - base
            if memcmp(slash, name.utf8Start, size) == 0 { return place }
            start = place + 1
        }
        return nil
    }

    private static func number(at bytes: Slice<UnsafeRawBufferPointer>) -> Int {
        var rest = bytes.prefix(40).drop { $0 <= 0x20 }
        // The name goes on: /Widths are those of letters.
        guard rest.startIndex > bytes.startIndex || (rest.first.map(isDigit) ?? false) else { return 0 }
        let digits = rest.prefix(while: isDigit)
        guard !digits.isEmpty, digits.count < 7 else { return .max }
        rest = rest.dropFirst(digits.count).drop { $0 <= 0x20 }
        let isReference = rest.first.map(isDigit) ?? false
        return isReference ? .max : digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
