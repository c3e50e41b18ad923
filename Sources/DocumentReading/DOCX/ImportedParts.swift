import DocumentModel
import OfficePackage

/// Parts in other formats that Word takes into the text when it opens the document (ECMA-376 part 1, clause 17.17.2.1).
enum ImportedParts {
    /// The blocks of an imported web page or text; `nil` for what is not read here: web archives, Rich Text, other Word
    /// documents.
    /// - Parameter name: the name of the part, whose ending tells text from the rest.
    static func blocks(_ bytes: [UInt8], name: String) -> [Block]? {
        let ending = name.split(separator: "/").last?.split(separator: ".").last.map(String.init)
        let file = UnreadFile(bytes: bytes, nameHint: ending)
        if file.beginsAsHTML || file.isNamed("html", "htm", "xhtml") {
            return try? HTMLReader().read(bytes).blocks
        }
        return file.isNamed("txt") ? try? PlainTextReader().read(bytes).blocks : nil
    }
}

extension StoryReader {
    /// Reads an imported part in the place where it belongs; one that is not read is said not to be.
    func readImported() {
        guard let id = xml.attribute("id", in: .relationshipReference),
            let imported = state.imports.removeValue(forKey: id)
        else { return state.count(.joinedDocument) }
        finishCarried()
        let tables = state.tables
        for var block in imported {
            block.part = part
            block.headings = []
            block.page = state.pages.page
            if let inner = block.cell {
                block.cell?.table = tables + inner.table
                state.tables = max(state.tables, tables + inner.table)
            } else {
                block.cell = cell
            }
            append(block, isBold: false, typedLabel: nil)
        }
    }
}
