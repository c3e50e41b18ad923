import Analysis
import ArgumentParser
import DocumentModel
import Foundation
import ReaderProcess
import Reporting

/// `policygap extract`: a document's text as the checks see it.
struct Extract: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the policy text of a document, with warnings of what was not read.")

    @Argument(help: "The document.")
    var file: String

    @Option(help: "text: the words alone; json: the blocks with their places, and the warnings.")
    var format = Form.text

    @OptionGroup var reader: ReaderOptions

    /// How the text is printed.
    enum Form: String, CaseIterable, ExpressibleByArgument {
        case text, json
    }

    func run() async throws {
        let launcher = try reader.launcher()
        let document = try await document(by: launcher)
        switch format {
        case .text:
            try StandardOutput.write(Array(ExtractedText(document).text.utf8))
            for warning in document.warnings {
                StandardError.write("policygap: \(file.visible): \(warning.message)")
            }
        case .json:
            try StandardOutput.write(Array(ExtractedText(document).json))
        }
        // By now the reader is gone, or nearly: it leaves no process behind.
        await launcher.endUnused()
    }

    private func document(by launcher: ReaderLauncher) async throws -> Document {
        let policy = PolicyFile(path: file)
        do throws(ReadError) {
            return try await launcher.read(
                policy.bytes(), nameHint: policy.nameExtension, processors: Processors.count)
        } catch {
            StandardError.write(error, in: file)
            throw ExitCode(ExitStatus.unchecked.rawValue)
        }
    }
}
