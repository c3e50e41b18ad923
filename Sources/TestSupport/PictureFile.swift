/// Writes small picture files for tests: grey, not compressed, and honest or not about their size.
package struct PictureFile {
    /// In pixels.
    package let width: Int
    /// In pixels.
    package let height: Int
    /// One byte a pixel, row by row from the top.
    package let pixels: [UInt8]

    /// See the properties for what each value means.
    package init(width: Int, height: Int, pixels: [UInt8]) {
        self.width = width
        self.height = height
        self.pixels = pixels
    }

    /// A picture of one grey.
    package init(width: Int, height: Int, grey: UInt8) {
        self.init(width: width, height: height, pixels: [UInt8](repeating: grey, count: width * height))
    }

    /// The picture turned clockwise by quarters.
    package func turned(quarters: Int) -> PictureFile {
        guard quarters > 0 else { return self }
        var turned = [UInt8](repeating: 0, count: pixels.count)
        for row in 0..<height {
            for column in 0..<width {
                turned[column * height + height - 1 - row] = pixels[row * width + column]
            }
        }
        return PictureFile(width: height, height: width, pixels: turned).turned(quarters: quarters - 1)
    }

    /// The picture with other greys.
    package func shaded(_ grey: (_ pixel: UInt8, _ column: Int, _ row: Int) -> UInt8) -> PictureFile {
        PictureFile(
            width: width, height: height,
            pixels: pixels.indices.map { grey(pixels[$0], $0 % width, $0 / width) })
    }

    // MARK: PNG (ISO/IEC 15948)

    /// A PNG file.
    ///
    /// - Parameters:
    ///   - depth: bits a pixel, 8 or 16.
    ///   - claimedSize: the width and height that its header tells of; `nil` for the true ones.
    package func png(depth: UInt8 = 8, claimedSize: (UInt32, UInt32)? = nil) -> [UInt8] {
        let (claimedWidth, claimedHeight) = claimedSize ?? (UInt32(width), UInt32(height))
        var rows: [UInt8] = []
        for row in 0..<height {
            rows.append(0)
            for pixel in pixels[row * width..<(row + 1) * width] {
                rows += depth == 16 ? [pixel, pixel] : [pixel]
            }
        }
        let header = Self.big(claimedWidth) + Self.big(claimedHeight) + [depth, 0, 0, 0, 0]
        var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        file += Self.chunk("IHDR", header)
        file += Self.chunk("IDAT", Self.stored(rows))
        file += Self.chunk("IEND", [])
        return file
    }

    /// A chunk of a PNG file, with its checksum.
    package static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
        let body = Array(name.utf8) + data
        return big(UInt32(data.count)) + body + big(checksum(body))
    }

    /// A zlib stream of stored blocks (RFC 1950, RFC 1951 section 3.2.4).
    private static func stored(_ data: [UInt8]) -> [UInt8] {
        var result: [UInt8] = [0x78, 0x01]
        var start = 0
        repeat {
            let end = min(start + 65_535, data.count)
            let count = end - start
            result.append(end == data.count ? 1 : 0)
            result += short(count) + short(~count) + Array(data[start..<end])
            start = end
        } while start < data.count
        var (first, second): (UInt32, UInt32) = (1, 0)
        for byte in data {
            first = (first + UInt32(byte)) % 65_521
            second = (second + first) % 65_521
        }
        return result + big(second << 16 | first)
    }

    private static let checksums: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
    }

    private static func checksum(_ data: [UInt8]) -> UInt32 {
        ~data.reduce(UInt32.max) { checksums[Int(($0 ^ UInt32($1)) & 0xFF)] ^ $0 >> 8 }
    }

    // MARK: GIF (GIF89a) and TIFF (TIFF 6.0)

    /// A GIF file that shows the picture in black and white, so many times over.
    package func gif(frames: Int = 1) -> [UInt8] {
        // Codes of three bits, none of which stands for more than one pixel: a clear code (4) before every pair.
        var bits: [UInt8] = []
        func add(_ code: UInt8) { for bit in 0..<3 { bits.append(code >> UInt8(bit) & 1) } }
        for (index, pixel) in pixels.enumerated() {
            if index % 2 == 0 { add(4) }
            add(pixel < 128 ? 0 : 1)
        }
        add(5)
        while bits.count % 8 != 0 { bits.append(0) }
        let data = stride(from: 0, to: bits.count, by: 8).map { start in
            (0..<8).reduce(UInt8(0)) { $0 | bits[start + $1] << UInt8($1) }
        }
        let size = Self.short(width) + Self.short(height)
        var frame: [UInt8] = [0x2C, 0, 0, 0, 0] + size + [0, 2]
        for start in stride(from: 0, to: data.count, by: 255) {
            let end = min(start + 255, data.count)
            frame += [UInt8(end - start)] + data[start..<end]
        }
        frame.append(0)
        var file = Array("GIF89a".utf8) + size
        file += [0x80, 0, 0, 0, 0, 0, 255, 255, 255] as [UInt8]
        for _ in 0..<frames { file += frame }
        return file + [0x3B]
    }

    /// A TIFF file of a page for each picture.
    ///
    /// - Parameters:
    ///   - pages: the pictures.
    ///   - next: where the last page's directory leads to; 0, the end, in an honest file.
    package static func tiff(_ pages: [PictureFile], next: UInt32 = 0) -> [UInt8] {
        var file = Array("II*\0".utf8) + little(8)
        let directorySize = 2 + 8 * 12 + 4
        for (index, page) in pages.enumerated() {
            let (data, size) = (file.count + directorySize, page.pixels.count)
            let end = data + size + size % 2
            file += short(8)
            let entries: [(Int, Int)] = [
                (256, page.width), (257, page.height), (258, 8), (259, 1), (262, 1), (273, data),
                (278, page.height),
                (279, page.pixels.count),
            ]
            for (tag, value) in entries {
                file += short(tag) + short(4) + little(1) + little(UInt32(value))
            }
            file += index + 1 < pages.count ? little(UInt32(end)) : little(next)
            file += page.pixels + (page.pixels.count % 2 == 1 ? [0] : [])
        }
        return file
    }

    private static func big(_ number: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }

    private static func little(_ number: UInt32) -> [UInt8] { big(number).reversed() }

    private static func short(_ number: Int) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8 & 0xFF)] }
}
