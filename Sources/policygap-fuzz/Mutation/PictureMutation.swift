import TestSupport

/// Breaks pictures: what they say of themselves most often, which comes first in all but TIFF files, and PNG files with
/// checksums that are right, so that the decoder goes on.
struct PictureMutation: Mutation {
    func mutate(_ seed: Seed, with donor: Seed, _ chance: inout Chance) -> [UInt8] {
        if seed.ending == "png", !chance.isOne(in: 4) { return mutatePNG(seed.bytes, &chance) }
        var bytes = seed.bytes
        for _ in changes(&chance) {
            if chance.isOne(in: 2) {
                let start =
                    seed.ending.hasPrefix("tif") && chance.isOne(in: 2) ? max(0, bytes.count - 400) : 4
                let place = start + chance.number(below: 400)
                ByteMutation.writeNumber(in: &bytes, at: place, &chance)
            } else {
                ByteMutation.change(&bytes, donor: donor.bytes, &chance)
            }
        }
        return bytes
    }

    private func mutatePNG(_ bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
        var chunks = Self.chunks(of: bytes)
        for _ in changes(&chance) {
            guard !chunks.isEmpty else { break }
            let number = chance.isOne(in: 2) ? 0 : chance.number(below: chunks.count)
            switch chance.number(below: 6) {
            case 0: chunks.remove(at: number)
            case 1: chunks.insert(chunks[number], at: chance.number(below: chunks.count))
            case 2:
                chunks[number].name =
                    chance.element(of: ["PLTE", "tRNS", "gAMA", "iCCP", "IDAT", "zTXt"]) ?? ""
            case 3:
                ByteMutation.writeNumber(
                    in: &chunks[number].data, at: chance.number(below: chunks[number].data.count), &chance)
            default: ByteMutation.change(&chunks[number].data, donor: bytes, &chance)
            }
        }
        return Array(bytes.prefix(8)) + chunks.flatMap { PictureFile.chunk($0.name, $0.data) }
    }

    /// The chunks of a PNG file (ISO/IEC 15948, clause 5.3).
    private static func chunks(of bytes: [UInt8]) -> [(name: String, data: [UInt8])] {
        var chunks: [(name: String, data: [UInt8])] = []
        var place = 8
        while place + 12 <= bytes.count {
            let length = bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
            guard place + 12 + length <= bytes.count else { break }
            let name = String(decoding: bytes[place + 4..<place + 8], as: UTF8.self)
            chunks.append((name, Array(bytes[place + 8..<place + 8 + length])))
            place += 12 + length
        }
        return chunks
    }
}
