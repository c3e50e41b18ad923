/// The endless row of broken files for one reader, each of which depends on the seed and on its number alone.
struct BrokenFiles: Sendable {
    /// The reader that they are for.
    let reader: FuzzedReader
    /// The whole files that they are made from, not empty.
    let seeds: [Seed]
    /// As the person who runs the program gave it.
    let seed: Int

    /// The file of a number.
    func file(_ number: Int) -> BrokenFile {
        var chance = Chance(seed: seed, Array(reader.rawValue.utf8), number)
        let origin = seeds[chance.number(below: seeds.count)]
        let donor = seeds[chance.number(below: seeds.count)]
        let bytes = reader.mutation.mutate(origin, with: donor, &chance)
        return BrokenFile(
            name: "\(reader.rawValue)-\(seed)-\(number)", ending: origin.ending,
            bytes: Array(bytes.prefix(Self.largestSize)), processors: 1 + chance.number(below: 3))
    }

    /// Enough for any way of being broken; what is larger only takes the time of others.
    private static let largestSize = 4 << 20
}

/// A file that is broken in some way.
struct BrokenFile: Sendable {
    /// Its name without an ending: the reader, the seed and the number.
    let name: String
    /// Its name's ending without the dot, which tells the kinds of text apart.
    let ending: String
    let bytes: [UInt8]
    /// How many readers may share it, so that the sharing is tried as well.
    let processors: Int
}
