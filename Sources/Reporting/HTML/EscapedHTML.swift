import Mustache

/// Escaping for HTML, scalar by scalar, for text and for quoted attributes.
///
/// swift-mustache escapes whole characters: a `<` that forms one character with a mark after it, or with a sign
/// such as U+0600 before it, would go through as it is and begin a tag.
package struct EscapedHTML: MustacheContentType {
    package init() {}

    package func escapeText(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
            case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
            case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
            case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
            case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }
}
