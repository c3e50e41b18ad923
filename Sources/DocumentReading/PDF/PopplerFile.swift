import CPopplerGLib
import DocumentModel

/// An open PDF file. Owns poppler's document and lets go of it at the end of its life.
struct PopplerFile: ~Copyable {
    /// Poppler's document.
    let document: OpaquePointer

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
        let glyphs = try glyphs(of: page, limit: letterLimit)
        // Poppler draws the whole page once more to find its images: only where one may stand between the words.
        let mayHoldPictures = PDFRoom(glyphs, width: width, height: height).largest > 0.15
        return PDFPage(
            number: number, width: width, height: height, glyphs: glyphs,
            images: mayHoldPictures ? images(of: page) : [], entries: entries(of: page, height: height))
    }

    /// The letters of a page.
    ///
    /// Poppler gives the text of a selection, which runs from the line nearest to one point to the line nearest
    /// to another; what it reads before the first or after the last is left out. Left-to-right pages are whole
    /// between far corners, others between the opposite ones, so what the second selection adds is added here.
    private func glyphs(of page: OpaquePointer, limit: Int) throws(ReadError) -> PDFGlyphs {
        let far = 20_000.0
        let across = PopplerRectangle(x1: -far, y1: -far, x2: far, y2: far)
        let back = PopplerRectangle(x1: far, y1: -far, x2: -far, y2: far)
        let first = try selection(across, of: page, limit: limit)
        let second = try selection(back, of: page, limit: limit)
        let adds = [second.glyphs.first, second.glyphs.last].contains { $0.map { !first.holds($0) } ?? false }
        guard adds else { return first }
        return second.glyphs.count > first.glyphs.count ? second.adding(first) : first.adding(second)
    }

    private func selection(
        _ area: PopplerRectangle, of page: OpaquePointer, limit: Int
    ) throws(ReadError) -> PDFGlyphs {
        var area = area
        guard let text = poppler_page_get_text_for_area(page, &area) else { return PDFGlyphs() }
        defer { g_free(text) }
        var boxes: UnsafeMutablePointer<PopplerRectangle>?
        var count: guint = 0
        guard poppler_page_get_text_layout_for_area(page, &area, &boxes, &count) != 0, let boxes else {
            return PDFGlyphs()
        }
        defer { g_free(boxes) }
        guard count <= limit else { throw .tooLarge }
        let attributes = poppler_page_get_text_attributes_for_area(page, &area)
        defer { poppler_page_free_text_attributes(attributes) }

        var result = PDFGlyphs()
        result.glyphs.reserveCapacity(Int(count))
        var fonts = PDFFontRuns(attributes)
        var index = 0
        var beginsWord = false
        for scalar in String(cString: text).unicodeScalars {
            // Poppler wraps each right-to-left word in marks of direction, which have no boxes.
            if (0x202A...0x202E).contains(scalar.value) {
                beginsWord = true
                continue
            }
            guard index < Int(count) else { break }
            let box = boxes[index]
            guard max(abs(box.x1), abs(box.y1), abs(box.x2), abs(box.y2)) < 1e6 else {
                index += 1
                continue
            }
            result.glyphs.append(
                PDFGlyphs.Glyph(
                    scalar: scalar, box: PDFBox(left: box.x1, top: box.y1, right: box.x2, bottom: box.y2),
                    font: fonts.font(at: index), beginsWord: beginsWord))
            beginsWord = false
            index += 1
        }
        return result
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

/// The fonts of a page's letters, asked for in their order.
private struct PDFFontRuns {
    private var rest: PopplerList<PopplerTextAttributes>
    private var range = 0..<0
    private var current = PDFFont()
    private var known: [String: PDFFont] = [:]

    init(_ list: UnsafeMutablePointer<GList>?) { rest = PopplerList(list) }

    /// The font of a letter; indices must not go down.
    mutating func font(at index: Int) -> PDFFont {
        while index >= range.upperBound, let item = rest.next() {
            let attributes = item.pointee
            let start = Int(attributes.start_index)
            range = start..<max(start, Int(attributes.end_index) + 1)
            let name = attributes.font_name.map { String(cString: $0) } ?? ""
            let isUnderlined = attributes.is_underlined != 0
            let font = known[name] ?? PDFFont(name: name)
            known[name] = font
            current = font
            current.size = attributes.font_size > 0 && attributes.font_size < 5_000 ? attributes.font_size : 0
            current.isUnderlined = isUnderlined
        }
        return range.contains(index) ? current : PDFFont()
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
