/// The labels that a browser shows before the items of one list.
struct HTMLListLabels {
    private let type: String?
    private var number: Int

    /// - Parameter list: the element, `ol` or another.
    init(_ list: HTMLElement) {
        type = list.name == "ol" ? list.attributes["type"] ?? "1" : nil
        number = Int(list.attributes["start", default: ""]) ?? 1
    }

    /// The label of the next item: `•`, `1.`, `a.`, `IV.`.
    mutating func next(for item: HTMLElement) -> String {
        guard let type else { return "•" }
        if let value = Int(item.attributes["value", default: ""]) { number = value }
        defer { number &+= 1 }
        let numeral: String
        switch type {
        case "a": numeral = Self.letters(number)
        case "A": numeral = Self.letters(number).uppercased()
        case "i": numeral = Self.roman(number)
        case "I": numeral = Self.roman(number).uppercased()
        default: numeral = "\(number)"
        }
        return numeral + "."
    }

    /// `a` to `z`, `aa` and so on; a number where there is no letter for it.
    static func letters(_ number: Int) -> String {
        guard (1...18_278).contains(number) else { return "\(number)" }
        var rest = number
        var letters = ""
        while rest > 0 {
            let (quotient, remainder) = (rest - 1).quotientAndRemainder(dividingBy: 26)
            letters = String(UnicodeScalar(UInt8(97 + remainder))) + letters
            rest = quotient
        }
        return letters
    }

    private static func roman(_ number: Int) -> String {
        guard (1...3999).contains(number) else { return "\(number)" }
        let numerals = [
            (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
            (10, "x"),
            (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
        ]
        var rest = number
        return numerals.reduce(into: "") { text, numeral in
            text += String(repeating: numeral.1, count: rest / numeral.0)
            rest %= numeral.0
        }
    }
}
