import Analysis
import ArgumentParser
import DocumentModel
import Foundation
import ReaderProcess
import Reporting
import RuleLanguage

/// `policygap check`: from files to a gap report.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check policies and report the gaps, each verdict with its sentence and place.")

    @Argument(help: "Policies to check; a folder stands for the documents in it.")
    var files: [String]

    @Option(
        help: ArgumentHelp(
            "The form of the report: \(ReportFormats.all.map(\.name).joined(separator: ", ")).",
            discussion: "Without it, the name of --output decides; without both, it is text for the terminal."
        ))
    var format: String?

    @Option(name: .shortAndLong, help: "Write the report to this file instead of standard output.")
    var output: String?

    @Option(help: "The day that the report is drawn up as of, as 2026-11-22. (default: today)")
    var asOf: CalendarDate?

    @Flag(help: "Read all files as the policies of one organisation: what any of them says counts.")
    var together = false

    @OptionGroup var ruleOptions: RuleOptions
    @OptionGroup var reader: ReaderOptions

    func validate() throws {
        if files.isEmpty { throw ValidationError("Name at least one policy to check.") }
        _ = try reportFormat
    }

    private var reportFormat: any ReportFormat {
        get throws {
            let names = ReportFormats.all.map(\.name).joined(separator: ", ")
            if let format {
                guard let known = ReportFormats.format(named: format) else {
                    throw ValidationError("There is no format “\(format.visible)”. Choose one of: \(names).")
                }
                return known
            }
            guard let output else { return TerminalReport() }
            guard let known = ReportFormats.format(forFileName: output) else {
                let endings = ReportFormats.all.flatMap(\.fileExtensions).map { "." + $0 }.joined(
                    separator: ", ")
                throw ValidationError(
                    "The name “\(output.visible)” does not say in which form to write the report. "
                        + "End it in one of \(endings), or choose with --format: \(names).")
            }
            return known
        }
    }

    func run() async throws {
        let policies = PolicyFiles.files(at: files)
        if let output {
            guard !WholeFile(path: output).isOne(of: policies.map(\.path)) else {
                throw ValidationError(
                    "The report would overwrite “\(output.visible)”, which is to be checked.")
            }
            try WholeFile(path: output).checkFolder()
        }
        let day = try asOf ?? .today()
        let launcher = try reader.launcher()
        let reading = PolicyReading(policies, launcher: launcher)
        let analysis: PolicyAnalysis
        do {
            // Loaded while the first policies are read.
            analysis = PolicyAnalysis(ruleSet: try ruleOptions.load())
        } catch {
            await reading.cancel()
            throw error
        }
        let progress = Progress(total: policies.count)
        let report =
            together
            ? await analysis.reportTogether(on: reading, asOf: day, progress: progress.show)
            : await analysis.report(on: reading, asOf: day, progress: progress.show)
        progress.clear()
        try write(report)
        for source in report.sources {
            if let error = source.failure { StandardError.write(error, in: source.path) }
        }
        let status = ExitStatus(of: report)
        if status != .clear { throw ExitCode(status.rawValue) }
    }

    private func write(_ report: GapReport) throws {
        let bytes = try reportFormat.render(
            report,
            options: RenderingOptions(colour: output == nil && Terminal.wantsColour, width: Terminal.width))
        if let output {
            try WholeFile(path: output).write(bytes)
        } else {
            try StandardOutput.write(bytes)
        }
    }
}
