internal import DocumentModel

/// How a list item is cited: by its label after those of the items that it stands under, `4.2(b)`.
enum Citation {
    /// Items further above than this are not looked for.
    private static let reach = 200

    /// The label of a block as a reader cites it; `nil` where it has none.
    ///
    /// A bullet has nothing to add, and a label that says its whole place (`4.2`) needs nothing before it.
    static func label(of index: Int, in blocks: [Block]) -> String? {
        let block = blocks[index]
        guard let own = block.label, case .listItem(var level) = block.kind, counts(own), !isWhole(own) else {
            return block.label
        }
        var label = own
        for above in blocks[..<index].reversed().prefix(reach) where level > 1 {
            guard above.part == block.part, above.cell == block.cell else { continue }
            if case .heading = above.kind { break }
            guard case .listItem(let outer) = above.kind, outer < level else { continue }
            level = outer
            guard let parent = above.label, counts(parent) else { break }
            label = joined(parent, label)
            if isWhole(parent) { break }
        }
        return label
    }

    private static func counts(_ label: String) -> Bool { label.contains { $0.isLetter || $0.isNumber } }

    /// Whether a label is of numbers for more than one level.
    private static func isWhole(_ label: String) -> Bool {
        label.split { !$0.isNumber }.count > 1
    }

    private static func joined(_ parent: String, _ label: String) -> String {
        var parent = parent[...]
        while let last = parent.last, ".:".contains(last) || (last == ")" && !parent.contains("(")) {
            parent.removeLast()
        }
        return label.first == "(" ? parent + label : parent + "." + label
    }
}
