#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What the reader process says of one file: the document, or why there is none.
///
/// On the pipe an answer is `PGR1`, the length of the rest in eight bytes (big-endian), and JSON. The program that
/// takes it believes none of it: whoever wrote a hostile file may be speaking.
package enum ReaderAnswer: Codable, Equatable, Sendable {
    case document(Document)
    case error(ReadError)

    /// The most bytes that an answer may have, its head included: 64 MiB, some hundred times a long policy.
    package static let maximumSize = 64 << 20

    private static let magic: [UInt8] = Array("PGR1".utf8)
    private static let headSize = 12

    /// The answer as it goes through the pipe. A document too large to send becomes `ReadError.tooLarge`.
    package func encoded() -> [UInt8] {
        let encoder = JSONEncoder()
        let json = (try? encoder.encode(self)).map { Array($0) } ?? []
        guard !json.isEmpty, json.count <= Self.maximumSize - Self.headSize else {
            return ReaderAnswer.error(.tooLarge).encoded()
        }
        let length = (0..<8).map { UInt8(truncatingIfNeeded: json.count >> (56 - 8 * $0)) }
        return Self.magic + length + json
    }

    /// Takes an answer from the bytes that a reader process wrote.
    ///
    /// - Throws: `ReadError.readerFailed` when the bytes are no whole answer and nothing else: a wrong beginning, a
    ///   length that is not that of the rest or goes past the limit, broken JSON, or values no document can have.
    package init(decoding bytes: [UInt8]) throws(ReadError) {
        guard bytes.count > Self.headSize, bytes.count <= Self.maximumSize, bytes.starts(with: Self.magic)
        else {
            throw .readerFailed
        }
        let length = bytes[Self.magic.count..<Self.headSize].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        guard length == UInt64(bytes.count - Self.headSize) else { throw .readerFailed }
        let answer: ReaderAnswer
        do {
            answer = try JSONDecoder().decode(ReaderAnswer.self, from: Data(bytes[Self.headSize...]))
        } catch {
            throw .readerFailed
        }
        if case .document(let document) = answer, !document.isPlausible { throw .readerFailed }
        self = answer
    }
}

extension Document {
    /// Whether every number is one that an honest reader could give, so that no sum of them can overflow, and no
    /// block is empty.
    fileprivate var isPlausible: Bool {
        let counts = 1...100_000_000
        return (pageCount.map(counts.contains) ?? true)
            && blocks.allSatisfy { block in
                let numbers = [
                    block.paragraph, block.page, block.cell?.table, block.cell?.row, block.cell?.column,
                ]
                return !block.text.isEmpty && numbers.allSatisfy { $0.map(counts.contains) ?? true }
                    && block.kind.level.map(counts.contains) ?? true
            }
            && warnings.allSatisfy { counts.contains($0.count) && $0.pages.allSatisfy(counts.contains) }
    }
}

extension Block.Kind {
    fileprivate var level: Int? {
        switch self {
        case .heading(let level), .listItem(let level): level
        case .paragraph, .formField: nil
        }
    }
}
