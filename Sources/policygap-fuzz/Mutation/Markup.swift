/// The tags of XML or HTML, whether well formed or not.
struct Markup {
    /// A start or an end tag.
    struct Tag {
        /// With its angle brackets.
        var range: Range<Int>
        /// The place of the name.
        var name: Range<Int>
        var isEnd: Bool
        /// The number of the tag that ends the element that this one starts; its own where the element is empty;
        /// `nil` for an end tag, and where none does.
        var end: Int?
    }

    let bytes: [UInt8]
    private(set) var tags: [Tag] = []
    /// The numbers of the tags that begin elements that end.
    private(set) var elements: [Int] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        findTags()
        matchTags()
    }

    /// The element that a tag begins, with its tags.
    func element(_ tag: Int) -> Range<Int> {
        tags[tag].range.lowerBound..<tags[tags[tag].end ?? tag].range.upperBound
    }

    /// The values of a tag's attributes, without their quotes.
    func values(in tag: Int) -> [Range<Int>] {
        var values: [Range<Int>] = []
        var place = tags[tag].name.upperBound
        while place < tags[tag].range.upperBound {
            defer { place += 1 }
            let quote = bytes[place]
            guard quote == 0x22 || quote == 0x27 else { continue }
            let start = place + 1
            place =
                bytes[start..<tags[tag].range.upperBound].firstIndex(of: quote) ?? tags[tag].range.upperBound
            values.append(start..<place)
        }
        return values
    }

    private mutating func findTags() {
        var place = 0
        while let start = bytes[place...].firstIndex(of: 0x3C) {
            place = start + 1
            guard place < bytes.count, bytes[place] != 0x21, bytes[place] != 0x3F else { continue }
            let isEnd = bytes[place] == 0x2F
            let name = (isEnd ? place + 1 : place)..<endOfName(from: isEnd ? place + 1 : place)
            guard !name.isEmpty, let close = closingBracket(from: name.upperBound) else { continue }
            place = close + 1
            let isEmpty = !isEnd && bytes[close - 1] == 0x2F
            tags.append(
                Tag(range: start..<place, name: name, isEnd: isEnd, end: isEmpty ? tags.count : nil))
        }
    }

    private func endOfName(from start: Int) -> Int {
        let ends: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0x2F, 0x3E, 0x3C, 0x22, 0x27]
        return bytes[min(start, bytes.count)...].firstIndex(where: ends.contains) ?? bytes.count
    }

    /// The bracket that closes a tag, those in values aside.
    private func closingBracket(from start: Int) -> Int? {
        var quote: UInt8?
        for place in start..<min(bytes.count, start + 8_192) {
            if let open = quote {
                if bytes[place] == open { quote = nil }
            } else if bytes[place] == 0x22 || bytes[place] == 0x27 {
                quote = bytes[place]
            } else if bytes[place] == 0x3E {
                return place
            }
        }
        return nil
    }

    private mutating func matchTags() {
        var open: [Int] = []
        for number in tags.indices {
            if tags[number].end != nil {
                elements.append(number)
            } else if !tags[number].isEnd {
                open.append(number)
            } else if let match = open.suffix(64).lastIndex(where: {
                bytes[tags[$0].name].elementsEqual(bytes[tags[number].name])
            }) {
                tags[open[match]].end = number
                elements.append(open[match])
                open.removeSubrange(match...)
            }
        }
    }
}
