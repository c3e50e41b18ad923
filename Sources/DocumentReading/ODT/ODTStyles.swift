import OfficePackage

/// The styles of an OpenDocument file, as far as they decide what text is (ODF 1.3 part 3, clause 16).
struct ODTStyles {
    /// Which style is meant: families have names of their own.
    struct Key: Hashable {
        let family: String
        let name: String
    }

    /// What one style says; `nil` where it leaves that to its parent.
    struct Style {
        var name = ""
        var parent: String?
        /// The list that paragraphs of the style belong to; empty for none.
        var listStyle: String?
        var isHidden: Bool?
        var isBold: Bool?
    }

    private(set) var lists: [String: ODTListStyle] = [:]
    /// How headings are numbered.
    private(set) var outline = ODTListStyle()
    private var styles: [Key: Style] = [:]
    private var found: [Key: Style] = [:]

    /// A file without styles.
    init() {}

    /// Takes in the styles of `office:styles` or `office:automatic-styles`, at whose start the XML stands; a style of
    /// the same name goes.
    mutating func add(_ xml: ODTXML) throws(PackageError) {
        found = [:]
        try xml.children { (element) throws(PackageError) in
            switch element {
            case .style:
                let key = Key(
                    family: xml.attribute("family", in: .openStyle) ?? "",
                    name: xml.attribute("name", in: .openStyle) ?? "")
                styles[key] = try Style(xml)
            case .listStyle:
                if let name = xml.attribute("name", in: .openStyle) { lists[name] = try ODTListStyle(xml) }
            case .outlineStyle: outline = try ODTListStyle(xml)
            default: break
            }
        }
    }

    /// What a style says together with those that it is based on.
    mutating func style(_ name: String?, family: String) -> Style {
        guard let name else { return Style() }
        let key = Key(family: family, name: name)
        if let style = found[key] { return style }
        var style = Style()
        for ancestor in chain(key) {
            style.listStyle = style.listStyle ?? ancestor.listStyle
            style.isHidden = style.isHidden ?? ancestor.isHidden
            style.isBold = style.isBold ?? ancestor.isBold
        }
        found[key] = style
        return style
    }

    /// Whether a paragraph style is, or is based on, the one of this name, which is English in every file.
    func isBased(_ style: String?, on name: String) -> Bool {
        guard let style else { return false }
        // A style that the file uses and does not define: its name is all there is.
        return style == name
            || chain(Key(family: "paragraph", name: style)).contains { $0.name == name || $0.parent == name }
    }

    private func chain(_ key: Key) -> [Style] {
        var chain: [Style] = []
        var next: String? = key.name
        while let name = next, let style = styles[Key(family: key.family, name: name)], chain.count < 50 {
            chain.append(style)
            next = style.parent
        }
        return chain
    }
}

extension ODTStyles.Style {
    /// - Parameter xml: at the start of `style:style`.
    fileprivate init(_ xml: ODTXML) throws(PackageError) {
        name = xml.attribute("name", in: .openStyle) ?? ""
        parent = xml.attribute("parent-style-name", in: .openStyle)
        listStyle = xml.attribute("list-style-name", in: .openStyle)
        try xml.children { (element) throws(PackageError) in
            guard element == .textProperties else { return }
            isHidden = xml.attribute("display").map { $0 == "none" }
            isBold = xml.attribute("font-weight", in: .formatting).map {
                $0 == "bold" || (Int($0) ?? 0) >= 600
            }
        }
    }
}
