import OfficePackage

/// A list that is being read.
struct ODTList {
    /// Its numbers; those of lists in it are the same, unless they have a style of their own.
    let count: ODTListCount
    let styleName: String?
    /// How deep it is, from 1.
    let level: Int
}

/// An item that is being read.
struct ODTItem {
    /// The style that it has in place of its list's.
    var style: String?
    /// The number that it asks for.
    var start: Int?
    /// Whether it goes without a label.
    var isHeader = false
    /// Whether a paragraph of it has had the label.
    var isCounted = false
    /// The label that the file says it had when it was written.
    var recorded: String?
}

extension ODTStory {
    /// Reads a list (ODF 1.3 part 3, clause 5.3.1).
    func readList() throws(PackageError) {
        let outer = (list, item)
        defer { (list, item) = outer }
        list = begin(in: outer.0)
        item = nil
        try xml.children { (element) throws(PackageError) in
            switch element {
            case .listItem, .listHeader: try readItem(isHeader: element == .listHeader)
            default: break
            }
        }
    }

    private func begin(in outer: ODTList?) -> ODTList {
        let style = xml.attribute("style-name")
        let continues = xml.attribute("continue-numbering") == "true"
        guard let outer else {
            let count = state.lists.begin(
                id: xml.attribute("id", in: .xml) ?? xml.attribute("id"), style: style ?? "",
                continued: xml.attribute("continue-list"), continues: continues)
            return ODTList(count: count, styleName: style, level: 1)
        }
        if let style, style != outer.styleName {
            return ODTList(
                count: ODTListCount(below: outer.level, of: outer.count), styleName: style,
                level: outer.level + 1)
        }
        // A second list in one item begins again; one in an item without text goes on from where the list had come to.
        if !continues, item?.isCounted ?? false { outer.count.restart(below: outer.level) }
        return ODTList(count: outer.count, styleName: outer.styleName, level: outer.level + 1)
    }

    private func readItem(isHeader: Bool) throws(PackageError) {
        item = ODTItem(
            style: xml.attribute("style-override"), start: xml.number("start-value").map { max($0, 0) },
            isHeader: isHeader)
        try xml.children { (element) throws(PackageError) in
            if element == .number {
                item?.recorded = String(decoding: try xml.words(), as: UTF8.self).trimmed
            } else {
                try readBlock(element)
            }
        }
        item = nil
    }

    /// Reads a paragraph that is an item without a list around it (clause 5.3.6).
    func readNumberedParagraph() throws(PackageError) {
        let outer = (list, item)
        defer { (list, item) = outer }
        let style = xml.attribute("style-name")
        let id = xml.attribute("list-id") ?? style ?? ""
        let count = state.numberedParagraphs[id] ?? ODTListCount()
        state.numberedParagraphs[id] = count
        let level = min(max(xml.number("level") ?? 1, 1), ODTListStyle.deepest)
        list = ODTList(count: count, styleName: style, level: level)
        try readItem(isHeader: false)
    }

    /// The label of the paragraph, which its item shows once.
    ///
    /// - Parameters:
    ///   - style: the list style that the paragraph's own style names, for lists that name none.
    ///   - start: the number that a heading asks for.
    func takeItemLabel(_ style: String?, start: Int?) -> String? {
        guard let list, let item, !item.isHeader, !item.isCounted else { return nil }
        self.item?.isCounted = true
        let name = item.style ?? list.styleName ?? style ?? ""
        let shape = state.styles.lists[name] ?? ODTListStyle()
        return list.count.label(list.level, shape, start: item.start ?? start) ?? item.recorded
    }
}
