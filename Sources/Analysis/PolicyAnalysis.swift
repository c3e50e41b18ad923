internal import Checking
package import DocumentModel
package import Reporting
package import RuleLanguage

/// The way a policy takes once it is being read: check, report.
package struct PolicyAnalysis: Sendable {
    private let ruleSet: RuleSet

    /// - Parameter ruleSet: what to check against.
    package init(ruleSet: RuleSet) { self.ruleSet = ruleSet }

    /// Checks files, each by itself; one that cannot be read stops no other.
    ///
    /// - Parameters:
    ///   - reading: the files, in the order of the report.
    ///   - progress: told, for each file that is done, how many are.
    package func report(
        on reading: PolicyReading, asOf: CalendarDate,
        progress: @Sendable (Int) -> Void = { _ in }
    ) async -> GapReport {
        let checked = await inOrder(reading, progress: progress) { check($0) }
        return GapReport(asOf: asOf, ruleSet: label, content: .separate(checked))
    }

    /// Checks files as one set, so that what any of them says counts.
    package func reportTogether(
        on reading: PolicyReading, asOf: CalendarDate,
        progress: @Sendable (Int) -> Void = { _ in }
    ) async -> GapReport {
        let sources = await inOrder(reading, progress: progress) { $0 }
        let read = sources.indices.filter { sources[$0].document != nil }
        let checker = Checker(ruleSet)
        let texts = read.compactMap { sources[$0].document.map(checker.text) }
        let failure = sources.compactMap(\.source.failure).first
        var findings =
            texts.isEmpty
            ? checker.findings(unreadable: failure ?? .noText)
            : checker.findings(in: texts, besideUnreadFiles: sources.count - read.count)
        for finding in findings.indices {
            for evidence in findings[finding].evidence.indices {
                let member = findings[finding].evidence[evidence].document
                findings[finding].evidence[evidence].document = read[member]
            }
        }
        var members = sources.map(\.source)
        for (index, text) in zip(read, texts) { members[index] = source(of: text, members[index]) }
        return GapReport(
            asOf: asOf, ruleSet: label, content: .together(CheckedSet(members: members, findings: findings)))
    }

    private var label: RuleSetLabel { RuleSetLabel(name: ruleSet.name, edition: ruleSet.edition) }

    private func check(_ file: ReadFile) -> CheckedDocument {
        let checker = Checker(ruleSet)
        guard let text = file.document.map(checker.text) else {
            let findings = checker.findings(unreadable: file.source.failure ?? .readerFailed)
            return CheckedDocument(source: file.source, findings: findings)
        }
        return CheckedDocument(source: source(of: text, file.source), findings: checker.findings(in: [text]))
    }

    /// What a report tells of a file that was read, with the kind of document that it seems to be.
    private func source(of text: PolicyText, _ source: SourceDocument) -> SourceDocument {
        guard var reading = source.reading else { return source }
        reading.nature = Checker(ruleSet).nature(of: text)
        var source = source
        source.outcome = .read(reading)
        return source
    }

    /// What is made of each file, in the files' order. One is checked while the next are read, which takes longer.
    private func inOrder<Result>(
        _ reading: PolicyReading, progress: @Sendable (Int) -> Void, _ make: (ReadFile) -> Result
    ) async -> [Result] {
        var results = [Result?](repeating: nil, count: reading.count)
        var done = 0
        for await (index, file) in reading.read {
            results[index] = make(file)
            done += 1
            progress(done)
        }
        return results.compactMap(\.self)
    }
}
