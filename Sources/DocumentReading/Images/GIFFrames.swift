import DocumentModel

/// The frames of a GIF file, told by their blocks alone: an animation may hold any number of pictures, each of
/// which a decoder would unpack.
///
/// GIF89a, sections 17 to 27.
struct GIFFrames {
    /// A file with the first frame and no other.
    let first: [UInt8]
    /// How many frames the file has, at least 1; those after a damaged place are not counted.
    let count: Int

    private static let extensionBlock: UInt8 = 0x21
    private static let imageBlock: UInt8 = 0x2C
    private static let trailer: UInt8 = 0x3B

    /// - Throws: `ReadError.damaged` where the first frame is not whole; `tooLarge` where it is past all need.
    init(_ bytes: [UInt8]) throws(ReadError) {
        guard bytes.count >= 13 else { throw .damaged }
        var position = 13 + Self.colourTable(bytes[10])
        var first: [UInt8] = []
        var count = 0
        while position + 10 < bytes.count {
            let isImage = bytes[position] == Self.imageBlock
            guard isImage || bytes[position] == Self.extensionBlock else { break }
            if isImage, count == 0 {
                let (width, height) = (Self.number(bytes, position + 5), Self.number(bytes, position + 7))
                guard width * height <= PagePicture.maximumPixels else { throw .tooLarge }
            }
            let data = isImage ? position + 11 + Self.colourTable(bytes[position + 9]) : position + 2
            guard let end = Self.endOfData(bytes, from: data) else { break }
            position = end
            if isImage {
                if count == 0 { first = bytes[..<end] + [Self.trailer] }
                count += 1
            }
        }
        guard count > 0 else { throw .damaged }
        self.first = first
        self.count = count
    }

    /// The length of the table of colours that a byte of flags tells of.
    private static func colourTable(_ flags: UInt8) -> Int {
        flags & 0x80 != 0 ? 3 << (Int(flags & 7) + 1) : 0
    }

    /// Where blocks of data end: each begins with its length, and one of none is the last.
    private static func endOfData(_ bytes: [UInt8], from start: Int) -> Int? {
        var position = start
        while position < bytes.count {
            if bytes[position] == 0 { return position + 1 }
            position += Int(bytes[position]) + 1
        }
        return nil
    }

    private static func number(_ bytes: [UInt8], _ position: Int) -> Int {
        Int(bytes[position]) | Int(bytes[position + 1]) << 8
    }
}
