import OfficePackage

/// Breaks office packages from within: the XML of their parts, so that the readers get to see it; and now and then the
/// archive itself. A document that is one XML file is broken as such.
struct PackageMutation: Mutation {
    func mutate(_ seed: Seed, with donor: Seed, _ chance: inout Chance) -> [UInt8] {
        guard var parts = seed.parts, !parts.isEmpty else {
            return MarkupMutation().mutate(seed, with: donor, &chance)
        }
        for _ in changes(&chance) { change(&parts, donor: donor.parts ?? [], &chance) }
        var bytes = Self.archive(of: parts) ?? seed.bytes
        if chance.isOne(in: 10) {
            for _ in changes(&chance) { ByteMutation.change(&bytes, donor: donor.bytes, &chance) }
        }
        return bytes
    }

    private func change(_ parts: inout [Seed.Part], donor: [Seed.Part], _ chance: inout Chance) {
        let number = part(of: parts, &chance)
        let name = parts[number].name
        switch chance.number(below: 20) {
        case 0: if parts.count > 1 { parts.remove(at: number) }
        case 1: parts[number].bytes = chance.element(of: parts)?.bytes ?? []
        case 2: parts[number].bytes = donor.first { $0.name == name }?.bytes ?? parts[number].bytes
        case 3:
            parts[number].name =
                chance.element(of: AwkwardValues.texts).map { String(decoding: $0, as: UTF8.self) } ?? ""
        case 4: parts[number].bytes.removeLast(chance.number(below: parts[number].bytes.count))
        default:
            let fellow = donor.first { $0.name == name } ?? chance.element(of: donor) ?? parts[number]
            if parts[number].isMarkup {
                MarkupMutation.change(&parts[number].bytes, donor: Markup(fellow.bytes), &chance)
            } else {
                ByteMutation.change(&parts[number].bytes, donor: fellow.bytes, &chance)
            }
        }
    }

    /// A part to change: the one with the text every other time.
    private func part(of parts: [Seed.Part], _ chance: inout Chance) -> Int {
        let main = parts.firstIndex { $0.name == "word/document.xml" || $0.name == "content.xml" }
        return chance.isOne(in: 2) ? main ?? 0 : chance.number(below: parts.count)
    }

    /// The parts as an archive; `nil` where their names do not allow it.
    private static func archive(of parts: [Seed.Part]) -> [UInt8]? {
        var writer = ZipWriter()
        for part in parts { writer.add(part.name, part.bytes) }
        return try? writer.bytes()
    }
}
