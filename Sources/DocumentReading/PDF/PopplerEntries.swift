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
        return PopplerList<PopplerFormFieldMapping>(list).compactMap { item in
            guard let field = item.pointee.field, let text = value(of: field), !text.isEmpty else {
                return nil
            }
            return PDFEntry(kind: .formField, text: text, box: box(item.pointee.area, height: height))
        }
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
        return PopplerList<PopplerAnnotMapping>(list).compactMap { item in
            guard let note = item.pointee.annot,
                poppler_annot_get_annot_type(note) == POPPLER_ANNOT_FREE_TEXT,
                let text = string(poppler_annot_get_contents(note)), !text.isEmpty
            else { return nil }
            return PDFEntry(kind: .freeText, text: text, box: box(item.pointee.area, height: height))
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
