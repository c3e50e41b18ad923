import Foundation
import Reporting
import Testing

/// The published schema against what is rendered, where Python's `jsonschema` is installed.
@Suite(.enabled("Python's jsonschema is not installed") { try Python.run("import jsonschema").status == 0 })
struct JSONSchemaTests {
    private static let validation = """
        import json, sys
        from jsonschema import Draft202012Validator
        given = json.load(sys.stdin)
        Draft202012Validator.check_schema(given["schema"])
        for error in Draft202012Validator(given["schema"]).iter_errors(given["report"]):
            print(error.json_path, error.message, [e.message for e in error.context or []])
        """

    @Test(arguments: AwkwardReport.allCases)
    func describesEveryReport(kind: AwkwardReport) throws {
        let report = try JSONReport().render(kind.report, options: RenderingOptions())
        let answer = try Python.run(Self.validation, input: input(report))
        #expect(answer.status == 0)
        #expect(answer.output == "")
    }

    @Test(arguments: ["\"rating\" : \"green\"", "\"page\" : 6", "\"asOf\"", "\"name\" : \"Section"])
    func refusesAReportThatIsWrong(words: String) throws {
        let report = String(
            decoding: try JSONReport().render(AwkwardReport.one.report, options: RenderingOptions()),
            as: UTF8.self)
        #expect(report.contains(words))
        let wrong = report.replacing(words, with: words.replacing(#/[a-z]+(?=")|6/#, with: "7"))
        #expect(try Python.run(Self.validation, input: input(Array(wrong.utf8))).output != "")
    }

    private func input(_ report: [UInt8]) -> String {
        let schema = String(decoding: JSONReport.schema, as: UTF8.self)
        return "{\"schema\": \(schema), \"report\": \(String(decoding: report, as: UTF8.self))}"
    }
}

/// Python, for checks that only it has a tool for.
enum Python {
    /// Runs a program with text on its standard input; a status other than 0 where Python is missing.
    static func run(_ program: String, input: String = "") throws -> (status: Int32, output: String) {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).json")
        try Data(input.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", program]
        process.standardInput = try FileHandle(forReadingFrom: file)
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
    }
}
