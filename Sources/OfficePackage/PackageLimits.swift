/// How much a package may hold and unpack to. An archive says of itself how large it is, and may lie, so every
/// limit is held against the bytes that really come out.
package struct PackageLimits: Equatable, Sendable {
    /// The most entries in the archive.
    package var entries: Int
    /// The most bytes that one entry may unpack to.
    package var entrySize: Int
    /// The most bytes that all entries that are read may unpack to.
    package var totalSize: Int
    /// The most bytes that one compressed byte may stand for, in entries of more than ``ratioFloor`` bytes.
    package var ratio: Int
    /// Entries no larger than this, in bytes, may have any ratio: a page of blanks compresses well.
    package var ratioFloor: Int
    /// The most bytes of a package that is one XML file: its parts are held in memory as trees, one at a time.
    package var flatSize: Int

    /// See the properties for what each value means.
    package init(
        entries: Int, entrySize: Int, totalSize: Int, ratio: Int, ratioFloor: Int, flatSize: Int = 16 << 20
    ) {
        self.entries = entries
        self.entrySize = entrySize
        self.totalSize = totalSize
        self.ratio = ratio
        self.ratioFloor = ratioFloor
        self.flatSize = flatSize
    }

    /// More than any honest policy needs: the largest real files seen have 13 MB of XML, and compress 60 to 1.
    package static let policy = PackageLimits(
        entries: 10_000, entrySize: 64 << 20, totalSize: 128 << 20, ratio: 300, ratioFloor: 4 << 20)
}
