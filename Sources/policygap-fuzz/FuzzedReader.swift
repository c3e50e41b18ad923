import ArgumentParser
import DocumentModel

/// A reader that files are broken for. Those of pictures are one: they share all but the decoder.
enum FuzzedReader: String, CaseIterable, Sendable {
    case docx, odt, pdf, html, markdown, rst, text, picture

    /// What the summary calls it.
    var title: String {
        switch self {
        case .docx: "DOCX"
        case .odt: "ODT"
        case .pdf: "PDF"
        case .html: "HTML"
        case .markdown: "Markdown"
        case .rst: "reStructuredText"
        case .text: "Plain text"
        case .picture: "Pictures"
        }
    }

    /// The endings of the names of its files.
    var endings: [String] {
        switch self {
        case .docx: ["docx", "docm", "dotx", "dotm"]
        case .odt: ["odt", "ott", "fodt"]
        case .pdf: ["pdf"]
        case .html: ["html", "htm", "xhtml"]
        case .markdown: ["md", "markdown", "mdx"]
        case .rst: ["rst", "rest"]
        case .text: ["txt"]
        case .picture: ["png", "jpeg", "jpg", "gif", "tiff", "tif"]
        }
    }

    /// How its files are broken.
    var mutation: any Mutation {
        switch self {
        case .docx, .odt: PackageMutation()
        case .pdf: PDFMutation()
        case .html: HTMLMutation()
        case .markdown: TextMutation(pieces: TextPieces.markdown)
        case .rst: TextMutation(pieces: TextPieces.reStructuredText)
        case .text: TextMutation(pieces: TextPieces.plain)
        case .picture: PictureMutation()
        }
    }
}

/// What `--reader` may say.
enum ReaderChoice: ExpressibleByArgument {
    case all
    case one(FuzzedReader)

    init?(argument: String) {
        if argument == "all" {
            self = .all
        } else if let reader = FuzzedReader(rawValue: argument) {
            self = .one(reader)
        } else {
            return nil
        }
    }

    static let allValueStrings = FuzzedReader.allCases.map(\.rawValue) + ["all"]

    var defaultValueDescription: String {
        switch self {
        case .all: "all"
        case .one(let reader): reader.rawValue
        }
    }

    /// The readers to break files for.
    var readers: [FuzzedReader] {
        switch self {
        case .all: FuzzedReader.allCases
        case .one(let reader): [reader]
        }
    }
}
