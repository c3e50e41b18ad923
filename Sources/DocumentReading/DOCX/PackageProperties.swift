import DocumentModel
import OfficePackage

/// What a package says of itself as a file. No word of the policy hangs on it: where it is missing or broken, there is
/// nothing to say.
enum PackageProperties {
    /// The days on which the file was made and changed (ECMA-376 part 2, clause 8).
    static func dates(of package: PackageParts) -> DocumentDates {
        var dates = DocumentDates()
        read("docProps/core.xml", ["core-properties", "coreProperties"], package) { (element, text) in
            switch element {
            // The day of `2026-11-22T09:30:00Z`.
            case .created: dates.created = CalendarDate(iso: String(text.prefix(10)))
            case .modified: dates.modified = CalendarDate(iso: String(text.prefix(10)))
            default: break
            }
        }
        return dates
    }

    /// How many pages the document had when it was last laid out, as the program that did so counted them
    /// (ECMA-376 part 1, clause 22.2.2.20).
    static func pages(of package: PackageParts) -> Int? {
        var pages: Int?
        read("docProps/app.xml", ["extended-properties", "extendedProperties"], package) { (element, text) in
            if element == .pageTotal { pages = Int(text) }
        }
        return pages
    }

    /// Calls `body` for each property of the part that a relationship of one of the types leads to, or that lies at the
    /// usual place.
    private static func read(
        _ usual: String, _ types: [String], _ package: PackageParts, _ body: (WordElement, String) -> Void
    ) {
        do throws(PackageError) {
            let related = try package.relationships().first { types.contains($0.type) && !$0.isExternal }
            guard let bytes = try package.part(related?.target ?? usual) else { return }
            let xml = try WordXML(bytes)
            _ = try xml.root()
            try xml.children { (element) throws(PackageError) in
                guard element != .other else { return }
                var text: [UInt8] = []
                try xml.appendText(to: &text)
                body(element, String(decoding: text, as: UTF8.self))
            }
        } catch {
            return
        }
    }
}
