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
        @Nullable var coverage: JSONCoverage?
        let warnings: [Warning]
        @Nullable var dates: JSONDates?
        @Nullable var nature: Nature?
        @Nullable var failure: Failure?

        init(_ source: SourceDocument) {
            name = source.name
            path = source.path
            sha256 = source.sha256
            switch source.outcome {
            case .read(let reading):
                format = reading.format.rawValue
                pages = reading.coverage.pages?.total
                words = reading.coverage.words.policyText
                coverage = JSONCoverage(reading.coverage)
                warnings = reading.warnings.map { Warning($0) }
                dates = JSONDates(reading.dates)
                nature = reading.nature.map { Nature($0) }
                failure = nil
            case .failed(let error):
                format = nil
                pages = nil
                words = 0
                coverage = nil
                warnings = []
                dates = nil
                nature = nil
                failure = Failure(error)
            }
        }
    }

    /// Something that was not read, or read with doubt.
    struct Warning: Encodable {
        let kind: String
        let message: String
        let count: Int
        let pages: [Int]
        let unread: Bool

        init(_ warning: ReadingWarning) {
            unread = warning.kind.hidesText
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
