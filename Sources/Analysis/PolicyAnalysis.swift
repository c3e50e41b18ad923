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
        var findings =
            read.isEmpty
            ? checker.findings(unreadable: sources.compactMap(\.source.failure).first ?? .noText)
            : checker.findings(in: read.compactMap { sources[$0].document })
        for finding in findings.indices {
            for evidence in findings[finding].evidence.indices {
                let member = findings[finding].evidence[evidence].document
                findings[finding].evidence[evidence].document = read[member]
            }
        }
        let members = sources.map { source($0) }
        return GapReport(
            asOf: asOf, ruleSet: label, content: .together(CheckedSet(members: members, findings: findings)))
    }

    private var label: RuleSetLabel { RuleSetLabel(name: ruleSet.name, edition: ruleSet.edition) }

    private func check(_ file: ReadFile) -> CheckedDocument {
        let checker = Checker(ruleSet)
        let findings =
            file.document.map { checker.findings(in: [$0]) }
            ?? checker.findings(unreadable: file.source.failure ?? .readerFailed)
        return CheckedDocument(source: source(file), findings: findings)
    }

    private func source(_ file: ReadFile) -> SourceDocument {
        guard let document = file.document else { return file.source }
        var source = file.source
        source.outcome = .read(
            Reading(of: document, nature: DocumentNature(of: document, lexicon: ruleSet.lexicon)))
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
