/// A named vocabulary, shared by all rules: the ways in which policies name one thing.
package struct Concept: Equatable, Sendable {
    /// The name that rules use (`LADO` in `{LADO}`).
    package var name: String
    /// The ways to say it.
    package var phrases: [Phrase]
    /// Longer phrases inside which a phrase does not count (“designated officer” in “designated officer for health”).
    package var exceptions: [Phrase]
    /// Whether its phrases say that somebody does something: then a time limit or a negation can belong to them.
    package var isAct: Bool

    /// See the properties for what each value means.
    package init(name: String, phrases: [Phrase], exceptions: [Phrase] = [], isAct: Bool = false) {
        self.name = name
        self.phrases = phrases
        self.exceptions = exceptions
        self.isAct = isAct
    }
}
