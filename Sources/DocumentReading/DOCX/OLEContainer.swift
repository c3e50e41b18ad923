/// The container of older Office files, in which protected new ones are wrapped (MS-CFB, MS-OFFCRYPTO).
enum OLEContainer {
    /// Whether the bytes begin as such a container.
    static func isContainer(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    }

    /// Whether the container holds an encrypted package: a stream of that name, which stands in its directory
    /// in UTF-16.
    static func holdsEncryptedPackage(_ bytes: [UInt8]) -> Bool {
        let name: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
        // Directory entries begin at multiples of 128 bytes.
        return stride(from: 0, to: bytes.count - 127, by: 128).contains { start in
            bytes[start..<(start + name.count)].elementsEqual(name)
        }
    }
}
