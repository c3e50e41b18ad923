import Testing

@testable import DocumentReading

@Suite("The number typed before a heading")
struct HeadingNumberTests {
    @Test(
        "is taken with its full stop, bracket or colon, and leaves the words",
        arguments: [
            ("3 Safer recruitment", "3", 1, 3), ("3. Safer recruitment", "3.", 1, 3),
            ("12) Safer recruitment", "12)", 1, 12), ("4.2: Safer recruitment", "4.2:", 2, 2),
            ("4.2.10.\u{A0} Safer recruitment", "4.2.10.", 3, 10),
        ])
    func numbers(heading: String, label: String, depth: Int, ordinal: Int) throws {
        let number = try #require(HeadingNumber(heading))
        #expect(number.label == label)
        #expect(number.depth == depth)
        #expect(number.ordinal == ordinal)
        #expect(number.title == "Safer recruitment")
    }

    @Test(
        "stands before a capital letter, a quotation mark or a bracket",
        arguments: ["Ärger", "“Duty”", "(old)"])
    func titles(title: String) {
        #expect(HeadingNumber("7. \(title)")?.title == title)
    }

    @Test(
        "is no year, amount, decimal or part of the words",
        arguments: [
            "2026 Report", "2 children", "4.123 Cases", "3.) Cases", "3.Cases", "3. ", "3.", "3", "", "Cases",
            ".3 Cases",
            "3..2 Cases", "3. Cases\nof concern",
        ])
    func none(heading: String) {
        #expect(HeadingNumber(heading) == nil)
    }
}
