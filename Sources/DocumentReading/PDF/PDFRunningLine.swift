/// A line at the head or foot of a page, which may be one of a row over many pages.
struct PDFRunningLine {
    let line: PDFLine
    /// The index of its page.
    let page: Int
    /// Its index among the lines of the page.
    let index: Int
    /// The text with each number made one sign, so that page 9 and page 10 look alike.
    let shape: String
    /// The numbers that stand for the signs; those past a million, which count no pages, are 0.
    let numbers: [Int]

    init(_ line: PDFLine, page: Int, index: Int) {
        self.line = line
        self.page = page
        self.index = index
        var shape = String.UnicodeScalarView()
        var numbers: [Int] = []
        let text = line.text
        if let number = Self.roman(text) {
            shape.append("#")
            numbers = [number]
        } else {
            for scalar in text.unicodeScalars {
                guard scalar.isDigit else {
                    shape.append(scalar)
                    continue
                }
                if shape.last != "#" {
                    shape.append("#")
                    numbers.append(0)
                }
                let digit = scalar.properties.numericValue.flatMap { Int(exactly: $0) } ?? 0
                let number = numbers[numbers.count - 1]
                numbers[numbers.count - 1] = number < 100_000 ? number * 10 + digit : 0
            }
        }
        self.shape = String(shape)
        self.numbers = numbers
    }

    /// Whether it says anything beside numbers.
    var hasWords: Bool { shape.unicodeScalars.contains(where: \.isLetter) }

    /// Whether nearly all lines of one shape have the same numbers, too.
    static func isSame(_ lines: [PDFRunningLine]) -> Bool {
        var counts: [[Int]: Int] = [:]
        for line in lines { counts[line.numbers, default: 0] += 1 }
        return (counts.values.max() ?? 0) * 5 >= lines.count * 4
    }

    /// Whether one of the numbers goes up with the pages on nearly all of the lines, as a page number does and the
    /// number of a heading does not.
    static func countsPages(_ lines: [PDFRunningLine]) -> Bool {
        guard let first = lines.first else { return false }
        // In `Appendix 3` the number is its own.
        return first.numbers.indices.dropFirst(first.isDivision ? 1 : 0).contains { place in
            var offsets: [Int: Int] = [:]
            for line in lines where place < line.numbers.count {
                offsets[line.numbers[place] - line.page, default: 0] += 1
            }
            return (offsets.values.max() ?? 0) * 5 >= lines.count * 4
        }
    }

    /// Whether it begins as the heading of a part.
    private var isDivision: Bool { PDFDivision(line.words) != nil }

    /// The value of a page number such as `iv`.
    private static func roman(_ text: String) -> Int? {
        guard (1...6).contains(text.utf8.count) else { return nil }
        var total = 0
        var last = Int.max
        for byte in text.utf8 {
            let value: Int
            switch byte | 0x20 {
            case UInt8(ascii: "i"): value = 1
            case UInt8(ascii: "v"): value = 5
            case UInt8(ascii: "x"): value = 10
            default: return nil
            }
            total += value > last ? value - 2 * last : value
            last = value
        }
        return total
    }
}
