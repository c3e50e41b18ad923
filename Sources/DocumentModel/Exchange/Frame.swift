/// How a piece of an exchange begins on a pipe: four letters, and the length of the rest in eight bytes, the highest
/// first.
package enum Frame: String, Sendable {
    /// What a reader is asked.
    case request = "PGQ2"
    /// What the other readers of the same file found, for the first to put together.
    case share = "PGS2"
    /// What it answers.
    case answer = "PGR2"

    /// How many bytes come before the rest.
    package static let headSize = 12

    /// The bytes with their head.
    package func wrap(_ bytes: some Collection<UInt8>) -> [UInt8] {
        head(of: bytes.count) + bytes
    }

    /// The head of a frame whose rest has this many bytes.
    package func head(of count: Int) -> [UInt8] {
        Array(rawValue.utf8) + (0..<8).map { UInt8(truncatingIfNeeded: count >> (56 - 8 * $0)) }
    }

    /// How many bytes come after the head; `nil` where these twelve bytes are no head of this kind, or one that
    /// tells of more than `limit` bytes.
    package func length(from head: some Collection<UInt8>, limit: Int) -> Int? {
        guard head.count == Self.headSize, head.starts(with: rawValue.utf8) else { return nil }
        let length = head.dropFirst(rawValue.utf8.count).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return length <= UInt64(limit) ? Int(length) : nil
    }

    /// Whether the bytes are one frame of this kind and nothing else.
    package func isWhole(_ bytes: [UInt8]) -> Bool {
        length(from: bytes.prefix(Self.headSize), limit: bytes.count) == bytes.count - Self.headSize
    }
}
