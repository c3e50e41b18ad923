import CPopplerGLib

extension PopplerFile {
    /// What people entered on a page: values of form fields, and text written on top of it.
    ///
    /// - Parameters:
    ///   - page: a page of poppler's, which stays the caller's.
    ///   - height: the page's height in points; poppler measures these places from the bottom.
    func entries(of page: OpaquePointer, height: Double) -> [PDFEntry] {
        (fields(of: page, height: height) + notes(of: page, height: height))
            .sorted { ($0.box.top, $0.box.left) < ($1.box.top, $1.box.left) }
    }

    private func fields(of page: OpaquePointer, height: Double) -> [PDFEntry] {
        let list = poppler_page_get_form_field_mapping(page)
        defer { poppler_page_free_form_field_mapping(list) }
        guard list != nil else { return [] }
        let turn = PopplerTurn(of: page, fields: list)
        var width = 0.0
        poppler_page_get_size(page, &width, nil)
        var appearances = PopplerAppearances(document, page: page)
        var entries: [PDFEntry] = []
        for item in PopplerList<PopplerFormFieldMapping>(list) {
            guard let field = item.pointee.field else { continue }
            let box = box(turn.place(item.pointee.area, width: width, height: height), height: height)
            // A value may be a stream (PDF 32000-1, 12.7.4.3), which poppler does not give.
            let text =
                value(of: field) ?? (isText(field) ? appearances.text(in: box) : nil)
            if let text, !text.isEmpty { entries.append(PDFEntry(kind: .formField, text: text, box: box)) }
        }
        return entries
    }

    /// Whether a field is for words that others may see.
    private func isText(_ field: OpaquePointer) -> Bool {
        poppler_form_field_get_field_type(field) == POPPLER_FORM_FIELD_TEXT
            && poppler_form_field_text_is_password(field) == 0
    }

    /// The value of a field as a person sees it; a ticked box is a tick, a password is left out.
    private func value(of field: OpaquePointer) -> String? {
        switch poppler_form_field_get_field_type(field) {
        case POPPLER_FORM_FIELD_TEXT:
            guard poppler_form_field_text_is_password(field) == 0 else { return nil }
            return string(poppler_form_field_text_get_text(field))
        case POPPLER_FORM_FIELD_CHOICE:
            let chosen = (0..<poppler_form_field_choice_get_n_items(field))
                .filter { poppler_form_field_choice_is_item_selected(field, $0) != 0 }
                .compactMap { string(poppler_form_field_choice_get_item(field, $0)) }
            if !chosen.isEmpty { return chosen.joined(separator: "\n") }
            return string(poppler_form_field_choice_get_text(field))
        case POPPLER_FORM_FIELD_BUTTON:
            guard poppler_form_field_button_get_button_type(field) != POPPLER_FORM_BUTTON_PUSH else {
                return nil
            }
            return poppler_form_field_button_get_state(field) != 0 ? "✔" : nil
        default:
            return nil
        }
    }

    private func notes(of page: OpaquePointer, height: Double) -> [PDFEntry] {
        let list = poppler_page_get_annot_mapping(page)
        defer { poppler_page_free_annot_mapping(list) }
        var appearances = PopplerAppearances(document, page: page)
        var entries: [PDFEntry] = []
        for item in PopplerList<PopplerAnnotMapping>(list) {
            guard let note = item.pointee.annot, let kind = kind(of: note) else { continue }
            let box = box(item.pointee.area, height: height)
            let text = string(poppler_annot_get_contents(note))
            if let text, !text.isEmpty { entries.append(PDFEntry(kind: kind, text: text, box: box)) }
            // What a stamp shows is on the page, whatever is said about it.
            let isStamp = poppler_annot_get_annot_type(note) == POPPLER_ANNOT_STAMP
            if isStamp || (kind == .freeText && text == nil), let text = appearances.text(in: box) {
                entries.append(PDFEntry(kind: .freeText, text: text, box: box))
            }
        }
        return entries
    }

    /// What a note is: text written on the page, or a comment on it; `nil` for links, fields and the windows that
    /// comments open in (PDF 32000-1, 12.5.6).
    private func kind(of note: OpaquePointer) -> PDFEntry.Kind? {
        switch poppler_annot_get_annot_type(note) {
        case POPPLER_ANNOT_FREE_TEXT: .freeText
        case POPPLER_ANNOT_TEXT, POPPLER_ANNOT_LINE, POPPLER_ANNOT_SQUARE, POPPLER_ANNOT_CIRCLE,
            POPPLER_ANNOT_POLYGON, POPPLER_ANNOT_POLY_LINE, POPPLER_ANNOT_HIGHLIGHT, POPPLER_ANNOT_UNDERLINE,
            POPPLER_ANNOT_SQUIGGLY, POPPLER_ANNOT_STRIKE_OUT, POPPLER_ANNOT_STAMP, POPPLER_ANNOT_CARET,
            POPPLER_ANNOT_INK, POPPLER_ANNOT_FILE_ATTACHMENT:
            .comment
        default: nil
        }
    }

    /// Takes over a string of GLib's: copies it, trims its white space, and frees it.
    private func string(_ owned: UnsafeMutablePointer<CChar>?) -> String? {
        guard let owned else { return nil }
        defer { g_free(owned) }
        let text = String(cString: owned).split(separator: "\r\n", omittingEmptySubsequences: false)
            .joined(separator: "\n").split(separator: "\r", omittingEmptySubsequences: false)
            .joined(separator: "\n")
        guard let first = text.firstIndex(where: { !$0.isWhitespace }),
            let last = text.lastIndex(where: { !$0.isWhitespace })
        else { return nil }
        return String(text[first...last])
    }

    private func box(_ area: PopplerRectangle, height: Double) -> PDFBox {
        PDFBox(
            left: min(area.x1, area.x2), top: height - max(area.y1, area.y2), right: max(area.x1, area.x2),
            bottom: height - min(area.y1, area.y2))
    }
}
