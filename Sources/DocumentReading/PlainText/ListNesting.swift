/// The lists that are open at a place in plain text, outermost first.
struct ListNesting {
    private var lists: [(indent: Int, label: ListLabel)] = []

    /// How deep the innermost list is; 0 outside lists.
    var level: Int { lists.count }

    /// The label of the item before, in the innermost list.
    var lastLabel: ListLabel? { lists.last?.label }

    /// Takes in an item at an indent, and gives its level. A deeper indent begins a list within the item before;
    /// at the same indent a label of a kind that usually stands further in (`(a)` after `1.`) does the same.
    mutating func place(_ label: ListLabel, indent: Int) -> Int {
        let label = reading(label)
        while let last = lists.last, last.indent > indent, !isSibling(last, label, indent: indent) {
            lists.removeLast()
        }
        if let sibling = lists.lastIndex(where: { isSibling($0, label, indent: indent) }) {
            lists.removeSubrange((sibling + 1)...)
            lists[sibling].label = label
        } else if let last = lists.last, last.indent == indent, last.label.style.rank >= label.style.rank {
            lists[lists.count - 1].label = label
        } else {
            lists.append((indent, label))
        }
        return lists.count
    }

    /// Closes the lists that a line of text after a blank line does not continue.
    mutating func close(forTextAt indent: Int) {
        while let last = lists.last, last.indent >= indent { lists.removeLast() }
    }

    mutating func closeAll() {
        lists.removeAll()
    }

    /// Whether the label counts on from an item of one of the lists, or begins a list within the last.
    func continues(with label: ListLabel) -> Bool {
        guard let last = lastLabel else { return false }
        let label = reading(label)
        return label.ordinal == 1 && label.style.rank > last.style.rank
            || lists.contains { list in
                label.style == list.label.style && label.ordinal == list.label.ordinal.map { $0 + 1 }
            }
    }

    /// Numbers are set flush right by some, so a column more or less does not matter.
    private func isSibling(_ list: (indent: Int, label: ListLabel), _ label: ListLabel, indent: Int) -> Bool {
        list.label.style == label.style && abs(list.indent - indent) <= 1
    }

    private func reading(_ label: ListLabel) -> ListLabel {
        guard let letter = label.asLetter else { return label }
        let follows = lists.contains { list in
            list.label.style == letter.style && list.label.ordinal.map { $0 + 1 } == letter.ordinal
        }
        return follows ? letter : label
    }
}
