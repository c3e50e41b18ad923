import DocumentModel
import Foundation
import Testing

@testable import DocumentReading

/// Files that other readers' authors found worth a test: what each one is there to show. They are not part of this
/// repository; where they lie beside it, they are read.
@Suite("Behaviour of sample PDF files", .enabled(if: PDFCorpus.isThere))
struct PDFSampleTests {
    private func document(_ name: String) throws -> Document {
        let file = try #require(PDFCorpus.samples.first { $0.lastPathComponent == name })
        return try PDFReader().read([UInt8](Data(contentsOf: file)))
    }

    private func text(_ document: Document) -> String {
        document.blocks.map(\.text).joined(separator: "\n")
    }

    @Test("Values of fields are form fields, ticks, choices and streams among them")
    func formFields() throws {
        let document = try document("pdfbox__AcroFormsBasicFields.pdf")
        let values = document.blocks.filter { $0.kind == .formField }.map(\.text)
        #expect(values.count { $0 == "✔" } == 4)
        #expect(values.contains("Opt01"))
        #expect(values.contains { $0.hasPrefix("Lorem ipsum dolor sit amet") && $0.contains("quis nostrud") })
        #expect(!text(document).contains("password"))
    }

    @Test("Values of fields on a turned page are each there once")
    func turnedFields() throws {
        let values = try document("pdfbox__AcroFormsRotation.pdf").blocks.filter { $0.kind == .formField }
        #expect(values.count == 16)
        for turn in [0, 90, 180, 270] {
            #expect(values.count { $0.text.hasPrefix("acrobat.portrait.multi.rotation\(turn)\nLorem") } == 1)
        }
    }

    @Test(
        "Cells stay apart",
        arguments: [
            ("docx4j__MSDN_OfficeFontSubstitution.pdf", ["nameattribute", "attributedescription"]),
            ("docling__chunking.pdf", ["nameattribute"]),
            ("pdfplumber__san-jose-pd-firearm-sample.pdf", ["MakeModel", "SerialNumberType"]),
        ])
    func cells(_ name: String, _ glued: [String]) throws {
        let text = text(try document(name))
        for word in glued { #expect(!text.contains(word), "\(word)") }
    }

    @Test("Right-to-left text is in logical order, with Latin words among it")
    func rightToLeft() throws {
        let text = text(try document("docling__right_to_left_01.pdf"))
        #expect(text.contains("Python"))
        #expect(!text.contains("nohtyP"))
    }

    @Test("Words broken at the ends of lines are whole")
    func hyphens() throws {
        let text = text(try document("docling__normal_4pages.pdf"))
        #expect(text.matches(of: /[a-z]- [a-z]{3,}/).isEmpty)
    }

    @Test("No file is silent: those that have no expected text are refused with a reason")
    func refusals() throws {
        for file in PDFCorpus.samples where !file.lastPathComponent.contains("bomb") {
            let bytes = try [UInt8](Data(contentsOf: file))
            do {
                let document = try PDFReader().read(bytes)
                #expect(!document.blocks.isEmpty, "\(file.lastPathComponent)")
            } catch {
                #expect(PDFCorpus.expected(of: file) == nil, "\(file.lastPathComponent): \(error.fault)")
            }
        }
    }
}
