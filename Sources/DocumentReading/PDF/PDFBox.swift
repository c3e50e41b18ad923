/// A rectangle on a page, in points from the page's top left corner; `top` is less than `bottom`.
struct PDFBox: Equatable, Sendable {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    var width: Double { right - left }
    var height: Double { bottom - top }
    var middle: Double { (top + bottom) / 2 }
    /// Whether each of its edges is somewhere: files may place letters at no number at all.
    var isFinite: Bool { (left + top + right + bottom).isFinite }
    var area: Double { max(width, 0) * max(height, 0) }

    /// The smallest box that holds both.
    func union(_ other: PDFBox) -> PDFBox {
        PDFBox(
            left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
            bottom: max(bottom, other.bottom))
    }

    /// How much of the lower of two boxes stands at the height of the other, from 0 to 1.
    func sharedHeight(_ other: PDFBox) -> Double {
        let lower = min(height, other.height)
        return lower > 0 ? (min(bottom, other.bottom) - max(top, other.top)) / lower : 0
    }
}
