import CPopplerGLib
import DocumentModel

extension PopplerFile {
    /// When the file says that it was made and changed: in its information dictionary (PDF 32000-1, 14.3.3), or
    /// else in its XMP metadata.
    var dates: DocumentDates {
        var dates = DocumentDates(
            created: day(poppler_document_get_creation_date_time(document)),
            modified: day(poppler_document_get_modification_date_time(document)))
        guard dates.created == nil || dates.modified == nil,
            let metadata = poppler_document_get_metadata(document)
        else { return dates }
        defer { g_free(metadata) }
        let packet = XMPPacket(String(cString: metadata))
        dates.created = dates.created ?? packet.day("xmp:CreateDate")
        dates.modified = dates.modified ?? packet.day("xmp:ModifyDate")
        return dates
    }

    /// The day of a date of GLib's, which is freed.
    private func day(_ date: OpaquePointer?) -> CalendarDate? {
        guard let date else { return nil }
        defer { g_date_time_unref(date) }
        return CalendarDate(
            year: Int(g_date_time_get_year(date)), month: Int(g_date_time_get_month(date)),
            day: Int(g_date_time_get_day_of_month(date)))
    }
}

/// XMP metadata, of which only plain dates are wanted: they are looked for by name, as an element or an attribute.
struct XMPPacket {
    private let bytes: [UInt8]

    init(_ text: String) { bytes = Array(text.utf8) }

    /// The day of a property such as `xmp:CreateDate`: the `2024-05-01` that its value begins with.
    func day(_ property: String) -> CalendarDate? {
        let name = Array(property.utf8)
        let first = name[0]
        var start = 0
        while let place = bytes[start...].firstIndex(of: first) {
            start = place + 1
            guard bytes[place...].starts(with: name) else { continue }
            // Between the name and the value stand `>`, or `="` and perhaps blanks.
            let value = bytes[(place + name.count)...].prefix(24).drop { !(48...57).contains($0) }
            if let date = CalendarDate(iso: String(decoding: value.prefix(10), as: UTF8.self)) { return date }
        }
        return nil
    }
}
