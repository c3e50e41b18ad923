import Foundation
import TestSupport

/// Policies as long as one likes, made of the sentences of the corpus, so that there is something to measure where no
/// long policy lies.
struct SyntheticPolicy {
    private let sentences: [String]

    /// Takes the text of every policy of the corpus.
    init() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Checkout.corpus.path).sorted()
        sentences = folders.flatMap { folder in
            let file = Checkout.corpus.appending(path: folder).appending(path: "expected.txt")
            let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
            return text.split(separator: "\n").map {
                String($0.unicodeScalars.filter { $0.value < 127 && $0 != "<" && $0 != "&" })
            }.filter { $0.count > 40 }
        }
    }

    /// A PDF file of so many pages, each with a heading and 45 lines.
    func pdf(pages: Int) -> [UInt8] {
        var file = PDFBuilder()
        var next = 0
        for number in 1...pages {
            file.page { page in
                page.text("\(number). Safeguarding, part \(number)", x: 60, y: 60, size: 14, bold: true)
                for line in 0..<45 {
                    page.text(
                        String(sentences[next % sentences.count].prefix(90)), x: 60, y: 90 + Double(line) * 16
                    )
                    next += 1
                }
                page.text("Page \(number) of \(pages)", x: 260, y: 825, size: 9)
            }
        }
        return file.bytes
    }

    /// A Word file of about so many pages: headings, numbered paragraphs and a table on each.
    func docx(pages: Int) throws -> [UInt8] {
        var body = ""
        var next = 0
        func sentence() -> String {
            defer { next += 1 }
            return sentences[next % sentences.count]
        }
        for number in 1...pages {
            body += Word.paragraph("Safeguarding, part \(number)", style: "H")
            for _ in 0..<6 { body += Word.paragraph(runs: Word.run(sentence() + " "), Word.run(sentence())) }
            for _ in 0..<8 { body += Word.paragraph(sentence(), list: (id: 1, level: 1)) }
            body += Word.table((0..<4).map { _ in (0..<3).map { _ in Word.paragraph(sentence()) } })
        }
        var file = DOCXFile(body)
        file.styles = Word.style("H", name: "heading 1")
        file.numbering =
            Word.abstractList(0, Word.level("decimal", "%1."), Word.level("decimal", "%1.%2"))
            + Word.list(1, of: 0)
        return try file.bytes()
    }
}
