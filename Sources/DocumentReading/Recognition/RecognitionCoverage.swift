extension RecognisedPage {
    /// More marks than this are no letters of one page.
    private static let mostMarks = 100_000

    /// Measures which part of the marks that are as large as letters stand in the lines that were found: layout
    /// analysis may pass whole paragraphs over, and says nothing of it.
    mutating func measureCoverage(of picture: PagePicture) {
        let heights = lines.flatMap(\.words).filter { $0.weight > 1 }.map(\.box.height).sorted()
        guard !heights.isEmpty else { return }
        let usual = heights[heights.count / 2]
        let places = lines.map { line in
            line.words.dropFirst().reduce(line.words[0].box) { $0.union($1.box) }
        }
        let marks = picture.marks(heights: usual * 0.4...usual * 2, limit: Self.mostMarks)
        guard !marks.isEmpty else { return }
        let inside = marks.count { mark in
            let (column, row) = ((mark.left + mark.right) / 2, mark.middle)
            return places.contains {
                $0.left <= column && column <= $0.right && $0.top <= row && row <= $0.bottom
            }
        }
        coverage = Double(inside) / Double(marks.count)
    }
}
