import CLeptonica

/// A grey picture of a page, eight bits a pixel. Owns leptonica's picture and lets go of it at the end of its life.
final class PagePicture {
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
        pixRotateOrth(picture, Int32(quarters)).map { PagePicture(owning: $0) }
    }

    /// A copy with letters of a size that recognition knows; `nil` where the picture has them, or memory does not do.
    ///
    /// An A4 page is brought to 100 to 300 dots an inch.
    func resizedForRecognition() -> PagePicture? {
        let factor: Float
        if max(width, height) < 1170 {
            factor = 2
        } else if width * height > 9_000_000 {
            factor = (9_000_000 / Float(width * height)).squareRoot()
        } else {
            return nil
        }
        return pixScale(picture, factor, factor).map { PagePicture(owning: $0) }
    }

    /// A copy with level lines and evenly white paper, as of a flat page under even light; `nil` where memory does
    /// not do.
    ///
    /// - Parameter isSmoothed: whether specks are taken out, and with them the edges of small letters.
    func levelled(isSmoothed: Bool) -> PagePicture? {
        var smooth = isSmoothed ? pixMedianFilter(picture, 3, 3) : pixClone(picture)
        defer { pixDestroy(&smooth) }
        var even = pixBackgroundNormSimple(smooth, nil, nil) ?? pixClone(smooth)
        defer { pixDestroy(&even) }
        var dark = pixThresholdToBinary(even, Self.ink)
        defer { pixDestroy(&dark) }
        guard let even, let dark else { return nil }
        var angle: Float = 0
        var certainty: Float = 0
        // Looks between 15 degrees to either side, by steps of one, then nearer; a certainty below 3 says nothing.
        let fault = pixFindSkewSweepAndSearch(dark, &angle, &certainty, 4, 2, 15, 1, 0.01)
        guard fault == 0, certainty >= 3, abs(angle) >= 0.1,
            let level = pixRotate(
                even, angle * .pi / 180, Int32(L_ROTATE_AREA_MAP), Int32(L_BRING_IN_WHITE), 0, 0)
        else { return pixClone(even).map { PagePicture(owning: $0) } }
        return PagePicture(owning: level)
    }

    /// The boxes of connected marks of ink, in pixels.
    ///
    /// - Parameters:
    ///   - heights: of the marks that are looked for, in pixels.
    ///   - limit: none are told where there are more.
    func marks(heights: ClosedRange<Double>, limit: Int) -> [PDFBox] {
        var dark = pixThresholdToBinary(picture, Self.ink)
        defer { pixDestroy(&dark) }
        var boxes = dark.flatMap { pixConnCompBB($0, 8) }
        defer { boxaDestroy(&boxes) }
        var marks: [PDFBox] = []
        for index in 0..<boxaGetCount(boxes) {
            var (left, top, width, height): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
            boxaGetBoxGeometry(boxes, index, &left, &top, &width, &height)
            guard heights.contains(Double(height)), Double(width) < heights.upperBound * 2 else { continue }
            marks.append(
                PDFBox(
                    left: Double(left), top: Double(top), right: Double(left + width),
                    bottom: Double(top + height)))
            if marks.count > limit { return [] }
        }
        return marks
    }

    /// Pixels that are darker than this on white paper are ink.
    private static let ink: Int32 = 160

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
