import OfficePackage

/// The styles of a document, so far as they decide what its text is (ECMA-376 part 1, clause 17.7).
struct StyleSheet {
    /// What one style says itself; `nil` where it leaves the matter to the style that it is based on.
    struct Style {
        var name = ""
        var parent: String?
        var outlineLevel: Int?
        var numbering: NumberingReference?
        var isBold: Bool?
        var isHidden: Bool?
    }

    /// A reference to a level of a list, either half of which may come from a style.
    struct NumberingReference {
        var list: String?
        var level: Int?
    }

    private(set) var styles: [String: Style] = [:]
    private(set) var defaultParagraphStyle: String?
    private(set) var hidesByDefault = false
    private(set) var isBoldByDefault = false

    /// A document without styles.
    init() {}

    /// - Parameter xml: at the start of the styles part.
    init(_ xml: WordXML) throws(PackageError) {
        guard try xml.root() == .styles else { return }
        try xml.children { (element) throws(PackageError) in
            switch element {
            case .style: try readStyle(xml)
            case .defaults: try readDefaults(xml)
            default: break
            }
        }
    }

    /// The style's own and inherited values, nearest first: at most 20 of them, as a chain may close to a ring.
    func chain(_ id: String?) -> [Style] {
        var chain: [Style] = []
        var next = id
        while let id = next, let style = styles[id], chain.count < 20 {
            chain.append(style)
            next = style.parent
        }
        return chain
    }

    private mutating func readDefaults(_ xml: WordXML) throws(PackageError) {
        var style = Style()
        try xml.descendants { (element) throws(PackageError) in
            if element == .runProperties { try StyleSheet.readRunProperties(xml, into: &style) }
            return true
        }
        hidesByDefault = style.isHidden ?? false
        isBoldByDefault = style.isBold ?? false
    }

    private mutating func readStyle(_ xml: WordXML) throws(PackageError) {
        guard let id = xml.attribute("styleId") else { return }
        let isParagraph = xml.attribute("type") == "paragraph"
        let isDefault = ["1", "true", "on"].contains(xml.attribute("default"))
        var style = Style()
        try xml.children { (element) throws(PackageError) in
            switch element {
            case .name: style.name = (xml.value ?? "").lowercased()
            case .basedOn: style.parent = xml.value
            case .paragraphProperties: try StyleSheet.readParagraphProperties(xml, into: &style)
            case .runProperties: try StyleSheet.readRunProperties(xml, into: &style)
            default: break
            }
        }
        styles[id] = style
        if isParagraph, isDefault { defaultParagraphStyle = id }
    }

    private static func readParagraphProperties(
        _ xml: WordXML, into style: inout Style
    ) throws(PackageError) {
        try xml.children { (element) throws(PackageError) in
            switch element {
            case .outlineLevel: style.outlineLevel = xml.number
            case .numbering: style.numbering = try NumberingReference(xml)
            default: break
            }
        }
    }

    private static func readRunProperties(_ xml: WordXML, into style: inout Style) throws(PackageError) {
        try xml.children { (element) throws(PackageError) in
            switch element {
            case .bold: style.isBold = xml.isOn
            case .hidden: style.isHidden = xml.isOn
            default: break
            }
        }
    }
}

extension StyleSheet.NumberingReference {
    /// - Parameter xml: at the start of `w:numPr`.
    init(_ xml: WordXML) throws(PackageError) {
        try xml.children { (element) throws(PackageError) in
            switch element {
            case .numberingID: list = xml.value
            case .level: level = xml.number
            default: break
            }
        }
    }
}
