/// How a list writes its numbers (ECMA-376 part 1, clause 17.18.59).
enum NumberFormat {
    case decimal, decimalZero, lowerLetter, upperLetter, lowerRoman, upperRoman, ordinal, bullet, none
    /// Numbers as their author wrote the first few of them, `001, 002, 003, ...`.
    case custom([String])

    /// The format of this name; formats that are not in the list are written as plain numbers.
    /// - Parameter samples: the first numbers of a format of the author's own (MS-OI29500, 2.1.518).
    init(_ name: String, samples: String? = nil) {
        switch name {
        case "custom": self = .custom(NumberFormat.samples(samples ?? ""))
        case "decimalZero": self = .decimalZero
        case "lowerLetter": self = .lowerLetter
        case "upperLetter": self = .upperLetter
        case "lowerRoman": self = .lowerRoman
        case "upperRoman": self = .upperRoman
        case "ordinal": self = .ordinal
        case "bullet": self = .bullet
        case "none": self = .none
        default: self = .decimal
        }
    }

    /// The number as the list writes it.
    func string(_ number: Int) -> String {
        switch self {
        case .decimal, .bullet: String(number)
        case .decimalZero: number < 10 ? "0\(number)" : String(number)
        case .lowerLetter: letters(number, from: UInt8(ascii: "a"))
        case .upperLetter: letters(number, from: UInt8(ascii: "A"))
        case .lowerRoman: roman(number).lowercased()
        case .upperRoman: roman(number)
        case .ordinal: String(number) + ordinalEnding(number)
        case .none: ""
        case .custom(let samples): custom(number, samples)
        }
    }

    /// The format that stands for this one in legal numbering: plain numbers, where it shows any.
    var legal: NumberFormat {
        if case .none = self { .none } else { .decimal }
    }

    private static func samples(_ text: String) -> [String] {
        text.split(separator: ",").map { $0.trimmed }.filter { !$0.isEmpty && $0 != "..." }
    }

    /// A number as the samples have it, or after them as long as they are.
    private func custom(_ number: Int, _ samples: [String]) -> String {
        if number >= 1, number <= samples.count { return samples[number - 1] }
        let digits = String(number)
        guard let first = samples.first, first.hasPrefix("0") else { return digits }
        return String(repeating: "0", count: max(0, first.count - digits.count)) + digits
    }

    /// After z come aa and bb, not aa and ab.
    private func letters(_ number: Int, from first: UInt8) -> String {
        guard (1...780).contains(number) else { return String(number) }
        let letter = Character(Unicode.Scalar(first + UInt8((number - 1) % 26)))
        return String(repeating: letter, count: (number - 1) / 26 + 1)
    }

    private func roman(_ number: Int) -> String {
        guard (1...3999).contains(number) else { return String(number) }
        let numerals = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
            (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = number
        var string = ""
        for (value, numeral) in numerals {
            while rest >= value {
                string += numeral
                rest -= value
            }
        }
        return string
    }

    private func ordinalEnding(_ number: Int) -> String {
        if (11...13).contains(number % 100) { return "th" }
        return switch number % 10 {
        case 1: "st"
        case 2: "nd"
        case 3: "rd"
        default: "th"
        }
    }
}
