import DocumentModel
import TestSupport
import Testing

@testable import DocumentReading

@Suite("When a PDF says that it was made")
struct PDFDateTests {
    private func dates(information: String = "", metadata: String? = nil) throws -> DocumentDates {
        var builder = PDFBuilder()
        builder.page { $0.lines(fillingLines, x: 72, y: 80) }
        builder.information = information
        builder.metadata = metadata
        return try PDFReader().read(builder.bytes).dates
    }

    @Test("The information dictionary has the days")
    func information() throws {
        let dates = try dates(information: "/CreationDate (D:20240501093000Z) /ModDate (D:20250612)")
        #expect(dates.created == CalendarDate(iso: "2024-05-01"))
        #expect(dates.modified == CalendarDate(iso: "2025-06-12"))
    }

    @Test("XMP has them where the dictionary does not, as elements or as attributes")
    func metadata() throws {
        let packet = """
            <x:xmpmeta><rdf:Description xmp:ModifyDate="2025-06-12T10:00:00Z">
            <xmp:CreateDate>2024-05-01T09:30:00Z</xmp:CreateDate></rdf:Description></x:xmpmeta>
            """
        let found = try dates(metadata: packet)
        #expect(found.created == CalendarDate(iso: "2024-05-01"))
        #expect(found.modified == CalendarDate(iso: "2025-06-12"))
        let both = try dates(information: "/CreationDate (D:20230101)", metadata: packet)
        #expect(both.created == CalendarDate(iso: "2023-01-01"))
    }

    @Test(
        "What is no day is none",
        arguments: ["", "/CreationDate (yesterday)", "/CreationDate (D:20249999)", "/CreationDate 7"])
    func nonsense(_ information: String) throws {
        #expect(
            try dates(information: information, metadata: "<xmp:CreateDate>soon</xmp:CreateDate>").created
                == nil)
    }
}
