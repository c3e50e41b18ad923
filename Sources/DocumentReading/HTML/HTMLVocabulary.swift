/// What the elements of web pages mean to a reader of the text.
extension HTMLElement {
    /// Elements that hold no text of the page: machinery, ways to other pages, and what is put in the text's place.
    private static let silent: Set<String> = [
        "script", "style", "nav", "template", "head", "noscript", "svg", "math", "iframe", "object", "canvas",
        "audio",
        "video", "datalist", "button", "select", "map", "noframes", "title", "meta", "link",
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
            || attributes["aria-hidden"] == "true"
            || hasClass("footnote-backref") || isAnchorMark
    }

    /// Whether the element begins and ends a paragraph.
    var isBlock: Bool { Self.blocks.contains(name) }

    /// Whether the page hides the element.
    var isHidden: Bool {
        if attributes["hidden"] != nil { return true }
        let style = attributes["style", default: ""].lowercased().filter { !$0.isWhitespace }
        return style.contains("display:none") || style.contains("visibility:hidden")
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
