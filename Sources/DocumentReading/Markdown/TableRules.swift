/// The lines that may be the rule below a table's head (`| --- | :-: |`; GFM, "Tables").
///
/// cmark takes the whole paragraph to pieces again at each of them, in search of the head. A paragraph of thousands of
/// lines and rules, which no honest document has, takes it minutes.
struct TableRules {
    /// How many bytes it has to go over for all of them, at most. No file is so large that this overflows.
    private(set) var cost = 0

    /// The most that is let by, which takes some seconds.
    static let mostCost = 2_000_000_000

    init(in source: String) {
        var (paragraph, rules) = (0, 0)
        // A line is a rule as long as nothing but a rule's signs, or those of a quotation, were met.
        var (isBlank, isRule, hasDash) = (true, true, false)
        for byte in source.utf8 {
            paragraph += 1
            switch byte {
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                if isRule, hasDash { rules += 1 }
                if isBlank {
                    cost += paragraph * rules
                    (paragraph, rules) = (0, 0)
                }
                (isBlank, isRule, hasDash) = (true, true, false)
            case UInt8(ascii: " "), UInt8(ascii: "\t"): continue
            case UInt8(ascii: "-"): (isBlank, hasDash) = (false, true)
            case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: ">"): isBlank = false
            default: (isBlank, isRule) = (false, false)
            }
        }
        cost += paragraph * rules
    }
}
