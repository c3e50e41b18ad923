import Checking
import DocumentModel

/// Sentences that more than one format says, so that they say it alike.
enum Sentences {
    /// What a rating means, and what it does not.
    static let onPaper =
        "Ratings are on paper: they tell what the document says, not what happens in practice. "
        + "Whether practice follows the document is for people to judge."

    /// What a file's table of counts is followed by, where some files could not be read.
    static let unreadTitle = "Files that could not be checked"

    /// What stands in place of findings for a file that could not be read.
    static func notChecked(_ error: ReadError) -> String {
        "Not checked: \(error.fault). What to do: \(error.remedy)."
    }

    /// What is left of a report where nothing could be read: no gap was found, and none was ruled out.
    static func noneChecked(_ count: Int) -> String {
        (count == 1 ? "The requirement was not checked. " : "None of the \(count) requirements was checked. ")
            + "This says nothing about the policy itself."
    }

    /// What stands beside the ratings where something in the files was not read, too little to put every gap in doubt.
    static let notAllRead =
        "Not everything was read: before you take anything to be missing, look at what is marked “Unread” "
        + "under “What was read”."

    /// The heading of the column of a table of files that tells how much of each was read.
    static let coverageTitle = "Read"

    /// What stands in that column for a file that could not be read.
    static let noneRead = "none"

    /// `one, two and three`.
    static func listed(_ items: [String]) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " and " + last
    }

    /// `1,204`.
    static func grouped(_ number: Int) -> String {
        var digits = String(number.magnitude)
        var index = digits.endIndex
        while digits.distance(from: digits.startIndex, to: index) > 3 {
            index = digits.index(index, offsetBy: -3)
            digits.insert(",", at: index)
        }
        return number < 0 ? "-" + digits : digits
    }
}

extension DocumentNature {
    /// What a reader must know before anything else where the file seems to be another kind of document.
    var notice: String? {
        guard !isExpected else { return nil }
        return "This does not read like a safeguarding policy. It reads like \(title) (\(sign)). "
            + "Check that it is the right file before you use this report."
    }

    /// The same in a table of files.
    var shortNotice: String? { isExpected ? nil : "Reads like \(title)" }
}

extension Evidence {
    /// Where the passage stands: `Allegations › 4.2, paragraph 31, page 6`; and how sure its words are, where they were
    /// recognised from a picture.
    ///
    /// - Parameter member: the file's name, where several were read as one.
    func place(member: String?) -> String {
        var path = headings
        // A bullet is a label that tells nobody where to look.
        if let label, label.contains(where: { $0.isLetter || $0.isNumber }) { path.append(label) }
        var parts = ["paragraph \(paragraph)"]
        if !path.isEmpty { parts.insert(path.joined(separator: " › "), at: 0) }
        if let page { parts.append("page \(page)") }
        if let confidence { parts.append("recognised from a picture, \(confidence)% sure") }
        let place = parts.joined(separator: ", ")
        if let member { return "\(member): \(place)" }
        return path.isEmpty ? place.prefix(1).uppercased() + place.dropFirst() : place
    }
}

extension StandardQuotation {
    /// Where the words stand: `Working Together to Safeguard Children 2023, paragraph 226`.
    var place: String {
        guard let paragraph, let first = paragraph.first else { return document }
        return first.isNumber ? "\(document), paragraph \(paragraph)" : "\(document), \(paragraph)"
    }
}
