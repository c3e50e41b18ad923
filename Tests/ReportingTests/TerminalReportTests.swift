import Reporting
import TestSupport
import Testing

struct TerminalReportTests {
    @Test(arguments: AwkwardReport.allCases)
    func looksAsItDidWhenLastLookedAt(kind: AwkwardReport) throws {
        try Snapshot.expect(render(kind), equals: "\(kind.rawValue).txt")
    }

    @Test func coloursWhenAsked() throws {
        try Snapshot.expect(render(.one, RenderingOptions(colour: true)), equals: "one-colour.txt")
    }

    @Test(arguments: AwkwardReport.allCases, [40, 80, 120])
    func noLineIsWiderThanTheTerminal(kind: AwkwardReport, width: Int) throws {
        for line in try lines(kind, RenderingOptions(width: width)) {
            #expect(columns(line) <= width, "\(line)")
        }
    }

    @Test(arguments: AwkwardReport.allCases)
    func noControlCharacterReachesTheTerminal(kind: AwkwardReport) throws {
        let text = String(decoding: try render(kind), as: UTF8.self)
        for scalar in text.unicodeScalars where scalar != "\n" {
            #expect(scalar.properties.generalCategory != .control, "U+\(String(scalar.value, radix: 16))")
            #expect(!(0x202A...0x202E).contains(scalar.value))
            #expect(!(0x2066...0x2069).contains(scalar.value))
        }
    }

    @Test func colourAddsNothingButColour() throws {
        let coloured = String(decoding: try render(.one, RenderingOptions(colour: true)), as: UTF8.self)
        let plain = String(decoding: try render(.one), as: UTF8.self)
        #expect(coloured != plain)
        #expect(coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == plain)
    }

    @Test func wordsAreNotCutWhereALineCouldHoldThem() throws {
        let words = Set(
            String(decoding: try render(.one), as: UTF8.self).split(whereSeparator: \.isWhitespace))
        for word in "Change the time limit to one working day, and say who tells the designated officer."
            .split(separator: " ")
        {
            #expect(words.contains(word))
        }
    }

    private func render(_ kind: AwkwardReport, _ options: RenderingOptions = RenderingOptions()) throws
        -> [UInt8]
    {
        try TerminalReport().render(kind.report, options: options)
    }

    private func lines(_ kind: AwkwardReport, _ options: RenderingOptions) throws -> [Substring] {
        String(decoding: try render(kind, options), as: UTF8.self).split(separator: "\n")
    }

    /// The columns of a line, counted apart from the product: two for the wide letters of the awkward report.
    private func columns(_ line: Substring) -> Int {
        line.reduce(0) { count, character in
            let isWide = character.unicodeScalars.contains {
                (0x3000...0x9FFF).contains($0.value) || (0x1F300...0x1FAFF).contains($0.value)
            }
            return count + (isWide ? 2 : 1)
        }
    }
}
