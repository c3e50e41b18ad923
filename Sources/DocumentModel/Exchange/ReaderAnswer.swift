/// What a reader process says in answer to a request.
///
/// On the pipe an answer is a frame (see `Frame`) with the answer's kind in its first byte. The program that takes it
/// believes none of it: whoever wrote a hostile file may be speaking.
package enum ReaderAnswer: Equatable, Sendable {
    /// The document.
    case document(Document)
    /// Why there is none.
    case error(ReadError)
    /// What one of several readers found on its share of the pages, for the first of them to put together; nobody else
    /// looks into it. Empty where the first reads the whole file.
    case share([UInt8])

    /// The most bytes that an answer may have, its head included: 64 MiB, some hundred times a long policy.
    package static let maximumSize = 64 << 20

    /// The answer as it goes through the pipe. What is too large to send becomes `ReadError.tooLarge`.
    package func encoded() -> [UInt8] {
        var writer = ByteWriter()
        switch self {
        case .document(let document):
            guard document.blocks.count <= Document.mostBlocks else { return Self.error(.tooLarge).encoded() }
            writer.write(0)
            document.write(to: &writer)
        case .error(let error):
            writer.write(1)
            writer.write(error.rawValue)
        case .share(let share):
            writer.write(2)
            writer.append(share)
        }
        guard writer.bytes.count <= Self.maximumSize - Frame.headSize else {
            return Self.error(.tooLarge).encoded()
        }
        return Frame.answer.wrap(writer.bytes)
    }

    /// Takes an answer from the bytes that a reader process wrote.
    ///
    /// - Throws: `ReadError.readerFailed` when the bytes are no whole answer and nothing else: a wrong beginning, a
    ///   length that is not that of the rest or goes past the limit, or values no document can have.
    package init(decoding bytes: [UInt8]) throws(ReadError) {
        guard bytes.count <= Self.maximumSize, Frame.answer.isWhole(bytes) else { throw .readerFailed }
        var reader = ByteReader(bytes, from: Frame.headSize)
        do {
            switch try reader.number() {
            case 0: self = .document(try Document(from: &reader))
            case 1:
                guard let error = ReadError(rawValue: try reader.text()) else { throw MalformedBytes() }
                self = .error(error)
            case 2: self = .share(Array(try reader.rest()))
            default: throw MalformedBytes()
            }
            guard reader.isAtEnd else { throw MalformedBytes() }
        } catch {
            throw .readerFailed
        }
    }
}
