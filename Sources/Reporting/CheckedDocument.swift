package import Checking

/// A document that was checked by itself.
package struct CheckedDocument: Equatable, Sendable {
    /// The file, and how reading it went.
    package var source: SourceDocument
    /// One for each requirement, in the rule set's order. Each is "could not check" where reading failed.
    package var findings: [Finding]

    /// See the properties for what each value means.
    package init(source: SourceDocument, findings: [Finding]) {
        self.source = source
        self.findings = findings
    }
}

/// Documents that were checked as if they were one.
package struct CheckedSet: Equatable, Sendable {
    /// The files; the `document` of a piece of evidence is an index into them.
    package var members: [SourceDocument]
    /// One for each requirement, over all members.
    package var findings: [Finding]

    /// See the properties for what each value means.
    package init(members: [SourceDocument], findings: [Finding]) {
        self.members = members
        self.findings = findings
    }
}
