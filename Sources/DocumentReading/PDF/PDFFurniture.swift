import DocumentModel

/// Running headers, footers and page numbers: what stands at the same place on many pages, digits aside.
struct PDFFurniture {
    /// One line of furniture, as its first page has it.
    struct Item {
        var line: PDFLine
        var part: Block.Part
        var page: Int
    }

    private(set) var items: [Item] = []

    /// Takes the furniture out of the pages.
    ///
    /// - Parameters:
    ///   - pages: the lines of each page, from top to bottom.
    ///   - heights: the pages' heights in points.
    init(_ pages: inout [[PDFLine]], heights: [Double]) {
        var places: [String: [Place]] = [:]
        for (page, lines) in pages.enumerated() {
            for (index, line) in lines.enumerated() {
                let isTop = line.box.middle < heights[page] * 0.15
                guard isTop || line.box.middle > heights[page] * 0.85 else { continue }
                places[Self.shape(line), default: []]
                    .append(Place(page: page, index: index, line: line, part: isTop ? .header : .footer))
            }
        }
        var taken: [Int: Set<Int>] = [:]
        let least = pages.count <= 3 ? 2 : 3
        for (shape, places) in places {
            var rest = places
            while let first = rest.first {
                let together = rest.filter {
                    abs($0.line.box.middle - first.line.box.middle) < 4 && $0.part == first.part
                }
                rest.removeAll {
                    abs($0.line.box.middle - first.line.box.middle) < 4 && $0.part == first.part
                }
                let isNumber = !shape.unicodeScalars.contains(where: \.isLetter)
                guard Set(together.map(\.page)).count >= (isNumber ? 2 : least) else { continue }
                items.append(Item(line: first.line, part: first.part, page: first.page + 1))
                for place in together { taken[place.page, default: []].insert(place.index) }
            }
        }
        for (page, indices) in taken {
            pages[page] = pages[page].enumerated().filter { !indices.contains($0.offset) }.map(\.element)
        }
        var seen: Set<String> = []
        items = items.sorted {
            ($0.page, $0.line.box.top, $0.line.box.left) < ($1.page, $1.line.box.top, $1.line.box.left)
        }
        .filter { seen.insert("\($0.part) \(Self.shape($0.line))").inserted }
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

    private struct Place {
        var page: Int
        var index: Int
        var line: PDFLine
        var part: Block.Part
    }

    /// The text with each number made one sign, so that page 9 and page 10 look alike.
    private static func shape(_ line: PDFLine) -> String {
        var shape = String.UnicodeScalarView()
        for scalar in line.text.unicodeScalars {
            if !scalar.isDigit {
                shape.append(scalar)
            } else if shape.last != "#" {
                shape.append("#")
            }
        }
        return String(shape)
    }
}
