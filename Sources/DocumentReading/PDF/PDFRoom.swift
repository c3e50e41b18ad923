/// How much of a page its letters leave free, told on a coarse grid.
struct PDFRoom {
    /// Rows and columns of the grid.
    private static let cells = 24

    private var isTaken = [Bool](repeating: false, count: cells * cells)

    /// - Parameters:
    ///   - glyphs: the letters of the page.
    ///   - width: the page's, in points.
    ///   - height: the page's, in points.
    init(_ glyphs: PDFGlyphs, width: Double, height: Double) {
        guard width > 0, height > 0 else { return }
        for glyph in glyphs.glyphs where !glyph.scalar.isSpace {
            let column = glyph.box.left / width * Double(Self.cells)
            let row = glyph.box.middle / height * Double(Self.cells)
            guard column >= 0, row >= 0, column < Double(Self.cells), row < Double(Self.cells) else {
                continue
            }
            isTaken[Int(row) * Self.cells + Int(column)] = true
        }
    }

    /// The largest rectangle without letters, in parts of the page.
    var largest: Double {
        var heights = [Int](repeating: 0, count: Self.cells)
        var most = 0
        for row in 0..<Self.cells {
            for column in 0..<Self.cells {
                heights[column] = isTaken[row * Self.cells + column] ? 0 : heights[column] + 1
            }
            for first in 0..<Self.cells {
                var lowest = heights[first]
                for last in first..<Self.cells where lowest > 0 {
                    lowest = min(lowest, heights[last])
                    most = max(most, lowest * (last - first + 1))
                }
            }
        }
        return Double(most) / Double(Self.cells * Self.cells)
    }
}
