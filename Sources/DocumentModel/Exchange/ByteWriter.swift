/// Writes values one after another as bytes, for a `ByteReader` to take back in the same order.
///
/// Numbers take as few bytes as they need (seven bits a byte, the lowest first); texts and lists come after their length.
package struct ByteWriter: Sendable {
    /// What was written so far.
    package private(set) var bytes: [UInt8] = []

    /// A writer that has written nothing.
    package init() {}

    /// Writes a number that is not negative; a negative one is written as 0, which no reader of ours takes for a count.
    package mutating func write(_ number: Int) {
        var rest = UInt64(max(number, 0))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// Writes a number that may be missing.
    package mutating func write(_ number: Int?) {
        write(number != nil)
        if let number { write(number) }
    }

    /// Writes a yes or no.
    package mutating func write(_ flag: Bool) {
        bytes.append(flag ? 1 : 0)
    }

    /// Writes a measure, exactly.
    package mutating func write(_ measure: Double) {
        let bits = measure.bitPattern
        for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: bits >> shift)) }
    }

    /// Writes a text.
    package mutating func write(_ text: String) {
        var text = text
        text.withUTF8 {
            write($0.count)
            bytes.append(contentsOf: $0)
        }
    }

    /// Writes a text that may be missing.
    package mutating func write(_ text: String?) {
        write(text != nil)
        if let text { write(text) }
    }

    /// Writes a list: its length, and each item as the closure writes it.
    package mutating func write<Items: Collection>(
        _ items: Items, each write: (inout ByteWriter, Items.Element) -> Void
    ) {
        self.write(items.count)
        for item in items { write(&self, item) }
    }

    /// Writes bytes as they are, without their length.
    package mutating func append(_ more: some Sequence<UInt8>) {
        bytes.append(contentsOf: more)
    }
}
