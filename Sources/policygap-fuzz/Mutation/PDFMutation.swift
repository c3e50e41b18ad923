/// Breaks PDF files: the numbers, names, references and streams of their objects, and the objects themselves. The table
/// of objects is made anew most often, so that what the objects say is met rather than what is guessed without it.
struct PDFMutation: Mutation {
    func mutate(_ seed: Seed, with donor: Seed, _ chance: inout Chance) -> [UInt8] {
        var file = PDFObjects(seed.bytes)
        let other = PDFObjects(donor.bytes)
        for _ in changes(&chance) { change(&file, donor: other, &chance) }
        var bytes = chance.isOne(in: 6) ? file.bytes : file.bytesWithTable
        if chance.isOne(in: 12) { ByteMutation.change(&bytes, donor: donor.bytes, &chance) }
        if chance.isOne(in: 30) { bytes.removeLast(chance.number(below: bytes.count)) }
        return bytes
    }

    private func change(_ file: inout PDFObjects, donor: PDFObjects, _ chance: inout Chance) {
        guard !file.objects.isEmpty else { return }
        let number = chance.number(below: file.objects.count)
        switch chance.number(below: 14) {
        case 0: file.objects[number].body = chance.element(of: file.objects)?.body ?? []
        case 1: file.objects[number].body = chance.element(of: donor.objects)?.body ?? []
        case 2: if chance.isOne(in: 2) { file.objects.remove(at: number) }
        case 3:
            changeStream(
                &file.objects[number].body, donor: chance.element(of: donor.objects)?.body ?? [], &chance)
        default: changeWords(&file.objects[number].body, objects: file.objects, &chance)
        }
    }

    /// Changes a number, a name, a reference or a bracket of the object, looked for in its stream as well where that is
    /// not compressed.
    private func changeWords(_ body: inout [UInt8], objects: [PDFObjects.Object], _ chance: inout Chance) {
        let start = chance.number(below: body.count)
        let isDigit: (UInt8) -> Bool = { (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E }
        switch chance.number(below: 6) {
        case 0, 1, 2:
            guard let first = body[start...].firstIndex(where: isDigit) else { return }
            let end = body[first...].firstIndex { !isDigit($0) } ?? body.count
            let reference = chance.element(of: objects).map { Array("\($0.number)".utf8) } ?? []
            let value = chance.isOne(in: 2) ? reference : chance.element(of: AwkwardValues.numbers) ?? []
            body.replaceSubrange(first..<end, with: value)
        case 3:
            guard let name = name(in: body, from: start), let other = chance.element(of: objects)?.body,
                let taken = self.name(in: other, from: chance.number(below: other.count))
            else { return }
            body.replaceSubrange(name, with: Array(other[taken]))
        case 4:
            let piece = Array((chance.element(of: Self.pieces) ?? "").utf8)
            let times = [1, 1, 1, 100, 20_000][chance.number(below: 5)]
            body.insert(contentsOf: [[UInt8]](repeating: piece, count: times).joined(), at: start)
        default: ByteMutation.change(&body, donor: body, &chance)
        }
    }

    private func name(in body: [UInt8], from start: Int) -> Range<Int>? {
        guard start < body.count, let first = body[start...].firstIndex(of: 0x2F) else { return nil }
        let ends: Set<UInt8> = [0x20, 0x0A, 0x0D, 0x2F, 0x3E, 0x3C, 0x5B, 0x5D, 0x28, 0x29]
        return first..<(body[(first + 1)...].firstIndex(where: ends.contains) ?? body.count)
    }

    private func changeStream(_ body: inout [UInt8], donor: [UInt8], _ chance: inout Chance) {
        guard let stream = PDFObjects.stream(of: body) else {
            return changeWords(&body, objects: [], &chance)
        }
        var bytes = Array(body[stream])
        ByteMutation.change(
            &bytes, donor: PDFObjects.stream(of: donor).map { Array(donor[$0]) } ?? donor, &chance)
        body.replaceSubrange(stream, with: bytes)
    }

    private static let pieces: [String] = [
        "[", "]", "<<", ">>", "(", ")", "<", "/", "/A 1 0 R ", "1 0 R ", "null ", "true ", "q ", "Q ", "BT ",
        "ET ",
        "0 0 0 0 0 0 cm ", "1e9 0 0 1e9 1e9 1e9 cm ", "1 0 0 1 99999999999 -99999999999 Tm ",
        "0 1 -1 0 0 0 Tm ",
        "/R 0 Tf ", "/R 99999 Tf ", "/R -11 Tf ", "(words) Tj ", "[(w) -99999999 (o)] TJ ", "99999 Tc ",
        "-1 Tz ", "/I Do ",
        "3 Tr ", "/Span << /ActualText (\u{0}) >> BDC ", "EMC ", "/Rotate 45 ", "/Type /ObjStm /N 99999999 ",
        "/MediaBox [0 0 1e30 1e30] ", "/UserUnit 1e9 ", "/Kids [2 0 R] ", "/Next 1 0 R ", "/Parent 2 0 R ",
        "/Count -2147483648 ",
        "/Filter [/FlateDecode /FlateDecode /LZWDecode] ", "/Predictor 15 /Colors 99999 ",
        "/Width 65535 /Height 65535 ",
        "/Filter /JBIG2Decode ", "/Filter /JPXDecode ", "/Filter /DCTDecode ", "/Encrypt 1 0 R ",
        "/Subtype /Type3 ",
    ]
}
