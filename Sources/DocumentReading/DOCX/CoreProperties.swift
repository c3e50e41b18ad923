import DocumentModel
import OfficePackage

/// What a package says of itself as a file (ECMA-376 part 2, clause 8).
enum CoreProperties {
    /// The days on which the file was made and changed; none where it does not say, or says it in no way that can be
    /// read: no word of the policy hangs on it.
    static func dates(of package: PackageParts) -> DocumentDates {
        do throws(PackageError) {
            let related = try package.relationships().first {
                ($0.type == "core-properties" || $0.type == "coreProperties") && !$0.isExternal
            }
            guard let bytes = try package.part(related?.target ?? "docProps/core.xml") else {
                return DocumentDates()
            }
            return try dates(in: WordXML(bytes))
        } catch {
            return DocumentDates()
        }
    }

    private static func dates(in xml: WordXML) throws(PackageError) -> DocumentDates {
        var dates = DocumentDates()
        _ = try xml.root()
        try xml.children { (element) throws(PackageError) in
            switch element {
            case .created: dates.created = try date(xml)
            case .modified: dates.modified = try date(xml)
            default: break
            }
        }
        return dates
    }

    /// The day of `2026-11-22T09:30:00Z`.
    private static func date(_ xml: WordXML) throws(PackageError) -> CalendarDate? {
        var text: [UInt8] = []
        try xml.appendText(to: &text)
        return CalendarDate(iso: String(decoding: text.prefix(10), as: UTF8.self))
    }
}
