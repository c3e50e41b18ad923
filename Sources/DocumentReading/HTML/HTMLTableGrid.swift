/// The cells of one table, each at its place in the grid.
struct HTMLTableGrid {
    /// The cells in reading order.
    private(set) var cells: [Cell] = []
    /// What stands in the table and is no row: captions, and text that the page's author misplaced.
    private(set) var others: [HTMLNode] = []

    /// A cell and its place: rows and columns from 1.
    struct Cell {
        let element: HTMLElement
        let row: Int
        let column: Int
        let isHeader: Bool
    }

    private var row = 0
    /// For each column, how many more rows the cell above reaches down.
    private var reach: [Int] = []
    /// No honest table is wider; a page can claim any width.
    private static let widest = 1000

    init(_ table: HTMLElement) {
        for child in table.children {
            guard case .element(let element) = child else {
                others.append(child)
                continue
            }
            switch element.name {
            case "tr": add(element, inHead: false)
            case "thead", "tbody", "tfoot":
                for case .element(let row) in element.children where row.name == "tr" {
                    add(row, inHead: element.name == "thead")
                }
                reach = []
            default: others.append(child)
            }
        }
    }

    private mutating func add(_ line: HTMLElement, inHead: Bool) {
        row += 1
        let elements = line.children.compactMap { child -> HTMLElement? in
            if case .element(let element) = child, element.name == "td" || element.name == "th" {
                element
            } else {
                nil
            }
        }
        let isHeader = inHead || (!elements.isEmpty && elements.allSatisfy { $0.name == "th" })
        var next = reach.map { max($0 - 1, 0) }
        var column = 0
        for element in elements {
            while column < reach.count, reach[column] > 0 { column += 1 }
            guard column < Self.widest else { break }
            cells.append(Cell(element: element, row: row, column: column + 1, isHeader: isHeader))
            let width = min(span(element, "colspan"), Self.widest - column)
            let height = span(element, "rowspan")
            if next.count < column + width {
                next += Array(repeating: 0, count: column + width - next.count)
            }
            for covered in column..<(column + width) { next[covered] = height - 1 }
            column += width
        }
        reach = next
    }

    private func span(_ element: HTMLElement, _ name: String) -> Int {
        min(max(Int(element.attributes[name, default: ""].trimmed) ?? 1, 1), 65_534)
    }
}
