/// A file format that policygap reads. The raw value stands in reports and in the reader's answer.
package enum DocumentFormat: String, Codable, CaseIterable, Sendable {
    case docx, pdf, markdown, html, text

    /// The name that a person knows the format by.
    package var title: String {
        switch self {
        case .docx: "Word document (DOCX)"
        case .pdf: "PDF"
        case .markdown: "Markdown"
        case .html: "HTML"
        case .text: "plain text"
        }
    }
}
