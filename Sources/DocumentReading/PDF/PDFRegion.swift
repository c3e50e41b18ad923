/// A part of a page, once its columns are told apart.
enum PDFRegion: Sendable {
    /// Lines that follow each other in one column.
    ///
    /// `left` is the left edge of the column, or `nil` where they have the page to themselves.
    case flow([PDFLine], left: Double?)
    /// A table: cells in reading order.
    case table([PDFCell])
}

/// The lines of one cell of a table.
struct PDFCell: Sendable {
    /// From 1.
    var row: Int
    /// From 1.
    var column: Int
    var lines: [PDFLine]
}

/// Takes a page apart: text in columns is read column by column, tables cell by cell.
enum PDFColumns {
    /// More lines than these are on no page that anybody reads; they are not looked through for columns.
    private static let mostLines = 2_000

    /// The regions of a page in reading order.
    ///
    /// - Parameters:
    ///   - lines: over the whole width, from top to bottom.
    ///   - depth: how deep in columns the lines stand; columns of columns of columns are read as lines.
    static func regions(of lines: [PDFLine], depth: Int = 0, left: Double? = nil) -> [PDFRegion] {
        guard depth < 3, lines.count <= mostLines else {
            return lines.isEmpty ? [] : [.flow(lines, left: left)]
        }
        let gutters = PDFGutter.gutters(in: lines)
        var regions: [PDFRegion] = []
        var flow: [PDFLine] = []
        var index = 0
        func endFlow() {
            if !flow.isEmpty { regions.append(.flow(flow, left: left)) }
            flow = []
        }
        for group in groups(gutters) where group.lines.lowerBound >= index {
            let inside = Array(lines[group.lines])
            var group = group
            var grid = PDFGrid(inside, gutters: group.gutters)
            // A table in a column of text has gutters of its own, which run past a few of the lines.
            if group.isUneven {
                let outer = PDFGrid(inside, gutters: [group.main])
                if outer.kind == .columns { (grid, group.gutters) = (outer, [group.main]) }
            }
            guard let kind = grid.kind else { continue }
            flow += lines[index..<group.lines.lowerBound]
            index = group.lines.upperBound + 1
            switch kind {
            case .columns:
                // A column may go on below the end of the other.
                while index < lines.count, group.gutters.allSatisfy({ $0.isBeside(lines[index]) }),
                    lines[index].box.top - lines[index - 1].box.bottom < lines[index].box.height * 2
                {
                    index += 1
                }
                let all = PDFGrid(Array(lines[group.lines.lowerBound..<index]), gutters: group.gutters)
                endFlow()
                for column in all.columns {
                    let left = column.map(\.box.left).min()
                    regions += Self.regions(of: column, depth: depth + 1, left: left)
                }
            case .table:
                let end = grid.end(lines, from: index)
                let all = PDFGrid(Array(lines[group.lines.lowerBound..<end]), gutters: group.gutters)
                index = end
                endFlow()
                regions.append(.table(all.cells))
            }
        }
        flow += lines[min(index, lines.count)...]
        endFlow()
        return regions
    }

    /// Gutters that run past the same lines.
    private struct Group {
        var lines: ClosedRange<Int>
        /// From left to right.
        var gutters: [PDFGutter]
        /// The one that parts most lines.
        var main: PDFGutter

        /// Whether all others part far fewer lines than the main one.
        var isUneven: Bool {
            gutters.count > 1
                && gutters.count { Double($0.between) > 0.6 * Double(main.between) } == 1
        }
    }

    /// Gutters that run past the same lines, each group with those that run past a good part of them.
    private static func groups(_ gutters: [PDFGutter]) -> [Group] {
        var groups: [Group] = []
        var rest = gutters
        while let main = rest.max(by: { ($0.between, $0.right - $0.left) < ($1.between, $1.right - $1.left) })
        {
            let near = rest.filter { $0.lines.overlaps(main.lines) }
            rest.removeAll { $0.lines.overlaps(main.lines) }
            let strong = near.filter { Double($0.between) >= 0.35 * Double(main.between) }
            let lines = strong.reduce(main.lines) {
                min($0.lowerBound, $1.lines.lowerBound)...max($0.upperBound, $1.lines.upperBound)
            }
            guard !groups.contains(where: { $0.lines.overlaps(lines) }) else { continue }
            groups.append(Group(lines: lines, gutters: apart(strong), main: main))
        }
        return groups.sorted { $0.lines.lowerBound < $1.lines.lowerBound }
    }

    /// Gutters from left to right, those above each other made one where white is left between them.
    private static func apart(_ gutters: [PDFGutter]) -> [PDFGutter] {
        var result: [PDFGutter] = []
        for gutter in gutters.sorted(by: { $0.left < $1.left }) {
            if let last = result.last, gutter.left < last.right {
                result[result.count - 1].left = max(last.left, gutter.left)
                result[result.count - 1].right = min(last.right, gutter.right)
                result[result.count - 1].between += gutter.between
            } else {
                result.append(gutter)
            }
        }
        return result
    }
}

extension PDFGutter {
    /// Whether a line stands wholly on one side.
    func isBeside(_ line: PDFLine) -> Bool {
        line.box.right <= right + 1 || line.box.left >= left - 1
    }
}
