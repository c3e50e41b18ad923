/// What a reader process is asked to read. It goes through the pipe ahead of the file's bytes, so that a reader can be
/// started before anybody knows what it will read.
package struct ReaderRequest: Equatable, Sendable {
    /// The ending of the file's name (`md`); never the name, which can be a person's.
    package var nameHint: String?
    /// Which part of the file this reader reads, from 0; the first also puts all parts together.
    package var part: Int
    /// How many readers share the file.
    package var parts: Int
    /// How many bytes the file has.
    package var size: Int

    /// The most readers that share a file.
    package static let mostParts = 16
    /// The most bytes that a request has after its head.
    private static let longest = 256

    /// See the properties for what each value means.
    package init(nameHint: String? = nil, part: Int = 0, parts: Int = 1, size: Int) {
        self.nameHint = nameHint
        self.part = part
        self.parts = parts
        self.size = size
    }

    /// The request as it goes through the pipe; the file's bytes follow it. A name's ending too long to be one is left
    /// out.
    package func encoded() -> [UInt8] {
        var writer = ByteWriter()
        writer.write(nameHint.flatMap { $0.utf8.count <= 32 ? $0 : nil })
        writer.write(part)
        writer.write(parts)
        writer.write(size)
        return Frame.request.wrap(writer.bytes)
    }

    /// Takes a request from a pipe.
    ///
    /// - Parameters:
    ///   - sizeLimit: how many bytes a file may have.
    ///   - take: gives the next bytes of the pipe, exactly as many as asked for.
    /// - Throws: `ReadError.readerFailed` where there is no request, `tooLarge` where the file is, and what `take` throws.
    package init(
        sizeLimit: Int, from take: (Int) throws(ReadError) -> [UInt8]
    ) throws(ReadError) {
        guard let length = Frame.request.length(from: try take(Frame.headSize), limit: Self.longest) else {
            throw .readerFailed
        }
        var reader = ByteReader(try take(length))
        do {
            nameHint = try reader.optionalText()
            part = try reader.number(in: 0...Self.mostParts - 1)
            parts = try reader.number(in: part + 1...Self.mostParts)
            size = try reader.number()
        } catch {
            throw .readerFailed
        }
        guard reader.isAtEnd else { throw .readerFailed }
        guard size <= sizeLimit else { throw .tooLarge }
    }
}
