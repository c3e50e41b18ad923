import ArgumentParser
import DocumentModel
import Foundation
import TestSupport

/// `policygap-benchmark`: how long reading and checking take, side by side with other programs where they are installed.
@main
struct Benchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policygap-benchmark",
        abstract: "Measures policygap beside the programs that read the same files.",
        discussion: """
            Without files it makes policies of 20, 40 and 112 pages for itself. Build with -c release: a debug build \
            is several times slower. Times are medians, from the start of a process to its exit.
            """)

    @Argument(help: "PDF and DOCX files to measure with.")
    var files: [String] = []

    @Option(help: "How often each program is run.")
    var runs = 15

    func validate() throws {
        guard runs > 0 else { throw ValidationError("Run each program at least once.") }
        for file in files where !["pdf", "docx"].contains(ending(of: file)) {
            throw ValidationError("“\(file)” is neither a PDF nor a DOCX file by its name.")
        }
        for file in files where access(file, R_OK) != 0 {
            throw ValidationError("There is no file “\(file)” that can be read.")
        }
    }

    func run() throws {
        let folder = try TemporaryFolder()
        let start = MeasuredCommand(
            name: "policygap --version", program: BuiltProgram.policygap, arguments: ["--version"])
        let rules = MeasuredCommand(
            name: "policygap rules validate", program: BuiltProgram.policygap,
            arguments: ["rules", "validate"])
        try show(Comparison(title: "Start, and loading the rules", commands: [start, rules]))
        for file in files.isEmpty ? try madeFiles(in: folder) : files { try compare(file, in: folder) }
    }

    private func madeFiles(in folder: TemporaryFolder) throws -> [String] {
        let policy = try SyntheticPolicy()
        return try [20, 40, 112].map { pages in
            try folder.write(policy.pdf(pages: pages), to: "\(pages)-pages.pdf")
        } + [try folder.write(policy.docx(pages: 20), to: "20-pages.docx")]
    }

    private func compare(_ file: String, in folder: TemporaryFolder) throws {
        let own = ["extract", "check"].map {
            MeasuredCommand(name: "policygap \($0)", program: BuiltProgram.policygap, arguments: [$0, file])
        }
        let bytes = try Array(Data(contentsOf: URL(filePath: file)))
        let request = ReaderRequest(nameHint: ending(of: file), size: bytes.count)
        let reader = MeasuredCommand(
            name: "one reader alone", program: BuiltProgram.reader, arguments: [],
            input: try folder.write(request.encoded() + bytes, to: "request"))
        let peers: [MeasuredCommand?] =
            ending(of: file) == "pdf"
            ? [.installed("pdftotext", as: "pdftotext", [file, "-"])]
            : [
                .installed("pandoc", as: "pandoc -t plain", ["-t", "plain", file]),
                .installed(
                    "sh", as: "unzip | xmllint --stream",
                    ["-c", "unzip -p \"$0\" word/document.xml | xmllint --stream -", file]),
            ]
        let name = file.split(separator: "/").last.map(String.init) ?? file
        try show(Comparison(title: name, commands: peers.compactMap(\.self) + own + [reader]))
    }

    private func show(_ comparison: Comparison) throws {
        let measurements = try comparison.measure(runs: runs)
        guard let first = measurements.first else { return }
        print("\n\(comparison.title)")
        print(row("", "median", "shortest", "processor", "memory", "beside the first"))
        for item in measurements {
            print(
                row(
                    item.name, "\(number(item.time)) ms", "\(number(item.shortest)) ms",
                    "\(number(item.processorTime)) ms", memory(item),
                    difference(item, from: first)))
        }
    }

    private func difference(_ item: Measurement, from first: Measurement) -> String {
        guard item.name != first.name else { return "" }
        let more = item.time - first.time
        return String(format: "%+.0f ms, × %.2f", more, item.time / max(first.time, 0.001))
    }

    /// A process is taken to have had at least what the one that started it had.
    private func memory(_ item: Measurement) -> String {
        var usage = rusage()
        getrusage(RUSAGE_SELF.rawValue, &usage)
        let own = Double(usage.ru_maxrss) / 1_024
        return item.memory <= own + 1 ? "≤ \(number(own)) MiB" : "\(number(item.memory)) MiB"
    }

    private func number(_ value: Double) -> String { String(format: "%.1f", value) }

    private func row(_ name: String, _ cells: String...) -> String {
        let cells = cells.map { String(repeating: " ", count: max(2, 13 - $0.count)) + $0 }
        return "  " + name.padding(toLength: 26, withPad: " ", startingAt: 0) + cells.joined()
    }

    private func ending(of file: String) -> String {
        URL(filePath: file).pathExtension.lowercased()
    }
}
