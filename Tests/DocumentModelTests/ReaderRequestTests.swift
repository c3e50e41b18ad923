import DocumentModel
import Testing

@Suite("A reader's request")
struct ReaderRequestTests {
    /// Takes a request from bytes as from a pipe; more than there are is an error, as on a pipe that closes.
    private func request(from bytes: [UInt8], sizeLimit: Int = 1_000) throws -> ReaderRequest {
        var rest = bytes[...]
        return try ReaderRequest(sizeLimit: sizeLimit) { count throws(ReadError) in
            guard count <= rest.count else { throw .readerFailed }
            defer { rest = rest.dropFirst(count) }
            return Array(rest.prefix(count))
        }
    }

    @Test("comes out of the pipe as it went in")
    func roundTrip() throws {
        for sent in [
            ReaderRequest(size: 0), ReaderRequest(nameHint: "md", size: 1_000),
            ReaderRequest(nameHint: "pdf", part: 2, parts: 3, size: 7),
        ] {
            #expect(try request(from: sent.encoded()) == sent)
        }
    }

    @Test("leaves out what is too long for the ending of a name")
    func longHint() throws {
        let sent = ReaderRequest(nameHint: String(repeating: "x", count: 33), size: 1)
        #expect(try request(from: sent.encoded()).nameHint == nil)
    }

    @Test("for more bytes than a file may have is told from one that is broken")
    func tooLarge() {
        #expect(throws: ReadError.tooLarge) { try request(from: ReaderRequest(size: 1_001).encoded()) }
    }

    @Test("that is no request is refused")
    func refused() {
        let good = ReaderRequest(nameHint: "md", size: 5).encoded()
        var lies: [[UInt8]] = [
            [], Array(good.dropLast()), Array("%PDF-1.7 and so on".utf8), Frame.request.wrap([]),
        ]
        lies.append(ReaderRequest(part: 1, parts: 1, size: 5).encoded())
        lies.append(ReaderRequest(part: 0, parts: 0, size: 5).encoded())
        lies.append(ReaderRequest(part: 0, parts: 17, size: 5).encoded())
        lies.append(Frame.request.wrap([UInt8](repeating: 0, count: 300)))
        lies.append(Frame.answer.wrap(good.dropFirst(Frame.headSize)))
        for lie in lies {
            #expect(throws: ReadError.readerFailed) { try request(from: lie) }
        }
    }
}
