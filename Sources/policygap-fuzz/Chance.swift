/// Random choices that are the same for the same seed on every machine (SplitMix64: Steele, Lea and Flood, 2014).
struct Chance: RandomNumberGenerator {
    private var state: UInt64

    /// The choices for one file.
    ///
    /// - Parameters:
    ///   - seed: as the person who runs the program gave it.
    ///   - place: what sets the file apart from others of the same seed.
    init(seed: Int, _ place: [UInt8], _ number: Int) {
        state = UInt64(truncatingIfNeeded: seed)
        for byte in place { state = next() ^ UInt64(byte) }
        state = next() ^ UInt64(truncatingIfNeeded: number)
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    /// A number from 0 up to and without the limit; 0 where there is none.
    mutating func number(below limit: Int) -> Int {
        limit < 1 ? 0 : Int(next() % UInt64(limit))
    }

    /// Whether what happens once in so many times happens now.
    mutating func isOne(in times: Int) -> Bool { number(below: times) == 0 }

    /// One of these; `nil` where there are none.
    mutating func element<Choices: RandomAccessCollection>(of choices: Choices) -> Choices.Element? {
        guard !choices.isEmpty else { return nil }
        return choices[choices.index(choices.startIndex, offsetBy: number(below: choices.count))]
    }

    /// A stretch of so many places, empty where there are none.
    ///
    /// - Parameter longest: the most places that it has.
    mutating func range(in count: Int, longest: Int) -> Range<Int> {
        let start = number(below: count)
        return start..<min(count, start + 1 + number(below: longest))
    }
}
