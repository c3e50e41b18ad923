/// The concepts that say how firmly something is said (after the ConText algorithm); each rule set's vocabulary must
/// define them, so that they are data like all other words.
package enum ContextTerms {
    /// Words that deny what follows them in their clause (`not`, `never`, `no need to`).
    package static let negation = "negation"
    /// Phrases that only look like a negation (`must not delay`, `not only`, `no later than`).
    package static let falseNegation = "false negation"
    /// Words that allow what follows them (`may`, `can`, `is free to`).
    package static let permission = "permission"
    /// Words that leave something to judgement (`if appropriate`, `where necessary`).
    package static let discretion = "discretion"
    /// Words that open a clause which says when or whether, not what is done (`if`, `before`, `once`).
    package static let subordinator = "subordinator"
    /// Words that open a clause about the one just named (`who`, `which`).
    package static let relative = "relative"
    /// Verbs that a subject stands before (`will`, `must`, `should`, `is to`).
    package static let modal = "modal"
    /// Words before an act that make it a mere mention (`without`, `failure to`, `whether to`).
    package static let mention = "mention"

    /// All of them.
    package static let conceptNames = [
        negation, falseNegation, permission, discretion, subordinator, relative, modal, mention,
    ]
}
