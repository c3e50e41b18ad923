/// A way of breaking files that knows how they are made.
protocol Mutation: Sendable {
    /// A broken file.
    ///
    /// - Parameters:
    ///   - seed: the file to break.
    ///   - donor: another file of the kind, or the same, to take pieces from.
    ///   - chance: what decides; nothing else does.
    func mutate(_ seed: Seed, with donor: Seed, _ chance: inout Chance) -> [UInt8]
}

extension Mutation {
    /// How many changes one file gets: few, most often, so that much of it is still read.
    func changes(_ chance: inout Chance) -> Range<Int> {
        0..<(chance.isOne(in: 4) ? 1 + chance.number(below: 40) : 1 + chance.number(below: 4))
    }
}

/// Values that programs are known to trip over.
enum AwkwardValues {
    /// Numbers around the limits of the types that hold them, and what is none.
    static let numbers: [[UInt8]] = [
        "0", "-1", "1", "9", "10", "127", "128", "255", "256", "32767", "32768", "65535", "65536", "1000000",
        "2147483647", "2147483648", "-2147483648", "-2147483649", "4294967295", "4294967296",
        "9223372036854775807", "9223372036854775808", "-9223372036854775808", "18446744073709551616",
        "99999999999999999999999999", "0.0000001", "1.5", "1e309", "-1e309", "1e-400", "1e18", "NaN", "inf",
        "0x7fffffff", "--5", "+3", "",
    ].map { (text: String) in Array(text.utf8) }

    /// Text: empty, long, of letters that join, turn or are none, and what looks like labels, dates and markup.
    static let texts: [[UInt8]] = short.map { Array($0.utf8) } + malformed + long

    private static let short: [String] = [
        "", " ", "\u{0}", "\u{B}", "\r", "\u{2028}", "\u{202E}", "\u{FEFF}", "\u{FFFD}", "\u{AD}", "\u{200D}",
        "👩‍👩‍👧‍👦", "%1.%2.%3.%4.%5.%6.%7.%8.%9.%0.%", "1.1.1.1.1.1.1.1.1.1(a)(i)(A)", "99999999999999999999. ",
        "(((((((((((((((", "MMMMMMMMMMMMMMMMMMMMMMMMMMMM. ", "31/02/99999", "1 January 0000", "2026-13-45",
        "99999999999999999999 December 99999999999999999999", "&#0;", "&#x10FFFF;", "&#xD800;", "&lt;&amp;",
        "&#99999999999999999999;", "]]>", "<![CDATA[", "-->", "../../../../etc/passwd", "file:///etc/passwd",
    ]

    /// What is not UTF-8.
    private static let malformed: [[UInt8]] = [
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x80],
    ]

    private static let long: [[UInt8]] = [
        ("e\u{301}\u{301}\u{301}", 700), ("\u{301}", 2_000), ("A", 70_000), ("word ", 20_000), ("1.", 3_000),
        ("\n", 5_000), ("i", 3_000),
    ].map { (text: String, count: Int) in Array(String(repeating: text, count: count).utf8) }
}
