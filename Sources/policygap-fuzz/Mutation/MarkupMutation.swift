/// Breaks XML and HTML: its elements, attributes and text.
struct MarkupMutation: Mutation {
    func mutate(_ seed: Seed, with donor: Seed, _ chance: inout Chance) -> [UInt8] {
        var bytes = seed.bytes
        let donor = Markup(donor.bytes)
        for _ in changes(&chance) { Self.change(&bytes, donor: donor, &chance) }
        return bytes
    }

    /// Makes one change.
    static func change(_ bytes: inout [UInt8], donor: Markup, _ chance: inout Chance) {
        let markup = Markup(bytes)
        guard let first = chance.element(of: markup.elements) else {
            return ByteMutation.change(&bytes, donor: donor.bytes, &chance)
        }
        let element = markup.element(first)
        switch chance.number(below: 24) {
        case 0, 1: bytes.removeSubrange(element)
        case 2, 3: duplicate(element, in: &bytes, &chance)
        case 4, 5: nest(first, of: markup, in: &bytes, &chance)
        case 6, 7, 8:
            guard let other = chance.element(of: donor.elements), donor.element(other).count < 200_000 else {
                return
            }
            bytes.insert(contentsOf: donor.bytes[donor.element(other)], at: place(in: markup, &chance))
        case 9: unwrap(first, of: markup, in: &bytes)
        case 10, 11: rename(first, of: markup, in: &bytes, &chance)
        case 12: swapStart(first, of: markup, in: &bytes, &chance)
        case 13, 14, 15, 16, 17: changeValue(first, of: markup, donor: donor, in: &bytes, &chance)
        case 18, 19, 20:
            let text = chance.element(of: AwkwardValues.texts) ?? []
            bytes.insert(contentsOf: text, at: place(in: markup, &chance))
        case 21: bytes.removeSubrange(markup.tags[chance.number(below: markup.tags.count)].range)
        case 22: if chance.isOne(in: 4) { bytes.removeSubrange(place(in: markup, &chance)...) }
        default: ByteMutation.change(&bytes, donor: donor.bytes, &chance)
        }
    }

    /// Before or behind a tag.
    private static func place(in markup: Markup, _ chance: inout Chance) -> Int {
        let range = markup.tags[chance.number(below: markup.tags.count)].range
        return chance.isOne(in: 2) ? range.lowerBound : range.upperBound
    }

    private static func duplicate(_ element: Range<Int>, in bytes: inout [UInt8], _ chance: inout Chance) {
        let times = min([1, 2, 30, 3_000][chance.number(below: 4)], 400_000 / max(1, element.count))
        let copies = [[UInt8]](repeating: Array(bytes[element]), count: times)
        bytes.insert(contentsOf: copies.joined(), at: element.upperBound)
    }

    /// Puts an element into itself, so many times over.
    private static func nest(
        _ first: Int, of markup: Markup, in bytes: inout [UInt8], _ chance: inout Chance
    ) {
        guard let end = markup.tags[first].end, end != first else { return }
        let (start, stop) = (markup.tags[first].range, markup.tags[end].range)
        let times = min(
            [1, 5, 60, 245, 5_000, 50_000][chance.number(below: 6)], 1_000_000 / (start.count + stop.count))
        // What stands between the tags comes again in each copy, where it is short: rows and cells in tables in cells.
        let content = bytes[start.upperBound..<stop.lowerBound]
        let inside = content.count * times < 400_000 && chance.isOne(in: 2) ? Array(content) : []
        let copies = [[UInt8]](repeating: Array(bytes[start]) + inside, count: times)
        let ends = [[UInt8]](repeating: Array(bytes[stop]), count: times)
        bytes.insert(contentsOf: ends.joined(), at: stop.upperBound)
        bytes.insert(contentsOf: copies.joined(), at: start.lowerBound)
    }

    private static func unwrap(_ first: Int, of markup: Markup, in bytes: inout [UInt8]) {
        if let end = markup.tags[first].end, end != first { bytes.removeSubrange(markup.tags[end].range) }
        bytes.removeSubrange(markup.tags[first].range)
    }

    private static func rename(
        _ first: Int, of markup: Markup, in bytes: inout [UInt8], _ chance: inout Chance
    ) {
        guard let other = chance.element(of: markup.tags) else { return }
        let name = Array(bytes[other.name])
        if let end = markup.tags[first].end, end != first {
            bytes.replaceSubrange(markup.tags[end].name, with: name)
        }
        bytes.replaceSubrange(markup.tags[first].name, with: name)
    }

    /// Gives an element the attributes of another.
    private static func swapStart(
        _ first: Int, of markup: Markup, in bytes: inout [UInt8], _ chance: inout Chance
    ) {
        guard let other = chance.element(of: markup.elements) else { return }
        let attributes = bytes[markup.tags[other].name.upperBound..<markup.tags[other].range.upperBound]
        let old = markup.tags[first].name.upperBound..<markup.tags[first].range.upperBound
        bytes.replaceSubrange(old, with: Array(attributes))
    }

    /// Gives an attribute a number, a text, or the value of another attribute.
    private static func changeValue(
        _ first: Int, of markup: Markup, donor: Markup, in bytes: inout [UInt8], _ chance: inout Chance
    ) {
        // Most elements have no attributes; look on from this one for one that has.
        guard
            let owner = markup.tags.indices[first...].prefix(50).first(where: {
                !markup.values(in: $0).isEmpty
            }),
            let value = chance.element(of: markup.values(in: owner))
        else { return }
        switch chance.number(below: 4) {
        case 0, 1: bytes.replaceSubrange(value, with: chance.element(of: AwkwardValues.numbers) ?? [])
        case 2: bytes.replaceSubrange(value, with: chance.element(of: AwkwardValues.texts) ?? [])
        default:
            guard let other = chance.element(of: donor.elements),
                let taken = chance.element(of: donor.values(in: other))
            else { return }
            bytes.replaceSubrange(value, with: Array(donor.bytes[taken]))
        }
    }
}

/// Breaks web pages, as markup most often and as text else.
struct HTMLMutation: Mutation {
    func mutate(_ seed: Seed, with donor: Seed, _ chance: inout Chance) -> [UInt8] {
        chance.isOne(in: 3)
            ? TextMutation(pieces: TextPieces.html).mutate(seed, with: donor, &chance)
            : MarkupMutation().mutate(seed, with: donor, &chance)
    }
}
