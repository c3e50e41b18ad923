import OfficePackage

/// The complex fields that have begun and not ended, innermost last (ECMA-376 part 1, clause 17.16.18).
struct FieldStack {
    /// A field while it is read.
    struct Field {
        /// Whether it has come to its result; before that stands its code.
        var hasResult = false
        /// Where in the paragraph its result begins.
        var start = 0
        /// What a field of a form shows where its result has no text.
        var standIn: String?
    }

    private var fields: [Field] = []
    /// How many fields are still in their code.
    private var codes = 0

    /// The most fields that may be open at once; Word stops at some twenty. Of fields that never end, the outer are
    /// forgotten.
    private static let limit = 100

    /// Whether text here is seen: it is in the result of every field around it.
    var showsText: Bool { codes == 0 }

    /// Reads a field character's type: `begin`, `separate` or `end`; an end gives the field that it ends.
    /// - Parameter place: how much text the paragraph has so far.
    @discardableResult mutating func read(_ type: String?, at place: Int) -> Field? {
        switch type {
        case "begin":
            if fields.count == FieldStack.limit, !fields.removeFirst().hasResult { codes -= 1 }
            fields.append(Field(start: place))
            codes += 1
            return nil
        case "separate":
            guard let last = fields.indices.last else { return nil }
            if !fields[last].hasResult { codes -= 1 }
            fields[last].hasResult = true
            fields[last].start = place
            return nil
        case "end":
            let field = fields.popLast()
            if let field, !field.hasResult { codes -= 1 }
            return field
        default: return nil
        }
    }

    /// Notes what the field that has begun last shows where its result has no text.
    mutating func setStandIn(_ text: String) {
        if let last = fields.indices.last { fields[last].standIn = text }
    }

    /// Ends a paragraph. Forgets the fields that are still in their code: a field whose end is missing must not swallow
    /// the rest of the policy. One whose result goes on in the next paragraph has text.
    mutating func endParagraph() {
        guard !fields.isEmpty else { return }
        fields.removeAll { !$0.hasResult }
        codes = 0
        for index in fields.indices { fields[index].standIn = nil }
    }
}

extension StoryReader {
    /// Reads the beginning, the middle or the end of a field.
    func readFieldCharacter() throws(PackageError) {
        let ended = fields.read(xml.attribute("fldCharType"), at: paragraph.text.count)
        if let ended, let standIn = ended.standIn, fields.showsText, paragraph.isBlank(from: ended.start) {
            paragraph.text.removeLast(paragraph.text.count - ended.start)
            paragraph.text.append(contentsOf: standIn.utf8)
        }
        try xml.children { (element) throws(PackageError) in
            guard element == .formField else { return }
            try xml.children { (element) throws(PackageError) in try readFormField(element) }
        }
    }

    /// Reads what a form field of the older kind shows without a run that holds it: the chosen entry of a list, the
    /// mark of a check box (clause 17.16.17). A text field that nobody has filled in shows as blank space, which says
    /// as little as a dotted line to write on, and is read as one.
    private func readFormField(_ element: WordElement) throws(PackageError) {
        switch element {
        case .textInput: fields.setStandIn("......")
        case .dropDown: try readDropDown()
        case .checkBox: try readCheckBox()
        default: break
        }
    }

    private func readDropDown() throws(PackageError) {
        var entries: [String] = []
        var chosen = 0
        try xml.children { (element) throws(PackageError) in
            switch element {
            case .listEntry: entries.append(xml.value ?? "")
            case .result: chosen = xml.number ?? 0
            default: break
            }
        }
        if entries.indices.contains(chosen) { fields.setStandIn(entries[chosen]) }
    }

    private func readCheckBox() throws(PackageError) {
        var standard = false
        var isChecked: Bool?
        try xml.children { (element) throws(PackageError) in
            switch element {
            case .checked: isChecked = xml.isOn
            case .defaultValue: standard = xml.isOn
            default: break
            }
        }
        fields.setStandIn(CheckBox.text(isChecked ?? standard))
    }
}

/// The box that is drawn for a check box.
enum CheckBox {
    static func text(_ isChecked: Bool) -> String { isChecked ? "☒" : "☐" }
}
