/// What the elements of web pages mean to a reader of the text.
extension HTMLElement {
    /// Elements that hold no text of the page: machinery, ways to other pages, and what is put in the text's place.
    private static let silent: Set<String> = [
        "script", "style", "nav", "template", "head", "noscript", "svg", "math", "iframe", "frame", "object",
        "embed", "canvas", "audio", "video", "datalist", "button", "map", "noframes", "title", "meta", "link",
        "rt", "rp",
    ]

    /// Elements that begin and end a paragraph.
    private static let blocks: Set<String> = [
        "html", "body", "p", "div", "section", "article", "main", "aside", "header", "footer", "address",
        "blockquote",
        "pre", "dl", "dt", "dd", "figure", "figcaption", "details", "summary", "fieldset", "legend", "form",
        "center",
        "ul", "ol", "menu", "dir", "li", "table", "caption", "tr", "td", "th", "thead", "tbody", "tfoot",
        "hr", "hgroup",
        "search", "option", "h1", "h2", "h3", "h4", "h5", "h6",
    ]

    /// Whether nothing in the element is text of the page.
    var isSilent: Bool {
        Self.silent.contains(name) || attributes["role"] == "navigation"
            || isOrnament || hasClass("footnote-backref") || isAnchorMark
    }

    /// Whether the element begins and ends a paragraph.
    var isBlock: Bool { Self.blocks.contains(name) }

    /// Whether the page hides the element.
    var isHidden: Bool {
        if attributes["hidden"] != nil { return true }
        let style = attributes["style", default: ""].lowercased().filter { !$0.isWhitespace }
        return style.contains("display:none") || style.contains("visibility:hidden")
            || style.contains("mso-hide:all")
    }

    /// Whether the element is an icon or the like, which shows and is kept from those who listen to the page. A
    /// passage that is kept from them shows all the same.
    private var isOrnament: Bool {
        attributes["aria-hidden"] == "true" && text.split(whereSeparator: \.isWhitespace).count < 3
    }

    /// Whether the element shows another document in the page: a form to fill in, a page of the site's.
    var isOtherDocument: Bool {
        guard ["iframe", "frame", "object", "embed"].contains(name) else { return false }
        let source = attributes["src"] ?? attributes["data"] ?? ""
        let path = source.lowercased().prefix { $0 != "?" && $0 != "#" }
        return name == "frame"
            || [".pdf", ".doc", ".docx", ".odt", ".rtf", ".htm", ".html"].contains(where: path.hasSuffix)
    }

    /// 1 to 6 for a heading.
    var headingLevel: Int? {
        guard name.count == 2, name.first == "h", let level = name.last?.wholeNumberValue else { return nil }
        return (1...6).contains(level) ? level : nil
    }

    /// Whether the words in the element are struck out.
    var isDeletion: Bool { ["del", "s", "strike"].contains(name) }

    /// Whether the words in the element are bold.
    var isBold: Bool {
        name == "b" || name == "strong"
            || attributes["style", default: ""].lowercased().contains(/font-weight:\s*bold/)
    }

    /// Whether a picture is large enough to hold words, as far as the page tells: no icon, badge or ornament.
    var isPictureOfNote: Bool {
        guard name == "img", attributes["role"] != "presentation" else { return false }
        let sizes = ["width", "height"].compactMap { Int(attributes[$0, default: ""].prefix { $0.isNumber }) }
        guard sizes.allSatisfy({ $0 > 64 }) else { return false }
        let names = ["src", "class", "alt"].map { attributes[$0, default: ""].lowercased() }
        return !names.contains { name in
            ["icon", "logo", "badge", "emoji", "avatar", "spacer"].contains(where: name.contains)
        }
    }

    /// Whether a number set high refers to a note.
    var isNoteReference: Bool {
        name == "sup" && !text.isEmpty && text.allSatisfy { $0.isNumber || "[]*†‡, ".contains($0) }
    }

    /// What somebody chose in a list of a form; what a browser shows where nobody has is no choice.
    var chosenOptions: String {
        children.compactMap { child -> String? in
            guard case .element(let option) = child else { return nil }
            if option.name == "optgroup" { return option.chosenOptions }
            return option.attributes["selected"] == nil ? nil : option.text.trimmed
        }.filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// Whether the class is among the element's.
    func hasClass(_ name: String) -> Bool {
        attributes["class", default: ""].split(separator: " ").contains { $0 == name }
    }

    /// Whether the element is the mark that lets a reader copy a heading's address.
    private var isAnchorMark: Bool {
        name == "a" && attributes["href", default: ""].hasPrefix("#")
            && ["#", "¶", "🔗", "§"].contains(text.trimmed)
    }
}
