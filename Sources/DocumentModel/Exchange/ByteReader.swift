/// The bytes are not what a `ByteWriter` wrote, or end too soon. Says no more, since nobody may believe such bytes.
package struct MalformedBytes: Error, Equatable {
    /// The one such error.
    package init() {}
}

/// Takes values from bytes, and believes none of them: every length is checked against what is left before anything is
/// made of it, so that no more memory is used than a small multiple of the bytes.
package struct ByteReader: Sendable {
    private let bytes: [UInt8]
    private var next: Int

    /// - Parameters:
    ///   - bytes: what a `ByteWriter` wrote, or what somebody says it wrote.
    ///   - start: where among them to begin.
    package init(_ bytes: [UInt8], from start: Int = 0) {
        self.bytes = bytes
        next = min(max(start, 0), bytes.count)
    }

    /// Whether everything was taken.
    package var isAtEnd: Bool { left == 0 }

    private var left: Int { bytes.count - next }

    /// A single byte.
    package mutating func byte() throws(MalformedBytes) -> UInt8 {
        guard next < bytes.count else { throw MalformedBytes() }
        defer { next += 1 }
        return bytes[next]
    }

    /// A number that is not negative.
    package mutating func number() throws(MalformedBytes) -> Int {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let next = try byte()
            // Nine bytes hold 63 bits, which is what an Int has room for.
            guard shift < 63 else { throw MalformedBytes() }
            value |= UInt64(next & 0x7F) << shift
            if next < 0x80 { return Int(value) }
            shift += 7
        }
    }

    /// A number within a range.
    package mutating func number(in range: ClosedRange<Int>) throws(MalformedBytes) -> Int {
        let value = try number()
        guard range.contains(value) else { throw MalformedBytes() }
        return value
    }

    /// A number within a range, where there is one.
    package mutating func optionalNumber(in range: ClosedRange<Int>) throws(MalformedBytes) -> Int? {
        try flag() ? try number(in: range) : nil
    }

    /// A yes or no.
    package mutating func flag() throws(MalformedBytes) -> Bool {
        switch try byte() {
        case 0: false
        case 1: true
        default: throw MalformedBytes()
        }
    }

    /// A measure that is finite.
    package mutating func measure() throws(MalformedBytes) -> Double {
        var bits: UInt64 = 0
        for (index, byte) in try slice(8).enumerated() { bits |= UInt64(byte) << UInt64(8 * index) }
        let value = Double(bitPattern: bits)
        guard value.isFinite else { throw MalformedBytes() }
        return value
    }

    /// A text; must be UTF-8.
    package mutating func text() throws(MalformedBytes) -> String {
        let piece = try slice(try number())
        guard let text = String(validating: piece, as: UTF8.self) else { throw MalformedBytes() }
        return text
    }

    /// A text, where there is one.
    package mutating func optionalText() throws(MalformedBytes) -> String? {
        try flag() ? try text() : nil
    }

    /// A list, whose items take at least one byte each.
    package mutating func list<Item>(
        each read: (inout ByteReader) throws(MalformedBytes) -> Item
    ) throws(MalformedBytes) -> [Item] {
        let count = try number(in: 0...left)
        var items: [Item] = []
        for _ in 0..<count { items.append(try read(&self)) }
        return items
    }

    /// As many bytes as asked for.
    package mutating func slice(_ count: Int) throws(MalformedBytes) -> ArraySlice<UInt8> {
        guard count >= 0, count <= left else { throw MalformedBytes() }
        defer { next += count }
        return bytes[next..<next + count]
    }

    /// Everything that is left.
    package mutating func rest() throws(MalformedBytes) -> ArraySlice<UInt8> { try slice(left) }
}
