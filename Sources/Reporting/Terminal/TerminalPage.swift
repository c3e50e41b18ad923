/// The lines of a report for the terminal: every text is made safe, wrapped and, if wanted, coloured here.
struct TerminalPage {
    private(set) var lines: [String] = []
    /// In columns.
    let width: Int
    private let colour: Bool

    init(options: RenderingOptions) {
        width = max(40, options.width)
        colour = options.colour
    }

    /// How a text stands out; always beside words that say the same.
    enum Style: String {
        case plain = ""
        case bold = "1"
        case red = "1;31"
        case amber = "1;33"
        case green = "1;32"
    }

    /// A text, wrapped, with what comes before it in the margin of its first line.
    ///
    /// - Parameters:
    ///   - indent: the columns before each line.
    ///   - lead: what stands in the margin of the first line; a lead wider than the indent gets the line to itself.
    mutating func add(
        _ text: String, indent: Int = 0, lead: String = "", leadStyle: Style = .plain, style: Style = .plain
    ) {
        let wrapped = WrappedText(text.visible, width: width - indent).lines
        guard !lead.isEmpty else {
            for line in wrapped { append(margin: "", padding: indent, line, style) }
            return
        }
        let safe = lead.visible
        let room = indent - safe.displayWidth
        if room < 0 { append(margin: safe, padding: 0, "", .plain, marginStyle: leadStyle) }
        for (index, line) in wrapped.enumerated() {
            if index == 0, room >= 0 {
                append(margin: safe, padding: room, line, style, marginStyle: leadStyle)
            } else {
                append(margin: "", padding: indent, line, style)
            }
        }
    }

    /// A heading with a rule under it as wide as the page.
    mutating func title(_ text: String) {
        add(text, style: .bold)
        lines.append(String(repeating: "=", count: width))
    }

    /// A heading with a line under it as wide as itself.
    mutating func heading(_ text: String) {
        gap()
        add(text, style: .bold)
        lines.append(String(repeating: "-", count: min(width, text.visible.displayWidth)))
    }

    /// An empty line, if the last is not empty already.
    mutating func gap() {
        if let last = lines.last, !last.isEmpty { lines.append("") }
    }

    /// The page as bytes, ending in a line break.
    var bytes: [UInt8] { Array((lines.joined(separator: "\n") + "\n").utf8) }

    private mutating func append(
        margin: String, padding: Int, _ text: String, _ style: Style, marginStyle: Style = .plain
    ) {
        let spaces = String(repeating: " ", count: padding)
        lines.append(painted(margin, marginStyle) + spaces + painted(text, style))
    }

    private func painted(_ text: String, _ style: Style) -> String {
        guard colour, style != .plain, !text.isEmpty else { return text }
        return "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m"
    }
}

extension TerminalPage.Style {
    /// The colour that goes with a mark.
    init(_ mark: Mark) {
        self =
            switch mark {
            case .red: .red
            case .amber: .amber
            case .green: .green
            case .couldNotCheck, .notApplicable: .bold
            }
    }
}
