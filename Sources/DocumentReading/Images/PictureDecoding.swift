import CLeptonica
import DocumentModel

/// Decoding of files, by leptonica. What a file says of its size is looked at first.
extension PagePicture {
    /// The most pixels that a picture may have: more than a telephone's camera takes, or A3 at 600 dots an inch.
    static let maximumPixels = 72_000_000

    /// Decodes a PNG or GIF picture.
    static func decoded(_ bytes: [UInt8]) throws(ReadError) -> PagePicture {
        setMsgSeverity(Int32(L_SEVERITY_NONE))
        var (format, width, height): (Int32, Int32, Int32) = (0, 0, 0)
        guard pixReadHeaderMem(bytes, bytes.count, &format, &width, &height, nil, nil, nil) == 0 else {
            throw .damaged
        }
        return try decoded(width: width, height: height) { pixReadMem(bytes, bytes.count) }
    }

    /// Decodes a JPEG picture; one with faults in it that is whole all the same is marked as damaged.
    static func decodedJPEG(_ bytes: [UInt8]) throws(ReadError) -> PagePicture {
        setMsgSeverity(Int32(L_SEVERITY_NONE))
        var (width, height): (Int32, Int32) = (0, 0)
        guard readHeaderMemJpeg(bytes, bytes.count, &width, &height, nil, nil, nil) == 0 else {
            throw .damaged
        }
        var faults: Int32 = 0
        let picture = try decoded(width: width, height: height) {
            pixReadMemJpeg(bytes, bytes.count, 0, 1, &faults, 0)
        }
        picture.isDamaged = faults > 0
        return picture
    }

    /// Decodes a page of a TIFF file.
    ///
    /// - Parameter directory: of the page.
    static func decodedTIFF(
        _ bytes: [UInt8], at directory: TIFFDirectories.Page
    ) throws(ReadError) -> PagePicture {
        setMsgSeverity(Int32(L_SEVERITY_NONE))
        var offset = directory.offset
        return try decoded(width: Int32(clamping: directory.width), height: Int32(clamping: directory.height))
        {
            pixReadMemFromMultipageTiff(bytes, bytes.count, &offset)
        }
    }

    private static func decoded(
        width: Int32, height: Int32, by decode: () -> UnsafeMutablePointer<Pix>?
    ) throws(ReadError) -> PagePicture {
        guard width > 0, height > 0 else { throw .damaged }
        guard Int(width) * Int(height) <= maximumPixels else { throw .tooLarge }
        guard let decoded = decode(), let picture = PagePicture(taking: decoded) else { throw .damaged }
        return picture
    }
}
