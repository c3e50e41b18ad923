import DocumentModel

/// Running headers, footers and page numbers: what stands at the same place on many pages, page numbers aside.
struct PDFFurniture {
    /// One line of furniture, as its first page has it.
    struct Item {
        var line: PDFLine
        var part: Block.Part
        var page: Int
        var shape: String
        /// Whether most pages have it.
        var isEverywhere: Bool
    }

    private(set) var items: [Item] = []

    /// More lines than these at one end of a page are text, of a form that is there several times perhaps.
    private static let mostLines = 6

    /// Takes the furniture out of the pages.
    ///
    /// - Parameters:
    ///   - pages: the lines of each page, from top to bottom.
    ///   - heights: the pages' heights in points.
    init(_ pages: inout [[PDFLine]], heights: [Double]) {
        guard pages.count > 1 else { return }
        var groups: [Kind: [PDFRunningLine]] = [:]
        for (page, lines) in pages.enumerated() {
            for (index, line) in lines.enumerated() {
                let isTop = line.box.middle < heights[page] * 0.15
                guard isTop || line.box.middle > heights[page] * 0.85 else { continue }
                let place = PDFRunningLine(line, page: page, index: index)
                groups[Kind(shape: place.shape, isTop: isTop), default: []].append(place)
            }
        }
        let bodySize = Self.bodySize(pages)
        var taken: [Int: [(index: Int, item: Item)]] = [:]
        for (kind, places) in groups {
            for together in Self.atOneHeight(places)
            where Self.isFurniture(together, pages: pages.count, bodySize: bodySize) {
                let isEverywhere = together.count * 2 > pages.count
                for place in together {
                    let item = Item(
                        line: place.line, part: kind.isTop ? .header : .footer, page: place.page + 1,
                        shape: kind.shape, isEverywhere: isEverywhere)
                    taken[place.page, default: []].append((place.index, item))
                }
            }
        }
        take(taken, from: &pages)
    }

    /// Takes lines out of their pages, each unless few pages have it and text of the page's own stands between it
    /// and the edge; takes none where most pages would be left with nothing, for then they are what the file says.
    private mutating func take(
        _ candidates: [Int: [(index: Int, item: Item)]], from pages: inout [[PDFLine]]
    ) {
        var rest = pages
        var found: [Item] = []
        for (page, all) in candidates {
            let places = all.filter { place in
                all.count { $0.item.part == place.item.part } <= Self.mostLines
            }
            let indices = Set(places.map(\.index))
            let first = pages[page].indices.first { !indices.contains($0) } ?? pages[page].endIndex
            let last = pages[page].indices.last { !indices.contains($0) } ?? -1
            let outer = places.filter { place in
                place.item.isEverywhere
                    || (place.item.part == .header ? place.index < first : place.index > last)
            }
            let outerIndices = Set(outer.map(\.index))
            rest[page] = pages[page].indices.filter { !outerIndices.contains($0) }.map { pages[page][$0] }
            found += outer.map(\.item)
        }
        let emptied = rest.indices.count { rest[$0].isEmpty && !pages[$0].isEmpty }
        guard emptied * 2 < pages.count(where: { !$0.isEmpty }) else { return }
        pages = rest
        var seen: Set<String> = []
        items = found.sorted {
            ($0.page, $0.line.box.top, $0.line.box.left) < ($1.page, $1.line.box.top, $1.line.box.left)
        }
        .filter { seen.insert("\($0.part) \($0.shape)").inserted }
    }

    /// The furniture of one part, as paragraphs.
    func paragraphs(_ part: Block.Part) -> [PDFParagraph] {
        items.filter { $0.part == part }.map { item in
            var paragraph = PDFParagraph(
                item.line, label: nil, page: item.page, columnRight: item.line.box.right)
            paragraph.part = part
            return paragraph
        }
    }

    /// What lines of furniture share.
    private struct Kind: Hashable {
        var shape: String
        var isTop: Bool
    }

    /// Lines of one shape, parted by the height that they stand at.
    private static func atOneHeight(_ places: [PDFRunningLine]) -> [[PDFRunningLine]] {
        var groups: [[PDFRunningLine]] = []
        var top = -Double.infinity
        for place in places.sorted(by: { ($0.line.box.middle, $0.page) < ($1.line.box.middle, $1.page) }) {
            if place.line.box.middle - top < 4 {
                groups[groups.count - 1].append(place)
            } else {
                groups.append([place])
                top = place.line.box.middle
            }
        }
        return groups
    }

    private static func isFurniture(
        _ together: [PDFRunningLine], pages: Int, bodySize: Double
    ) -> Bool {
        guard let first = together.first else { return false }
        let count = Set(together.map(\.page)).count
        // Up to five pages have no more than two with the same side's furniture.
        let least = pages <= 5 || !first.hasWords ? 2 : 3
        guard count >= least else { return false }
        // Larger than the text and on few pages: the same heading over several parts.
        if first.line.size > bodySize * 1.12, count * 2 < pages { return false }
        return PDFRunningLine.isSame(together) || PDFRunningLine.countsPages(together)
    }

    private static func bodySize(_ pages: [[PDFLine]]) -> Double {
        var counts: [Int: Int] = [:]
        for line in pages.joined() { counts[Int(line.size * 2), default: 0] += line.words.count }
        let most = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
        return most.map { Double($0.key) / 2 } ?? 0
    }
}
