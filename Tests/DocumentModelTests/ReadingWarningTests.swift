import DocumentModel
import Testing

@Suite("What a person is told of a file")
struct ReadingWarningTests {
    @Test(
        "Each warning is a sentence, for one and for several",
        arguments: [
            (
                ReadingWarning.Kind.scannedPages,
                "1 page is a picture without text, and could not be read (page 3).",
                "2 pages are pictures without text, and could not be read (pages 3-4)."
            ),
            (.unreadPages, "1 page could not be read (page 3).", "2 pages could not be read (pages 3-4)."),
            (
                .unrecognisedPages,
                "1 page is a picture too unclear for text recognition, and could not be read (page 3).",
                "2 pages are pictures too unclear for text recognition, and could not be read (pages 3-4)."
            ),
            (
                .joinedDocument, "1 document that belongs into this one was not read (page 3).",
                "2 documents that belong into this one were not read (pages 3-4)."
            ),
            (
                .embeddedDocument, "1 embedded document was not read (page 3).",
                "2 embedded documents were not read (pages 3-4)."
            ),
            (
                .damagedPart, "1 part of the file is damaged and not read (page 3).",
                "2 parts of the file are damaged and not read (pages 3-4)."
            ),
        ])
    func message(kind: ReadingWarning.Kind, one: String, several: String) {
        #expect(ReadingWarning(kind, pages: [3]).message == one)
        #expect(ReadingWarning(kind, count: 2, pages: [3, 4]).message == several)
    }

    @Test("Each warning reads as one sentence", arguments: ReadingWarning.Kind.allCases)
    func sentence(kind: ReadingWarning.Kind) {
        let message = ReadingWarning(kind, count: 12).message
        #expect(message.first?.isNumber == true || message.first?.isUppercase == true)
        #expect(message.hasSuffix(".") && !message.hasSuffix(".."))
        #expect(!message.contains("(page"), "it has no page")
    }

    @Test("Each fault and remedy fits into the sentences of a report", arguments: ReadError.allCases)
    func error(error: ReadError) {
        for text in [error.fault, error.remedy] {
            #expect(text.first?.isLowercase == true || text.hasPrefix("LibreOffice"))
            #expect(text.last?.isPunctuation == false || text.hasSuffix(")"), "the full stop is the report's")
        }
    }
}
