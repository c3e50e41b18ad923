package import DocumentModel
package import RuleLanguage

/// Checks documents against a rule set. Pure: the same documents and rules give the same findings.
package struct Checker: Sendable {
    private let ruleSet: RuleSet

    package init(_ ruleSet: RuleSet) { self.ruleSet = ruleSet }

    /// One finding for each requirement, in the rule set's order.
    /// - Parameter documents: one document; or several of one organisation, which are read as one set, so that what
    ///   any of them says counts and `Evidence.document` tells which.
    package func findings(in documents: [Document]) -> [Finding] {
        findings(in: documents.map { text(of: $0) })
    }

    /// A document as the rules read it, for those who ask several things of it: reading costs more than checking.
    package func text(of document: Document) -> PolicyText { PolicyText(document, lexicon: ruleSet.lexicon) }

    /// As `findings(in:)` of documents, for texts that were read with this checker.
    /// - Parameter besideUnreadFiles: how many files of the same set could not be read; what they may say is never
    ///   a gap.
    package func findings(in texts: [PolicyText], besideUnreadFiles files: Int = 0) -> [Finding] {
        let unread = UnreadText(texts.map(\.document), files: files, lexicon: ruleSet.lexicon)
        let assessment = Assessment(texts, ruleSet)
        return Concurrently.map(ruleSet.requirements, atATime: 1) { requirement in
            let finding = assessment.finding(for: requirement)
            guard finding.verdict == .missing || finding.verdict == .partly,
                let reason = unread.reason(for: requirement)
            else { return finding }
            return Finding(requirement, .couldNotCheck, reason, evidence: finding.evidence)
        }
    }

    /// The kind of document that a text, read with this checker, seems to be.
    package func nature(of text: PolicyText) -> DocumentNature {
        DocumentNature(of: text, lexicon: ruleSet.lexicon)
    }

    /// The findings for a file that could not be read: could not check, each of them.
    package func findings(unreadable error: ReadError) -> [Finding] {
        ruleSet.requirements.map {
            Finding($0, .couldNotCheck, "This could not be checked: \(error.fault).", evidence: [])
        }
    }
}

/// Judges requirements by a set of texts.
struct Assessment {
    private let matcher: PatternMatcher
    private let evidence: EvidenceReading

    init(_ texts: [PolicyText], _ ruleSet: RuleSet) {
        matcher = PatternMatcher(texts, lexicon: ruleSet.lexicon)
        evidence = EvidenceReading(texts: texts)
    }

    /// Contradicted before met, met before partly; missing where nothing matches. A passage with a placeholder is
    /// partly at best.
    func finding(for requirement: Requirement) -> Finding {
        if let (pattern, matches) = first(of: requirement.contradicted) {
            return finding(requirement, .contradicted, pattern, matches)
        }
        var unfilled: (Requirement.VerdictPattern, [Match])?
        for pattern in requirement.met {
            let matches = matches(of: pattern)
            let filled = matches.filter { !hasPlaceholder($0) }
            if !filled.isEmpty { return finding(requirement, .met, pattern, filled) }
            if unfilled == nil, !matches.isEmpty { unfilled = (pattern, matches) }
        }
        if let (_, matches) = unfilled {
            let reason = "The text for this is there, with a placeholder that nobody has filled in yet."
            return Finding(requirement, .partly, reason, evidence: evidence.evidence(for: matches))
        }
        if let (pattern, matches) = first(of: requirement.partly) {
            return finding(requirement, .partly, pattern, matches)
        }
        return Finding(requirement, .missing, requirement.missing, evidence: [])
    }

    private func first(of patterns: [Requirement.VerdictPattern]) -> (Requirement.VerdictPattern, [Match])? {
        for pattern in patterns {
            let matches = matches(of: pattern)
            if !matches.isEmpty { return (pattern, matches) }
        }
        return nil
    }

    private func matches(of pattern: Requirement.VerdictPattern) -> [Match] {
        let matches = matcher.matches(of: pattern.pattern)
        guard !matches.isEmpty else { return [] }
        return pattern.unless.contains { !matcher.matches(of: $0).isEmpty } ? [] : matches
    }

    private func hasPlaceholder(_ match: Match) -> Bool {
        evidence.evidence(for: [match]).contains { Placeholders.stand(in: $0.quote) }
    }

    private func finding(
        _ requirement: Requirement, _ verdict: Verdict, _ pattern: Requirement.VerdictPattern,
        _ matches: [Match]
    ) -> Finding {
        let reason = pattern.because
            .replacing("{limit}", with: matches.first?.limit ?? "")
            .replacing("{to}", with: matches.first?.recipient ?? "")
        return Finding(requirement, verdict, reason, evidence: evidence.evidence(for: matches))
    }
}

extension Finding {
    /// A finding with what its requirement says of sources and, where there is something to do, of what to do.
    init(_ requirement: Requirement, _ verdict: Verdict, _ reason: String, evidence: [Evidence]) {
        let isDone = verdict == .met || verdict == .notApplicable
        self.init(
            requirement: requirement.id, title: requirement.title, isCore: requirement.isCore,
            verdict: verdict,
            reason: reason, evidence: evidence, action: isDone ? nil : requirement.action,
            wording: isDone ? nil : requirement.wording,
            sources: requirement.sources.map {
                StandardQuotation(document: $0.document, paragraph: $0.paragraph, quote: $0.quote)
            })
    }
}
