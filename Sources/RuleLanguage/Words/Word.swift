/// A word of a text in the form in which rules see it, and where it stands.
///
/// Rules work on words, not characters: case, inflection, curly quotes, soft hyphens, ligatures and the kind of
/// space between words make no difference to what a rule finds.
package struct Word: Equatable, Sendable {
    /// The normalised and inflection-free form (`report` for “Reported”); see `WordStem`.
    package var stem: String
    /// Where the word stands in its text, in UTF-8 bytes.
    package var range: Range<Int>
    /// What stands between the word and the one before it.
    package var gap: Gap
    /// Whether it has the form of a past participle (“informed”, “told”), as a passive needs.
    package var isParticiple: Bool

    /// What separates two words, from weakest to strongest.
    package enum Gap: Int, Comparable, Sendable {
        case space
        case comma
        /// A semicolon, colon, bracket-free dash or bullet: the end of a clause, but not of a sentence.
        case clause
        /// The end of a list's lead-in, before one of its items; set by whoever joins the two.
        case item
        /// The border of two table cells; set by whoever joins the two.
        case cell
        /// The end of a sentence.
        case sentence

        package static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
    }

    /// See the properties for what each value means.
    package init(stem: String, range: Range<Int>, gap: Gap, isParticiple: Bool = false) {
        self.stem = stem
        self.range = range
        self.gap = gap
        self.isParticiple = isParticiple
    }
}
