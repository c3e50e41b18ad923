package import DocumentModel

/// How much of a file was read, as the JSON of reports and of `policygap extract` has it: the names of the properties
/// are the names in the JSON.
package struct JSONCoverage: Encodable {
    @Nullable var pages: Pages?
    let words: Words
    let sentence: String

    /// - Parameter coverage: what was read of a document.
    package init(_ coverage: Coverage) {
        pages = coverage.pages.map {
            Pages(total: $0.total, read: $0.read, percent: $0.percent)
        }
        words = Words(coverage.words)
        sentence = coverage.sentence.capitalisedFirst + "."
    }

    /// The real pages.
    struct Pages: Encodable {
        let total: Int
        let read: Int
        let percent: Int
    }

    /// The words by part; `recognised` counts words of the other parts once more.
    struct Words: Encodable {
        let body: Int
        let tables: Int
        let textBoxes: Int
        let notes: Int
        let formFields: Int
        let headersAndFooters: Int
        let recognised: Int

        init(_ words: Coverage.Words) {
            body = words.body
            tables = words.tables
            textBoxes = words.textBoxes
            notes = words.notes
            formFields = words.formFields
            headersAndFooters = words.headersAndFooters
            recognised = words.recognised
        }
    }
}

/// The days that a file gives for itself, as the JSON has them.
package struct JSONDates: Encodable {
    @Nullable var created: String?
    @Nullable var modified: String?

    /// - Parameter dates: what the file says.
    package init(_ dates: DocumentDates) {
        created = dates.created?.iso
        modified = dates.modified?.iso
    }
}
