/// Breaks a file without knowing how it is made.
struct ByteMutation: Mutation {
    func mutate(_ seed: Seed, with donor: Seed, _ chance: inout Chance) -> [UInt8] {
        var bytes = seed.bytes
        for _ in changes(&chance) { Self.change(&bytes, donor: donor.bytes, &chance) }
        return bytes
    }

    /// Makes one change.
    static func change(_ bytes: inout [UInt8], donor: [UInt8], _ chance: inout Chance) {
        let range = chance.range(in: bytes.count, longest: chance.isOne(in: 8) ? 4_096 : 16)
        switch chance.number(below: 9) {
        case 0: change(&bytes, at: range.lowerBound) { $0 ^ 1 << UInt8(chance.number(below: 8)) }
        case 1: change(&bytes, at: range.lowerBound) { _ in UInt8(chance.number(below: 256)) }
        case 2:
            change(&bytes, at: range.lowerBound) { _ in [0, 1, 0x7F, 0x80, 0xFF][chance.number(below: 5)] }
        case 3: writeNumber(in: &bytes, at: range.lowerBound, &chance)
        case 4: bytes.removeSubrange(range)
        case 5: bytes.insert(contentsOf: Array(bytes[range]), at: range.lowerBound)
        case 6:
            bytes.insert(
                contentsOf: Array(donor[chance.range(in: donor.count, longest: 256)]), at: range.lowerBound)
        case 7:
            let other = chance.range(in: bytes.count, longest: range.count)
            bytes.replaceSubrange(range, with: Array(bytes[other]))
        default: if chance.isOne(in: 4) { bytes.removeSubrange(range.lowerBound...) }
        }
    }

    private static func change(_ bytes: inout [UInt8], at place: Int, to value: (UInt8) -> UInt8) {
        if bytes.indices.contains(place) { bytes[place] = value(bytes[place]) }
    }

    /// Writes a number near the limits of its type, of 16 or 32 bits and either order of bytes, over what is there.
    static func writeNumber(in bytes: inout [UInt8], at place: Int, _ chance: inout Chance) {
        let width = chance.isOne(in: 2) ? 2 : 4
        guard place + width <= bytes.count else { return }
        let limits: [UInt32] = [
            0, 1, 0x7F, 0xFF, 0x100, 0x7FFF, 0x8000, 0xFFFF, 0x10000, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF,
        ]
        let number = limits[chance.number(below: limits.count)]
        let little = (0..<width).map { UInt8(truncatingIfNeeded: number >> UInt32($0 * 8)) }
        bytes.replaceSubrange(place..<place + width, with: chance.isOne(in: 2) ? little : little.reversed())
    }
}
