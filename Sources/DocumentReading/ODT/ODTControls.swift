import OfficePackage

/// What a control of a form shows (ODF 1.3 part 3, clause 13.5).
struct ODTControl {
    let text: String
    /// Whether the text is what somebody entered or chose, and not the form's own.
    let isField: Bool
}

extension ODTStory {
    /// Reads the controls of the document's forms, which the text then refers to.
    func readForms() throws(PackageError) {
        try xml.children { (element) throws(PackageError) in
            if element == .form { return try readForms() }
            guard let id = xml.attribute("id", in: .xml) ?? xml.attribute("id", in: .openForm),
                let control = try readControl(element), !control.text.isEmpty
            else { return }
            state.controls[id] = control
        }
    }

    private func readControl(_ element: ODTElement) throws(PackageError) -> ODTControl? {
        switch element {
        case .textField, .formattedText, .numberField, .dateField, .timeField, .comboBox:
            return ODTControl(text: value, isField: true)
        case .textArea:
            let value = value
            let words = String(decoding: try xml.words(), as: UTF8.self).trimmed
            return ODTControl(text: value.isEmpty ? words : value, isField: true)
        case .listBox: return ODTControl(text: try readChoices(), isField: true)
        case .checkBox, .radioButton:
            let isChecked =
                [xml.attribute("current-state", in: .openForm) ?? xml.attribute("state", in: .openForm)]
                == ["checked"]
                || (xml.attribute("current-selected", in: .openForm)
                    ?? xml.attribute("selected", in: .openForm))
                    == "true"
            return ODTControl(text: "\(isChecked ? "☒" : "☐") \(label)".trimmed, isField: false)
        case .fixedText: return ODTControl(text: label, isField: false)
        default: return nil
        }
    }

    /// The entries of a list that are chosen.
    private func readChoices() throws(PackageError) -> String {
        var choices: [String] = []
        try xml.children { (element) throws(PackageError) in
            let isChosen =
                xml.attribute("current-selected", in: .openForm) ?? xml.attribute("selected", in: .openForm)
            if element == .option, isChosen == "true" { choices.append(label) }
        }
        return choices.joined(separator: ", ")
    }

    private var label: String { xml.attribute("label", in: .openForm)?.trimmed ?? "" }

    /// What was entered, or what stood there at first.
    private var value: String {
        (xml.attribute("current-value", in: .openForm) ?? xml.attribute("value", in: .openForm) ?? "").trimmed
    }
}
