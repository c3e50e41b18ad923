import DocumentModel

/// The directories of a TIFF file, one a page: where each stands, and how large its picture is.
///
/// TIFF 6.0, section 2. They are chained by offsets, and may be chained in a ring.
struct TIFFDirectories {
    /// The directory of a page.
    struct Page: Equatable {
        /// From the beginning of the file.
        var offset: Int
        /// In pixels; 0 where the file does not say.
        var width = 0
        var height = 0
        /// Whether it is a small copy of another page's picture.
        var isThumbnail = false
    }

    /// In the order of the chain, small copies left out; at least one.
    private(set) var pages: [Page] = []
    /// Whether the chain ends in a ring or outside the file.
    private(set) var isDamaged = false

    /// The most pages that a scan may have.
    private static let maximumPages = 500

    private let bytes: [UInt8]
    private let isLittleEndian: Bool

    /// - Throws: `ReadError.damaged` where there is no directory; `tooLarge` where there are more than any policy needs.
    init(_ bytes: [UInt8]) throws(ReadError) {
        self.bytes = bytes
        isLittleEndian = bytes.first == 0x49
        var seen: Set<Int> = []
        var next = number(4, at: 4) ?? 0
        while next != 0 {
            guard seen.insert(next).inserted, let count = number(2, at: next),
                let following = number(4, at: next + 2 + count * 12)
            else {
                isDamaged = true
                break
            }
            guard seen.count <= Self.maximumPages else { throw .tooLarge }
            let page = page(at: next, entries: count)
            if !page.isThumbnail { pages.append(page) }
            next = following
        }
        guard !pages.isEmpty else { throw .damaged }
    }

    private func page(at offset: Int, entries: Int) -> Page {
        var page = Page(offset: offset)
        for entry in 0..<entries {
            let place = offset + 2 + entry * 12
            guard let tag = number(2, at: place), let type = number(2, at: place + 2),
                // A short or a long number, which stands in the entry itself.
                type == 3 || type == 4, let value = number(type == 3 ? 2 : 4, at: place + 8)
            else { continue }
            switch tag {
            case 254: page.isThumbnail = value & 1 != 0
            case 256: page.width = value
            case 257: page.height = value
            default: break
            }
        }
        return page
    }

    /// A number of so many bytes; `nil` outside the file.
    private func number(_ size: Int, at offset: Int) -> Int? {
        guard offset >= 0, offset + size <= bytes.count else { return nil }
        let part = bytes[offset..<offset + size]
        return (isLittleEndian ? Array(part.reversed()) : Array(part)).reduce(0) { $0 << 8 | Int($1) }
    }
}
