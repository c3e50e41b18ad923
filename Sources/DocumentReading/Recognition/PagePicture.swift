import CLeptonica

/// A grey picture of a page, eight bits a pixel. Owns leptonica's picture and lets go of it at the end of its life.
struct PagePicture: ~Copyable {
    private let picture: UnsafeMutablePointer<Pix>
    /// Whether part of the file that it came from could not be decoded.
    var isDamaged = false

    /// - Parameter picture: of any depth; taken over.
    /// - Returns: `nil` where memory does not do.
    init?(taking picture: UnsafeMutablePointer<Pix>) {
        var owned: UnsafeMutablePointer<Pix>? = picture
        defer { pixDestroy(&owned) }
        // What shines through is paper.
        var opaque = pixGetSpp(picture) == 4 ? pixAlphaBlendUniform(picture, 0xFFFF_FF00) : pixClone(picture)
        defer { pixDestroy(&opaque) }
        guard let opaque, let grey = pixConvertTo8(opaque, 0) else { return nil }
        // A fax has half as many lines as columns to the inch.
        let stretch = Float(pixGetXRes(picture)) / Float(max(pixGetYRes(picture), 1))
        if stretch > 1.4, stretch < 3, let stretched = pixScale(grey, 1, stretch) {
            var flat: UnsafeMutablePointer<Pix>? = grey
            pixDestroy(&flat)
            self.picture = stretched
        } else {
            self.picture = grey
        }
    }

    /// - Parameters:
    ///   - width: in pixels.
    ///   - height: in pixels.
    ///   - grey: the grey of the pixel at a column and row, from 0 (black) to 255.
    init?(width: Int, height: Int, grey: (_ column: Int, _ row: Int) -> UInt8) {
        guard let picture = pixCreate(Int32(width), Int32(height), 8) else { return nil }
        self.picture = picture
        let words = Int(pixGetWpl(picture))
        pixGetData(picture).withMemoryRebound(to: UInt8.self, capacity: words * 4 * height) { bytes in
            for row in 0..<height {
                // Leptonica counts the bytes of a word of four from its most significant end.
                for column in 0..<width { bytes[row * words * 4 + column ^ 3] = grey(column, row) }
            }
        }
    }

    private init(owning picture: UnsafeMutablePointer<Pix>) { self.picture = picture }

    deinit {
        var owned: UnsafeMutablePointer<Pix>? = picture
        pixDestroy(&owned)
    }

    /// In pixels.
    var width: Int { Int(pixGetWidth(picture)) }
    /// In pixels.
    var height: Int { Int(pixGetHeight(picture)) }
    /// The picture turned clockwise by quarters; `nil` where memory does not do.
    func turned(quarters: Int) -> PagePicture? {
        pixRotateOrth(picture, Int32(quarters)).map(PagePicture.init(owning:))
    }

    /// The picture with its lines made level and its paper evenly white, as a flat page under even light
    /// would be; `nil` where it need not or cannot be.
    func flattened() -> PagePicture? {
        var even = pixBackgroundNormSimple(picture, nil, nil)
        defer { pixDestroy(&even) }
        var angle: Float = 0
        var certainty: Float = 0
        if let level = pixFindSkewAndDeskew(even ?? picture, 4, &angle, &certainty) {
            return PagePicture(owning: level)
        }
        guard let even else { return nil }
        return pixClone(even).map(PagePicture.init(owning:))
    }

    /// Calls a closure with the pixels, row by row from the top, and the length of a row in bytes.
    func withPixels<Result>(_ body: (UnsafePointer<UInt8>, _ rowLength: Int) -> Result) -> Result? {
        guard let swapped = pixEndianByteSwapNew(picture) else { return nil }
        defer {
            var owned: UnsafeMutablePointer<Pix>? = swapped
            pixDestroy(&owned)
        }
        let rowLength = Int(pixGetWpl(swapped)) * 4
        return pixGetData(swapped).withMemoryRebound(to: UInt8.self, capacity: rowLength * height) {
            body(UnsafePointer($0), rowLength)
        }
    }
}
