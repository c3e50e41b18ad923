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
        let texts = documents.map { PolicyText($0, lexicon: ruleSet.lexicon) }
        return findings(in: texts, unread: UnreadText(documents, lexicon: ruleSet.lexicon))
    }

    /// As `findings(in:)`, for texts that were read before.
    func findings(in texts: [PolicyText], unread: UnreadText) -> [Finding] {
        let assessment = Assessment(texts, ruleSet)
        return ruleSet.requirements.map { requirement in
            let finding = assessment.finding(for: requirement)
            guard finding.verdict == .missing || finding.verdict == .partly,
                let reason = unread.reason(for: requirement)
            else { return finding }
            return Finding(requirement, .couldNotCheck, reason, evidence: finding.evidence)
        }
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
        _ requirement: Requirement, _ verdict: Verdict, _ pattern: Requirement.VerdictPattern, _ matches: [Match]
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
            requirement: requirement.id, title: requirement.title, isCore: requirement.isCore, verdict: verdict,
            reason: reason, evidence: evidence, action: isDone ? nil : requirement.action,
            wording: isDone ? nil : requirement.wording,
            sources: requirement.sources.map {
                StandardQuotation(document: $0.document, paragraph: $0.paragraph, quote: $0.quote)
            })
    }
}
