import DocumentModel
import OfficePackage

/// A package that is no Word document.
enum ForeignPackage {
    /// Why the package is not read, by the kind of file that it is.
    static func fault(_ package: PackageParts) throws(PackageError) -> ReadError {
        if let mimetype = try package.part("mimetype") {
            // OpenDocument files, and books, say here what they are (ODF 1.3 part 2, clause 3.3).
            let type = String(decoding: mimetype.prefix(80), as: UTF8.self)
            if type.contains("opendocument.spreadsheet") { return .spreadsheet }
            if type.contains("opendocument.presentation") { return .presentation }
            return .unknownFormat
        }
        if package.contains("xl/workbook.bin") { return .spreadsheet }
        if let main = try package.mainPart(), let bytes = try package.part(main) {
            return switch try WordXML(bytes).root() {
            case .workbook: .spreadsheet
            case .presentation: .presentation
            default: .unknownFormat
            }
        }
        // An office package that names a main part and lacks it was cut; any other zip is one of files.
        let isOffice = try package.relationships().contains { $0.type == "officeDocument" }
        return isOffice || package.contains("[Content_Types].xml") ? .damaged : .archive
    }
}
