internal import Checking
package import DocumentModel
package import ReaderProcess
package import Reporting
package import RuleLanguage

/// The way a policy takes: file, reader process, check, report.
package struct PolicyAnalysis: Sendable {
    private let ruleSet: RuleSet
    private let launcher: ReaderLauncher

    /// - Parameters:
    ///   - ruleSet: what to check against.
    ///   - launcher: how reader processes are started.
    package init(ruleSet: RuleSet, launcher: ReaderLauncher) {
        self.ruleSet = ruleSet
        self.launcher = launcher
    }

    /// Checks files, each by itself; one that cannot be read stops no other.
    ///
    /// - Parameters:
    ///   - files: in the order of the report.
    ///   - parallel: how many are read at once, at least 1.
    ///   - progress: told, for each file that is done, how many are.
    package func report(
        on files: [PolicyFile], asOf: CalendarDate, parallel: Int = 2,
        progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async -> GapReport {
        let checked = await inOrder(files, parallel: parallel, progress: progress) { check($0) }
        return GapReport(asOf: asOf, ruleSet: label, content: .separate(checked))
    }

    /// Checks files as one set, so that what any of them says counts.
    package func reportTogether(
        on files: [PolicyFile], asOf: CalendarDate, parallel: Int = 2,
        progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async -> GapReport {
        let sources = await inOrder(files, parallel: parallel, progress: progress) { $0 }
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
        var source = source
        source.outcome = .read(Reading(of: text.document, nature: Checker(ruleSet).nature(of: text)))
        return source
    }

    /// Reads files a few at a time, and gives what is made of each in the files' order.
    private func inOrder<Result: Sendable>(
        _ files: [PolicyFile], parallel: Int, progress: @escaping @Sendable (Int) -> Void,
        _ make: @escaping @Sendable (ReadFile) -> Result
    ) async -> [Result] {
        let reading = FileReading(launcher: launcher)
        return await withTaskGroup(of: (Int, Result).self) { group in
            var results = [Result?](repeating: nil, count: files.count)
            var next = 0
            func start() {
                guard next < files.count else { return }
                let index = next
                let file = files[index]
                next += 1
                group.addTask { (index, make(await reading.read(file))) }
            }
            for _ in 0..<max(1, parallel) { start() }
            var done = 0
            while let (index, result) = await group.next() {
                results[index] = result
                done += 1
                progress(done)
                start()
            }
            return results.compactMap(\.self)
        }
    }
}
