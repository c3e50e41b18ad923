import OfficePackage

/// The complex fields that have begun and not ended, innermost last (ECMA-376 part 1, clause 17.16.18).
struct FieldStack {
    /// Whether each field has come to its result; before that stands its code.
    private var hasResult: [Bool] = []

    /// Whether text here is seen: it is in the result of every field around it.
    var showsText: Bool { hasResult.allSatisfy { $0 } }

    /// Reads a field character's type: `begin`, `separate` or `end`.
    mutating func read(_ type: String?) {
        switch type {
        case "begin": hasResult.append(false)
        case "separate": if !hasResult.isEmpty { hasResult[hasResult.count - 1] = true }
        case "end": _ = hasResult.popLast()
        default: break
        }
    }

    /// Forgets the fields that are still in their code at the end of a paragraph: a field whose end is missing
    /// must not swallow the rest of the policy.
    mutating func endCodes() {
        hasResult.removeAll { !$0 }
    }
}

extension StoryReader {
    /// Reads what a form field of the older kind shows without a run that holds it: the chosen entry of a list,
    /// the mark of a check box (clause 17.16.17). The text of a text field stands in runs as any result does.
    func readFormField() throws(PackageError) {
        guard fields.showsText || xml.attribute("fldCharType") == "begin" else { return }
        try xml.children { (element) throws(PackageError) in
            guard element == .formField else { return }
            try xml.children { (element) throws(PackageError) in
                switch element {
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
        var isChecked = false
        try xml.children { (element) throws(PackageError) in
            switch element {
            case .checked, .defaultValue: isChecked = xml.isOn
            default: break
            }
        }
        paragraph.text.append(contentsOf: (isChecked ? "☒" : "☐").utf8)
    }
}
