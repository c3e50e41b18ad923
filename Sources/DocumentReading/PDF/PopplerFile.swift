import CPopplerGLib
import DocumentModel

/// An open PDF file. Owns poppler's document and lets go of it at the end of its life.
struct PopplerFile: ~Copyable {
    private let document: OpaquePointer

    /// How many pages the file says it has, at least 1.
    let pageCount: Int

    /// Opens a file that is in memory; poppler keeps a copy of the bytes for as long as it needs them.
    init(_ bytes: [UInt8]) throws(ReadError) {
        let data = g_bytes_new(bytes, gsize(bytes.count))
        defer { g_bytes_unref(data) }
        var error: UnsafeMutablePointer<GError>?
        guard let document = poppler_document_new_from_bytes(data, nil, &error) else {
            let isEncrypted =
                error.map { $0.pointee.code == Int32(POPPLER_ERROR_ENCRYPTED.rawValue) } ?? false
            g_error_free(error)
            throw isEncrypted ? .encrypted : .damaged
        }
        let pageCount = Int(poppler_document_get_n_pages(document))
        guard pageCount > 0 else {
            g_object_unref(UnsafeMutableRawPointer(document))
            throw .damaged
        }
        self.document = document
        self.pageCount = pageCount
    }

    deinit { g_object_unref(UnsafeMutableRawPointer(document)) }

    /// Reads a page; `nil` where the file lists a page that it does not hold.
    ///
    /// - Parameters:
    ///   - number: from 1.
    ///   - letterLimit: how many letters a page may hold before the file counts as too large.
    func page(_ number: Int, letterLimit: Int) throws(ReadError) -> PDFPage? {
        guard let page = poppler_document_get_page(document, Int32(number - 1)) else { return nil }
        defer { g_object_unref(UnsafeMutableRawPointer(page)) }
        var width = 0.0
        var height = 0.0
        poppler_page_get_size(page, &width, &height)
        return PDFPage(
            number: number, width: width, height: height,
            glyphs: try glyphs(of: page, limit: letterLimit), images: images(of: page),
            entries: entries(of: page, height: height))
    }

    private func glyphs(of page: OpaquePointer, limit: Int) throws(ReadError) -> PDFGlyphs {
        guard let text = poppler_page_get_text(page) else { return PDFGlyphs() }
        defer { g_free(text) }
        var boxes: UnsafeMutablePointer<PopplerRectangle>?
        var count: guint = 0
        guard poppler_page_get_text_layout(page, &boxes, &count) != 0, let boxes else { return PDFGlyphs() }
        defer { g_free(boxes) }
        guard count <= limit else { throw .tooLarge }

        var result = PDFGlyphs()
        result.glyphs.reserveCapacity(Int(count))
        var index = 0
        for scalar in String(cString: text).unicodeScalars {
            // Poppler wraps right-to-left words in marks of direction, which have no boxes.
            if (0x202A...0x202E).contains(scalar.value) { continue }
            guard index < Int(count) else { break }
            let box = boxes[index]
            result.glyphs.append(
                PDFGlyphs.Glyph(
                    scalar: scalar, box: PDFBox(left: box.x1, top: box.y1, right: box.x2, bottom: box.y2)))
            index += 1
        }
        result.fonts = fonts(of: page)
        return result
    }

    private func fonts(of page: OpaquePointer) -> [PDFGlyphs.FontRun] {
        let list = poppler_page_get_text_attributes(page)
        defer { poppler_page_free_text_attributes(list) }
        var runs: [PDFGlyphs.FontRun] = []
        for item in PopplerList<PopplerTextAttributes>(list) {
            let attributes = item.pointee
            guard attributes.end_index >= attributes.start_index else { continue }
            let font = PDFFont(
                name: attributes.font_name.map { String(cString: $0) } ?? "", size: attributes.font_size,
                isUnderlined: attributes.is_underlined != 0)
            runs.append(
                PDFGlyphs.FontRun(
                    range: Int(attributes.start_index)..<Int(attributes.end_index) + 1, font: font))
        }
        return runs
    }

    private func images(of page: OpaquePointer) -> [PDFBox] {
        let list = poppler_page_get_image_mapping(page)
        defer { poppler_page_free_image_mapping(list) }
        return PopplerList<PopplerImageMapping>(list).map { item in
            let area = item.pointee.area
            return PDFBox(
                left: min(area.x1, area.x2), top: min(area.y1, area.y2), right: max(area.x1, area.x2),
                bottom: max(area.y1, area.y2))
        }
    }
}

/// The items of one of GLib's lists, which stays the caller's to free.
struct PopplerList<Item>: Sequence, IteratorProtocol {
    private var node: UnsafeMutablePointer<GList>?

    init(_ list: UnsafeMutablePointer<GList>?) { node = list }

    mutating func next() -> UnsafeMutablePointer<Item>? {
        guard let current = node else { return nil }
        node = current.pointee.next
        return current.pointee.data?.assumingMemoryBound(to: Item.self)
    }
}
