/// A file format that policygap reads. The raw value stands in reports and in the reader's answer.
package enum DocumentFormat: String, CaseIterable, Sendable {
    case docx, doc, odt, rtf, pdf, png, jpeg, gif, tiff, markdown, html, text
    case restructuredText = "rst"

    /// The name that a person knows the format by.
    package var title: String {
        switch self {
        case .docx: "Word document (DOCX)"
        case .doc: "Word 97-2003 document (DOC)"
        case .odt: "OpenDocument text (ODT)"
        case .rtf: "Rich Text (RTF)"
        case .pdf: "PDF"
        case .png: "picture (PNG)"
        case .jpeg: "picture (JPEG)"
        case .gif: "picture (GIF)"
        case .tiff: "picture (TIFF)"
        case .markdown: "Markdown"
        case .restructuredText: "reStructuredText"
        case .html: "HTML"
        case .text: "plain text"
        }
    }
}
