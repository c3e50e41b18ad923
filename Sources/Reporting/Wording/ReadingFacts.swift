import DocumentModel

/// One thing that a report for people tells of a file, with a name short enough for a narrow column.
struct ReadingFact {
    let name: String
    let value: String
    /// Whether it tells of text that was not read, and so must not be overlooked.
    let isUnread: Bool

    init(_ name: String, _ value: String, isUnread: Bool = false) {
        self.name = name
        self.value = value.capitalisedFirst
        self.isUnread = isUnread
    }
}

extension Reading {
    /// What a report for people tells of the file, in the order in which it does.
    var facts: [ReadingFact] {
        var facts = [
            ReadingFact("Format", format.title), ReadingFact("Pages", pagesText),
            ReadingFact("Read", coverage.sentence),
        ]
        facts += coverage.unread.map { ReadingFact("Unread", $0.message, isUnread: true) }
        if let modified = dates.modified {
            facts.append(ReadingFact("Changed", Self.day(modified)))
        } else if let created = dates.created {
            facts.append(ReadingFact("Made", Self.day(created)))
        }
        return facts
    }

    /// What was left out on purpose or read with doubt; what was not read stands among the facts.
    var notes: [String] { warnings.filter { !$0.kind.hidesText }.map(\.message) }

    private var pagesText: String {
        coverage.pages.map { Sentences.grouped($0.total) }
            ?? "not fixed in this format; places are given by heading and paragraph"
    }

    /// The file's word for it, and not the policy's: whoever saves a file again gives it a new day.
    private static func day(_ date: CalendarDate) -> String {
        "\(date.plain), by the file's own account; not the day of a review"
    }
}

extension Coverage {
    /// What was read: `38 of 41 pages (93%); 12,480 words, of which 310 in tables and 45 in text boxes`.
    var sentence: String {
        var parts = [wordsText]
        if let pages {
            let noun = pages.total == 1 ? "page" : "pages"
            parts.insert(
                "\(Sentences.grouped(pages.read)) of \(Sentences.grouped(pages.total)) \(noun) (\(pages.percent)%)",
                at: 0)
        }
        if words.recognised > 0 {
            let count = words.recognised == words.policyText ? "all" : Sentences.grouped(words.recognised)
            parts.append("\(count) of them recognised from pictures")
        }
        if words.headersAndFooters > 0 {
            parts.append("\(Sentences.grouped(words.headersAndFooters)) more in headers and footers")
        }
        return parts.joined(separator: "; ")
    }

    private var wordsText: String {
        let total = words.policyText
        let places = [
            (words.tables, "in tables"), (words.textBoxes, "in text boxes"),
            (words.notes, "in footnotes and endnotes"), (words.formFields, "in form fields"),
        ]
        .filter { $0.0 > 0 }
        let text = Sentences.grouped(total) + (total == 1 ? " word" : " words") + " of policy text"
        if let only = places.first, only.0 == total { return "\(text), all \(only.1)" }
        guard !places.isEmpty else { return text }
        return "\(text), of which "
            + Sentences.listed(places.map { "\(Sentences.grouped($0.0)) \($0.1)" })
    }

    /// The same in a table of files.
    var shortText: String {
        switch extent {
        case .whole: "all"
        case .share(let percent): "\(percent)%"
        case .part: "part"
        }
    }
}

extension SourceDocument {
    /// How much of the file was read, in a table of files.
    var coverageText: String { reading?.coverage.shortText ?? Sentences.noneRead }
}
