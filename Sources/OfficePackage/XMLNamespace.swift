/// A namespace of office documents. The strict and the transitional form of one vocabulary are one case, as
/// they differ in nothing that a reader of text sees (ECMA-376 part 4).
package enum XMLNamespace: String, Sendable {
    case none = ""
    case word = "w"
    case relationshipReference = "r"
    case relationships = "rel"
    case contentTypes = "ct"
    case compatibility = "mc"
    case drawing = "a"
    case chart = "c"
    case diagram = "dgm"
    case math = "m"
    case word2010 = "w14"
    case spreadsheet = "x"
    case presentation = "p"
    /// Dublin Core terms, in which a package tells its dates.
    case coreTerms = "dcterms"
    /// What a program says of a file that it wrote, its number of pages among it.
    case extendedProperties = "ep"
    /// The one XML file that a whole package may be written as (Flat OPC).
    case flatPackage = "pkg"
    case vml = "v"
    case office = "o"
    case xml
    case openDocument = "office"
    case openText = "text"
    case openTable = "table"
    case openDrawing = "draw"
    case openStyle = "style"
    case openForm = "form"
    case openMeta = "meta"
    case openManifest = "manifest"
    case formatting = "fo"
    case dublinCore = "dc"
    case link = "xlink"
    case libreOffice = "loext"
    /// A namespace that is not in the list.
    case other = "?"

    /// The namespace of this name.
    package init(_ name: String) {
        self = XMLNamespace.known[name] ?? .other
    }

    private static let known: [String: XMLNamespace] = [
        "": .none,
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main": .word,
        "http://purl.oclc.org/ooxml/wordprocessingml/main": .word,
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships": .relationshipReference,
        "http://purl.oclc.org/ooxml/officeDocument/relationships": .relationshipReference,
        "http://schemas.openxmlformats.org/package/2006/relationships": .relationships,
        "http://schemas.openxmlformats.org/package/2006/content-types": .contentTypes,
        "http://schemas.openxmlformats.org/markup-compatibility/2006": .compatibility,
        "http://schemas.openxmlformats.org/drawingml/2006/main": .drawing,
        "http://purl.oclc.org/ooxml/drawingml/main": .drawing,
        "http://schemas.openxmlformats.org/drawingml/2006/chart": .chart,
        "http://purl.oclc.org/ooxml/drawingml/chart": .chart,
        "http://schemas.openxmlformats.org/drawingml/2006/diagram": .diagram,
        "http://purl.oclc.org/ooxml/drawingml/diagram": .diagram,
        "http://schemas.openxmlformats.org/officeDocument/2006/math": .math,
        "http://purl.oclc.org/ooxml/officeDocument/math": .math,
        "http://schemas.microsoft.com/office/word/2010/wordml": .word2010,
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main": .spreadsheet,
        "http://purl.oclc.org/ooxml/spreadsheetml/main": .spreadsheet,
        "http://schemas.openxmlformats.org/presentationml/2006/main": .presentation,
        "http://purl.oclc.org/ooxml/presentationml/main": .presentation,
        "http://purl.org/dc/terms/": .coreTerms,
        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties": .extendedProperties,
        "http://purl.oclc.org/ooxml/officeDocument/extendedProperties": .extendedProperties,
        "http://schemas.microsoft.com/office/2006/xmlPackage": .flatPackage,
        "urn:schemas-microsoft-com:vml": .vml,
        "urn:schemas-microsoft-com:office:office": .office,
        "http://www.w3.org/XML/1998/namespace": .xml,
        "urn:oasis:names:tc:opendocument:xmlns:office:1.0": .openDocument,
        "urn:oasis:names:tc:opendocument:xmlns:text:1.0": .openText,
        "urn:oasis:names:tc:opendocument:xmlns:table:1.0": .openTable,
        "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": .openDrawing,
        "urn:oasis:names:tc:opendocument:xmlns:style:1.0": .openStyle,
        "urn:oasis:names:tc:opendocument:xmlns:form:1.0": .openForm,
        "urn:oasis:names:tc:opendocument:xmlns:meta:1.0": .openMeta,
        "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0": .openManifest,
        "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0": .formatting,
        "http://purl.org/dc/elements/1.1/": .dublinCore,
        "http://www.w3.org/1999/xlink": .link,
        "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0": .libreOffice,
    ]
}
