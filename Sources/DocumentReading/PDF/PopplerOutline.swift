import CPopplerGLib

extension PopplerFile {
    /// The most entries of an outline that are read, and the levels below which none is: no policy has more, and
    /// an entry may name itself as its own child.
    private static var outlineLimits: (entries: Int, levels: Int) { (5_000, 6) }

    /// The entries of the outline (PDF 32000-1, 12.3.3) that lead to a page of the file.
    var bookmarks: [PDFBookmark] {
        guard let iterator = poppler_index_iter_new(document) else { return [] }
        defer { poppler_index_iter_free(iterator) }
        var result: [PDFBookmark] = []
        var left = Self.outlineLimits.entries
        collect(iterator, level: 1, left: &left, into: &result)
        return result
    }

    private func collect(
        _ iterator: OpaquePointer, level: Int, left: inout Int, into result: inout [PDFBookmark]
    ) {
        repeat {
            guard left > 0 else { return }
            left -= 1
            if let bookmark = bookmark(iterator, level: level) { result.append(bookmark) }
            guard level < Self.outlineLimits.levels, let child = poppler_index_iter_get_child(iterator) else {
                continue
            }
            collect(child, level: level + 1, left: &left, into: &result)
            poppler_index_iter_free(child)
        } while poppler_index_iter_next(iterator) != 0
    }

    private func bookmark(_ iterator: OpaquePointer, level: Int) -> PDFBookmark? {
        guard let action = poppler_index_iter_get_action(iterator) else { return nil }
        defer { poppler_action_free(action) }
        guard action.pointee.type == POPPLER_ACTION_GOTO_DEST, let title = action.pointee.any.title,
            let target = action.pointee.goto_dest.dest
        else { return nil }
        var page = Int(target.pointee.page_num)
        if target.pointee.type == POPPLER_DEST_NAMED, let name = target.pointee.named_dest {
            guard let found = poppler_document_find_dest(document, name) else { return nil }
            page = Int(found.pointee.page_num)
            poppler_dest_free(found)
        }
        guard (1...pageCount).contains(page) else { return nil }
        return PDFBookmark(title: String(cString: title), level: level, page: page)
    }
}
