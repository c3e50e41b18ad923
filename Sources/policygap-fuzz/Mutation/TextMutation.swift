/// Breaks text: its lines, its marks and its encoding.
struct TextMutation: Mutation {
    /// Pieces of the format's own marks to put in.
    let pieces: [String]

    func mutate(_ seed: Seed, with donor: Seed, _ chance: inout Chance) -> [UInt8] {
        var lines = seed.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
        let others = donor.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
        for _ in changes(&chance) { change(&lines, others: others, &chance) }
        let end: [UInt8] = chance.isOne(in: 10) ? [0x0D, 0x0A] : chance.isOne(in: 20) ? [0x0D] : [0x0A]
        var bytes = Array(lines.joined(separator: end))
        if chance.isOne(in: 6) { ByteMutation.change(&bytes, donor: donor.bytes, &chance) }
        return chance.isOne(in: 8) ? Self.encoded(bytes, &chance) : bytes
    }

    private func change(_ lines: inout [[UInt8]], others: [[UInt8]], _ chance: inout Chance) {
        guard !lines.isEmpty else { return lines.append([0x41]) }
        let number = chance.number(below: lines.count)
        let range = chance.range(in: lines.count, longest: 12)
        let piece = Array((chance.element(of: pieces) ?? "").utf8)
        switch chance.number(below: 14) {
        case 0: lines.removeSubrange(range)
        case 1: lines.insert(contentsOf: lines[range], at: chance.number(below: lines.count))
        case 2: lines.insert(contentsOf: others[chance.range(in: others.count, longest: 12)], at: number)
        case 3: lines.swapAt(number, chance.number(below: lines.count))
        case 4:
            // Lines that become one, of whatever length.
            let joined = lines[number...].prefix(chance.isOne(in: 3) ? lines.count : 3).joined(separator: [
                0x20
            ])
            lines[number] = Array(joined)
        case 5: repeatLine(number, in: &lines, &chance)
        case 6: for line in range { lines[line].insert(contentsOf: [0x20, 0x20, 0x20, 0x20], at: 0) }
        case 7, 8, 9: insert(piece, in: &lines[number], &chance)
        case 10: nest(piece, in: &lines[number], &chance)
        case 11: staircase(of: piece, in: &lines, at: number, &chance)
        case 12: insert(chance.element(of: AwkwardValues.texts) ?? [], in: &lines[number], &chance)
        default: insert(chance.element(of: AwkwardValues.numbers) ?? [], in: &lines[number], &chance)
        }
    }

    /// Puts a piece at the start of a line, where most marks count, or within it.
    private func insert(_ piece: [UInt8], in line: inout [UInt8], _ chance: inout Chance) {
        line.insert(contentsOf: piece, at: chance.isOne(in: 2) ? 0 : chance.number(below: line.count + 1))
    }

    /// The same mark over and over: quotations in quotations, brackets in brackets.
    private func nest(_ piece: [UInt8], in line: inout [UInt8], _ chance: inout Chance) {
        let times = min([5, 60, 1_000, 50_000][chance.number(below: 4)], 400_000 / max(1, piece.count))
        insert(Array([[UInt8]](repeating: piece, count: times).joined()), in: &line, &chance)
    }

    /// Lines of which each stands further in than the one before: lists in lists.
    private func staircase(
        of piece: [UInt8], in lines: inout [[UInt8]], at number: Int, _ chance: inout Chance
    ) {
        let steps = [5, 50, 500][chance.number(below: 3)]
        lines.insert(
            contentsOf: (0..<steps).map {
                [UInt8](repeating: 0x20, count: $0 * 2) + piece + Array("step".utf8)
            },
            at: number)
    }

    private func repeatLine(_ number: Int, in lines: inout [[UInt8]], _ chance: inout Chance) {
        let times = min([10, 1_000, 50_000][chance.number(below: 3)], 500_000 / max(1, lines[number].count))
        lines.insert(contentsOf: [[UInt8]](repeating: lines[number], count: times), at: number)
    }

    /// The bytes in another encoding, or not quite in it.
    private static func encoded(_ bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
        let text = String(decoding: bytes, as: UTF8.self)
        switch chance.number(below: 6) {
        case 0: return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case 1: return [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        case 2: return text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case 3: return [0xFF, 0xFE] + bytes
        case 4: return [0xEF, 0xBB, 0xBF] + bytes
        default: return bytes.map { $0 == 0x20 ? UInt8(0xA0 + chance.number(below: 0x60)) : $0 }
        }
    }
}
