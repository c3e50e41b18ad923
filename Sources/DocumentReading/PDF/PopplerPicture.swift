import CPopplerGLib

extension PopplerFile {
    /// The most pixels that a page is drawn with: one of A4 at 350 dots an inch, or A3 at 250.
    private static let maximumPixels = 12e6

    /// Draws a page in grey.
    ///
    /// - Parameters:
    ///   - number: from 1.
    ///   - resolution: in dots an inch; less where the page is very large.
    /// - Returns: `nil` where the page is not there, has no size, or cannot be drawn.
    func picture(of number: Int, resolution: Double) -> PagePicture? {
        guard let page = poppler_document_get_page(document, Int32(number - 1)) else { return nil }
        defer { g_object_unref(UnsafeMutableRawPointer(page)) }
        var (width, height) = (0.0, 0.0)
        poppler_page_get_size(page, &width, &height)
        guard width >= 1, height >= 1, width < 1e5, height < 1e5 else { return nil }
        let scale = min(resolution / 72, (Self.maximumPixels / (width * height)).squareRoot())
        let (columns, rows) = (Int(max(width * scale, 1)), Int(max(height * scale, 1)))
        guard columns < 30_000, rows < 30_000 else { return nil }
        let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(columns), Int32(rows))
        defer { cairo_surface_destroy(surface) }
        let drawing = cairo_create(surface)
        defer { cairo_destroy(drawing) }
        cairo_set_source_rgb(drawing, 1, 1, 1)
        cairo_paint(drawing)
        cairo_scale(drawing, scale, scale)
        poppler_page_render(page, drawing)
        cairo_surface_flush(surface)
        guard cairo_status(drawing) == CAIRO_STATUS_SUCCESS,
            let pixels = cairo_image_surface_get_data(surface)
        else { return nil }
        let rowLength = Int(cairo_image_surface_get_stride(surface))
        return UnsafeRawPointer(pixels).withMemoryRebound(to: UInt32.self, capacity: rowLength / 4 * rows) {
            pixels in
            PagePicture(width: columns, height: rows) { column, row in
                let pixel = pixels[row * (rowLength / 4) + column]
                let (red, green, blue) = (pixel >> 16 & 0xFF, pixel >> 8 & 0xFF, pixel & 0xFF)
                // How bright the colours are to the eye (Rec. 601), in parts of 256.
                return UInt8((red * 77 + green * 150 + blue * 29) >> 8)
            }
        }
    }
}
