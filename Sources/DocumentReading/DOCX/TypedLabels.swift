import DocumentModel

/// Labels that a person typed before a paragraph or a heading, where Word counts nothing.
enum TypedLabels {
    /// A paragraph's text in two: the label, and what comes after it.
    struct Split {
        var label: String
        var rest: String
    }

    /// Takes the labels out of the texts of headings and paragraphs; such a paragraph is an item of a list.
    static func mark(_ drafts: inout [DraftBlock]) {
        for index in drafts.indices where drafts[index].block.label == nil {
            switch drafts[index].block.kind {
            case .heading:
                guard let number = HeadingNumber(drafts[index].block.text) else { continue }
                drafts[index].block.label = number.label
                drafts[index].block.text = number.title
            case .paragraph:
                guard let split = drafts[index].typedLabel else { continue }
                drafts[index].block.label = split.label
                drafts[index].block.text = split.rest
                drafts[index].block.kind = .listItem(level: 1)
            case .listItem, .formField: continue
            }
        }
    }

    /// The label before a paragraph, and the text after it.
    /// - Parameter tab: where the first tab stands, in bytes of UTF-8: a word before a tab is a label where it would be
    ///   the beginning of a sentence before a space ("2.5 million children").
    static func split(_ text: String, tab: Int?) -> Split? {
        guard let end = text.utf8.prefix(12).firstIndex(of: UInt8(ascii: " ")),
            !text.utf8.contains(UInt8(ascii: "\n")), let (label, rest) = ListLabel.typed(text), !isDate(label)
        else { return nil }
        let isBeforeTab = tab == text.utf8.distance(from: text.startIndex, to: end)
        return isBeforeTab || standsAlone(label, before: rest) ? Split(label: label.text, rest: rest) : nil
    }

    /// Whether a label before a space can be nothing else.
    private static func standsAlone(_ label: ListLabel, before rest: String) -> Bool {
        switch label.style {
        case .bullet(let bullet): bullet != "o" && bullet != "+"
        case .number(let depth, _):
            depth == 1 || label.text.hasSuffix(".") || rest.first.map(\.isUppercase) ?? false
        case .letter, .roman: true
        case .automatic: false
        }
    }

    /// Whether a label of three numbers is a day of the calendar, `01.09.26`.
    private static func isDate(_ label: ListLabel) -> Bool {
        let numbers = label.text.split { !$0.isNumber }
        guard numbers.count == 3, numbers.allSatisfy({ $0.count == 2 }), let day = Int(numbers[0]),
            let month = Int(numbers[1])
        else { return false }
        return (1...31).contains(day) && (1...12).contains(month)
    }
}
