import OfficePackage
import Testing

struct ZipArchiveTests {
    private func archive(_ entries: [(String, [UInt8])], limits: PackageLimits = .policy) throws -> ZipArchive
    {
        var writer = ZipWriter()
        for entry in entries { writer.add(entry.0, entry.1) }
        return try ZipArchive(writer.bytes(), limits: limits)
    }

    private let tight = PackageLimits(entries: 2, entrySize: 100, totalSize: 150, ratio: 5, ratioFloor: 20)

    @Test("Entries come out as they went in, and the same entries give the same bytes")
    func roundTrip() throws {
        let entries: [(String, [UInt8])] = [("a/b.xml", Array("hello".utf8)), ("empty", [])]
        let archive = try archive(entries)
        #expect(try archive.contents(of: "a/b.xml") == Array("hello".utf8))
        #expect(try archive.contents(of: "empty") == [])
        #expect(try archive.contents(of: "c") == nil)
        var writer = ZipWriter()
        for entry in entries { writer.add(entry.0, entry.1) }
        #expect(try writer.bytes() == writer.bytes())
    }

    @Test("Names are found whatever their case, and with a slash before them or a backslash in them")
    func names() throws {
        let archive = try archive([("Word\\Document.XML", [1])])
        #expect(try archive.contents(of: "/word/document.xml") == [1])
        #expect(archive.contains("WORD/DOCUMENT.XML"))
    }

    @Test("What is no archive is told from one that is broken")
    func refusals() throws {
        #expect(throws: PackageError.notAnArchive) { try ZipArchive([]) }
        #expect(throws: PackageError.notAnArchive) { try ZipArchive(Array("%PDF-1.7".utf8)) }
        #expect(throws: PackageError.damaged) { try ZipArchive([0x50, 0x4B, 3, 4]) }
    }

    @Test(
        "An entry whose bytes were changed is damaged, or other entries are: never a crash, never wrong bytes"
    )
    func flippedBytes() throws {
        var writer = ZipWriter()
        let text = Array(
            "The lead tells the LADO within one working day, and writes down what was said.".utf8)
        writer.add("a", text)
        let bytes = try writer.bytes()
        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= 0xFF
            do throws(PackageError) {
                let read = try ZipArchive(changed).contents(of: "a")
                #expect(read == text || read == nil)
            } catch {
                #expect([.damaged, .encrypted, .tooLarge, .notAnArchive].contains(error))
            }
        }
    }

    @Test("An entry that is there twice is damaged, and the others are read")
    func twice() throws {
        var writer = ZipWriter()
        for (name, byte) in [("ax", 1), ("ay", 2), ("b", 3)] as [(String, UInt8)] { writer.add(name, [byte]) }
        let bytes = try writer.bytes().map { $0 == UInt8(ascii: "y") ? UInt8(ascii: "x") : $0 }
        let archive = try ZipArchive(bytes)
        #expect(throws: PackageError.damaged) { try archive.contents(of: "ax") }
        #expect(try archive.contents(of: "b") == [3])
    }

    @Test("An entry whose check sum is not that of its bytes is damaged")
    func checkSum() throws {
        var writer = ZipWriter()
        writer.add("a", Array("hello".utf8))
        var bytes = try writer.bytes()
        // The sum stands at byte 16 of the entry in the central directory (APPNOTE 4.3.12).
        let directory = try #require(
            bytes.indices.dropLast(3).last { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) })
        bytes[directory + 16] ^= 1
        bytes[14] ^= 1
        #expect(throws: PackageError.damaged) { try ZipArchive(bytes).contents(of: "a") }
    }

    @Test("Too many entries are refused when the archive is opened")
    func entries() throws {
        #expect(throws: PackageError.tooLarge) {
            try archive([("a", []), ("b", []), ("c", [])], limits: tight)
        }
    }

    @Test("An entry too large, or too well compressed, or one too many is refused when it is read")
    func sizes() throws {
        let noise = (0..<90).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 / 7) }
        let large = try archive([("a", noise + noise)], limits: tight)
        #expect(throws: PackageError.tooLarge) { try large.contents(of: "a") }
        let blank = try archive([("a", [UInt8](repeating: 32, count: 99))], limits: tight)
        #expect(throws: PackageError.tooLarge) { try blank.contents(of: "a") }
        let two = try archive([("a", noise), ("b", noise)], limits: tight)
        #expect(try two.contents(of: "a") == noise)
        #expect(throws: PackageError.tooLarge) { try two.contents(of: "b") }
    }
}
