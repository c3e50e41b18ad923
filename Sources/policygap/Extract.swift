import Analysis
import ArgumentParser
import DocumentModel
import Foundation
import ReaderProcess

/// `policygap extract`: a document's text as the checks see it.
struct Extract: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the policy text of a document, with warnings of what was not read.")

    @Argument(help: "The document.")
    var file: String

    @Option(help: "text: the words alone; json: the blocks with their places, and the warnings.")
    var format = Form.text

    /// How the text is printed.
    enum Form: String, CaseIterable, ExpressibleByArgument {
        case text, json
    }

    func run() async throws {
        let policy = PolicyFile(path: file)
        do throws(ReadError) {
            let launcher = try launcher()
            let document = try await launcher.read(policy.bytes(), nameHint: policy.nameExtension)
            switch format {
            case .text:
                FileHandle.standardOutput.write(Data(ExtractedText(document).text.utf8))
                for warning in document.warnings {
                    StandardError.write("policygap: \(file.printable): \(warning.message)")
                }
            case .json:
                FileHandle.standardOutput.write(ExtractedText(document).json)
            }
        } catch {
            StandardError.write(error, in: file)
            throw ExitCode(ExitStatus.unchecked.rawValue)
        }
    }

    private func launcher() throws(ReadError) -> ReaderLauncher {
        do {
            return try Reader.launcher()
        } catch {
            throw .readerFailed
        }
    }
}
