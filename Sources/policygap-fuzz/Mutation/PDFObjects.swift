/// The objects of a PDF file, as they stand one behind the other (ISO 32000-1, clause 7.3.10).
struct PDFObjects {
    /// An object with a number.
    struct Object {
        var number: Int
        /// What stands between `obj` and `endobj`.
        var body: [UInt8]
    }

    var objects: [Object] = []
    private let head: [UInt8]
    /// What follows the last object: the table of objects, and the trailer.
    private let tail: [UInt8]

    init(_ bytes: [UInt8]) {
        let begin = Array(" obj".utf8)
        let end = Array("endobj".utf8)
        var place = 0
        var first: Int?
        while let mark = Self.find(begin, in: bytes, from: place),
            let number = Self.number(before: mark, in: bytes),
            let close = Self.find(end, in: bytes, from: mark + begin.count)
        {
            if first == nil { first = number.place }
            objects.append(Object(number: number.value, body: Array(bytes[(mark + begin.count)..<close])))
            place = close + end.count
        }
        head = Array(bytes[..<(first ?? bytes.count)])
        tail = first == nil ? [] : Array(bytes[place...])
    }

    /// The file with the table that it had, which is wrong by now.
    var bytes: [UInt8] {
        head + objects.flatMap { Self.header($0.number) + $0.body + Array("endobj\n".utf8) } + tail
    }

    /// The file with a table that is right (clause 7.5.4), and the trailer that it had.
    var bytesWithTable: [UInt8] {
        guard let trailer = Self.find(Array("trailer".utf8), in: tail, from: 0),
            let end = Self.find(Array("startxref".utf8), in: tail, from: trailer)
        else { return bytes }
        var file = head
        var places: [Int: Int] = [:]
        for object in objects {
            places[object.number] = file.count
            file += Self.header(object.number) + object.body + Array("endobj\n".utf8)
        }
        let table = file.count
        let count = (objects.map(\.number).max() ?? 0) + 1
        file += Array("xref\n0 \(count)\n0000000000 65535 f \n".utf8)
        for number in 1..<max(count, 1) {
            let digits = String(places[number] ?? 0)
            let entry = String(repeating: "0", count: max(0, 10 - digits.count)) + digits
            file += Array("\(entry) 00000 \(places[number] == nil ? "f" : "n") \n".utf8)
        }
        return file + tail[trailer..<end] + Array("startxref\n\(table)\n%%EOF\n".utf8)
    }

    /// The place of the stream's bytes in an object that has one.
    static func stream(of body: [UInt8]) -> Range<Int>? {
        guard let mark = find(Array("stream".utf8), in: body, from: 0),
            let end = find(Array("endstream".utf8), in: body, from: mark + 6)
        else { return nil }
        return (mark + 6)..<end
    }

    private static func header(_ number: Int) -> [UInt8] { Array("\(number) 0 obj".utf8) }

    private static func find(_ wanted: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        var place = start
        while let candidate = bytes[min(place, bytes.count)...].firstIndex(of: wanted[0]) {
            if bytes[candidate...].starts(with: wanted) { return candidate }
            place = candidate + 1
        }
        return nil
    }

    /// The object's number, which stands before its generation and `obj`, and where it begins.
    private static func number(before mark: Int, in bytes: [UInt8]) -> (value: Int, place: Int)? {
        let line = bytes[max(0, mark - 20)..<mark]
        let isDigit: (UInt8) -> Bool = { (0x30...0x39).contains($0) }
        guard let space = line.lastIndex(where: { !isDigit($0) }), bytes[space] == 0x20 else { return nil }
        let before = bytes[line.startIndex..<space]
        let start = before.lastIndex { !isDigit($0) }.map { $0 + 1 } ?? line.startIndex
        guard let value = Int(String(decoding: bytes[start..<space], as: UTF8.self)) else { return nil }
        return (value, start)
    }
}
