import OfficePackage

/// The properties of a run that decide whether and how its text is read.
struct RunFormat {
    var style: String?
    var isBold: Bool?
    var isHidden: Bool?

    /// A run that says nothing of itself.
    init() {}

    /// - Parameter xml: at the start of `w:rPr`.
    init(_ xml: WordXML) throws(PackageError) {
        try xml.children { (element) throws(PackageError) in
            switch element {
            case .runStyle: style = xml.value
            case .bold: isBold = xml.isOn
            case .hidden: isHidden = xml.isOn
            default: break
            }
        }
    }
}

extension StyleSheet {
    /// Whether a run is hidden text.
    func isHidden(_ run: RunFormat, inParagraph style: String?) -> Bool {
        toggle(run.isHidden, \.isHidden, hidesByDefault, run: run.style, paragraph: style)
    }

    /// Whether a run is bold.
    func isBold(_ run: RunFormat, inParagraph style: String?) -> Bool {
        toggle(run.isBold, \.isBold, isBoldByDefault, run: run.style, paragraph: style)
    }

    /// A toggle property: set on the run it holds; set by the styles of both run and paragraph it cancels out
    /// (ECMA-376 part 1, clause 17.7.3).
    private func toggle(
        _ direct: Bool?, _ property: KeyPath<Style, Bool?>, _ standard: Bool, run: String?, paragraph: String?
    ) -> Bool {
        if let direct { return direct }
        let fromRun = value(property, run) ?? false
        let fromParagraph = value(property, paragraph ?? defaultParagraphStyle) ?? false
        return standard || fromRun != fromParagraph
    }

    private func value(_ property: KeyPath<Style, Bool?>, _ id: String?) -> Bool? {
        var next = id
        var steps = 0
        while let id = next, let style = styles[id], steps < 20 {
            if let value = style[keyPath: property] { return value }
            next = style.parent
            steps += 1
        }
        return nil
    }
}
