import Checking
import DocumentModel

extension JSONShape {
    /// A file, and how reading it went.
    struct DocumentObject: Encodable {
        let name: String
        let path: String
        @Nullable var sha256: String?
        @Nullable var format: String?
        @Nullable var pages: Int?
        let words: Int
        let warnings: [Warning]
        @Nullable var nature: Nature?
        @Nullable var failure: Failure?

        init(_ source: SourceDocument) {
            name = source.name
            path = source.path
            sha256 = source.sha256
            format = source.reading?.format.rawValue
            pages = source.reading?.pages
            words = source.reading?.words ?? 0
            warnings = (source.reading?.warnings ?? []).map { Warning($0) }
            nature = (source.reading?.nature).map { Nature($0) }
            failure = source.failure.map { Failure($0) }
        }
    }

    /// Something that was not read, or read with doubt.
    struct Warning: Encodable {
        let kind: String
        let message: String
        let count: Int
        let pages: [Int]

        init(_ warning: ReadingWarning) {
            kind = warning.kind.rawValue
            message = warning.message
            count = warning.count
            pages = warning.pages
        }
    }

    /// The kind of document that a file seems to be.
    struct Nature: Encodable {
        let title: String
        let expected: Bool
        let sign: String

        init(_ nature: DocumentNature) {
            title = nature.title
            expected = nature.isExpected
            sign = nature.sign
        }
    }

    /// Why a file could not be read.
    struct Failure: Encodable {
        let reason: String
        let fault: String
        let remedy: String

        init(_ error: ReadError) {
            reason = error.rawValue
            fault = error.fault
            remedy = error.remedy
        }
    }
}
