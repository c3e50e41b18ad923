import CPopplerGLib

/// What annotations draw on a page and do not say otherwise: fields whose value is no plain string, stamps.
///
/// Poppler leaves annotations out of a page's text, but gathers them with it where the page is drawn before its text
/// is asked for; so the page is drawn once more, on a surface of one point.
struct PopplerAppearances: ~Copyable {
    private let document: OpaquePointer
    private let page: OpaquePointer
    private var drawn: PDFGlyphs?
    /// How many boxes are still looked into: forms have few fields whose value is not said.
    private var boxesLeft = 500

    /// - Parameters:
    ///   - document: poppler's document, which stays the caller's.
    ///   - page: a page of it, which stays the caller's.
    init(_ document: OpaquePointer, page: OpaquePointer) {
        self.document = document
        self.page = page
    }

    /// The lines that are drawn in a box and are not the page's own; `nil` where there are none.
    mutating func text(in box: PDFBox) -> String? {
        let all = drawn ?? draw()
        drawn = all
        guard !all.glyphs.isEmpty, boxesLeft > 0 else { return nil }
        boxesLeft -= 1
        var inside = PDFGlyphs()
        inside.glyphs = all.glyphs.filter { glyph in
            let middle = (glyph.box.left + glyph.box.right) / 2
            return middle > box.left && middle < box.right && glyph.box.middle > box.top
                && glyph.box.middle < box.bottom
        }
        let words = PDFWords(inside).words
        guard !words.isEmpty else { return nil }
        let lines = PDFLines.lines(of: words.filter { !$0.isVertical }).map(\.text)
        return (lines + words.filter(\.isVertical).map(\.text)).joined(separator: "\n")
    }

    /// The letters of the page with its annotations, those of the page alone left out.
    private func draw() -> PDFGlyphs {
        guard let copy = poppler_document_get_page(document, poppler_page_get_index(page)) else {
            return PDFGlyphs()
        }
        defer { g_object_unref(UnsafeMutableRawPointer(copy)) }
        let surface = cairo_image_surface_create(CAIRO_FORMAT_A8, 1, 1)
        let canvas = cairo_create(surface)
        poppler_page_render(copy, canvas)
        cairo_destroy(canvas)
        cairo_surface_destroy(surface)
        let own = Set(Self.glyphs(of: page).glyphs.map(Place.init))
        var drawn = Self.glyphs(of: copy)
        drawn.glyphs.removeAll { own.contains(Place($0)) }
        return drawn
    }

    private static func glyphs(of page: OpaquePointer) -> PDFGlyphs {
        guard let text = poppler_page_get_text(page) else { return PDFGlyphs() }
        defer { g_free(text) }
        var boxes: UnsafeMutablePointer<PopplerRectangle>?
        var count: guint = 0
        guard poppler_page_get_text_layout(page, &boxes, &count) != 0, let boxes else { return PDFGlyphs() }
        defer { g_free(boxes) }
        var result = PDFGlyphs()
        for (scalar, index) in zip(String(cString: text).unicodeScalars, 0..<min(Int(count), mostLetters)) {
            let box = boxes[index]
            var font = PDFFont()
            font.size = min(abs(box.y2 - box.y1), 1_000)
            result.glyphs.append(
                PDFGlyphs.Glyph(
                    scalar: scalar,
                    box: PDFBox(left: box.x1, top: box.y1, right: box.x2, bottom: box.y2), font: font))
        }
        return result
    }

    /// No form that somebody fills in has more.
    private static let mostLetters = 100_000

    /// A letter and where it stands, to a tenth of a point.
    private struct Place: Hashable {
        let scalar: Unicode.Scalar
        let left: Int
        let top: Int

        init(_ glyph: PDFGlyphs.Glyph) {
            scalar = glyph.scalar
            left = Int(max(-1e6, min(1e6, glyph.box.left * 10)).rounded())
            top = Int(max(-1e6, min(1e6, glyph.box.top * 10)).rounded())
        }
    }
}
