import OfficePackage

/// The complex fields that have begun and not ended, innermost last (ECMA-376 part 1, clause 17.16.18).
struct FieldStack {
    /// A field while it is read.
    struct Field {
        /// Whether it has come to its result; before that stands its code.
        var hasResult = false
        /// Whether it is a text field of a form.
        var isTextInput = false
        /// Where in the paragraph its result begins.
        var start = 0
    }

    private var fields: [Field] = []

    /// Whether text here is seen: it is in the result of every field around it.
    var showsText: Bool { fields.allSatisfy(\.hasResult) }

    /// Reads a field character's type: `begin`, `separate` or `end`; an end gives the field that it ends.
    /// - Parameter place: how much text the paragraph has so far.
    @discardableResult mutating func read(_ type: String?, at place: Int) -> Field? {
        switch type {
        case "begin":
            fields.append(Field())
            return nil
        case "separate":
            guard !fields.isEmpty else { return nil }
            fields[fields.count - 1].hasResult = true
            fields[fields.count - 1].start = place
            return nil
        case "end": return fields.popLast()
        default: return nil
        }
    }

    /// Notes that the field that has begun last is a text field of a form.
    mutating func noteTextInput() {
        if !fields.isEmpty { fields[fields.count - 1].isTextInput = true }
    }

    /// Forgets the fields that are still in their code at the end of a paragraph: a field whose end is missing
    /// must not swallow the rest of the policy.
    mutating func endCodes() {
        fields.removeAll { !$0.hasResult }
    }
}

extension StoryReader {
    /// Reads the beginning, the middle or the end of a field. A text field of a form that nobody has filled in shows
    /// as blank space, which says as little as a line to write on, and is read as one.
    func readFieldCharacter() throws(PackageError) {
        let ended = fields.read(xml.attribute("fldCharType"), at: paragraph.text.count)
        if let ended, ended.isTextInput, ended.hasResult, fields.showsText,
            paragraph.isBlank(from: ended.start)
        {
            paragraph.text.append(contentsOf: "____".utf8)
        }
        try readFormField()
    }

    /// Reads what a form field of the older kind shows without a run that holds it: the chosen entry of a list,
    /// the mark of a check box (clause 17.16.17). The text of a text field stands in runs as any result does.
    private func readFormField() throws(PackageError) {
        guard fields.showsText || xml.attribute("fldCharType") == "begin" else { return }
        try xml.children { (element) throws(PackageError) in
            guard element == .formField else { return }
            try xml.children { (element) throws(PackageError) in
                switch element {
                case .textInput: fields.noteTextInput()
                case .dropDown: try readDropDown()
                case .checkBox: try readCheckBox()
                default: break
                }
            }
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
        if entries.indices.contains(chosen) { paragraph.text.append(contentsOf: entries[chosen].utf8) }
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
        paragraph.appendCheckBox(isChecked ?? standard)
    }
}
