import ArgumentParser
import Foundation
import ReaderProcess

/// `policygap-fuzz`: breaks good files in many ways and has the reader's process read them, to find the ones that it
/// falls over: on which it crashes, hangs, runs out of memory or gives no proper answer.
///
/// It is no libFuzzer target. SwiftPM names the `main` of a program itself, so that one that brings libFuzzer's does not
/// link; libFuzzer is led by marks that every target would have to be built with, a second build of all, and poppler,
/// libxml2 and Tesseract, where most of the danger is, have none; and it ends with its first find. The reader's own
/// process is what meets strangers' files, with its limits on memory and time and its confinement, so that is what is
/// tried here; what leads this program instead is that it knows how the formats are made.
@main
struct Fuzz: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policygap-fuzz",
        abstract: "Breaks documents in many ways and looks for those that bring a reader down.",
        discussion: """
            The documents are those of Corpus, some that hold what it lacks, and the files and folders that are named. \
            The same seed breaks them in the same ways. Build everything with swift build first.

            Exit status: 0 nothing brought a reader down; 1 something did; 2 the reader could not be run; \
            64 wrong usage.
            """)

    @Argument(help: "Documents to break besides those of Corpus; a folder stands for the documents in it.")
    var files: [String] = []

    @Option(help: "The reader to break files for.")
    var reader = ReaderChoice.all

    @Option(help: "How long to go on, in seconds; the readers share it.")
    var seconds = 60

    @Option(help: "The number that the breaking depends on.")
    var seed = 1

    @Option(help: "Write the files that bring a reader down to this folder.")
    var keep: String?

    func validate() throws {
        guard seconds > 0 else { throw ValidationError("Go on for at least one second (--seconds 1).") }
        for file in files where access(file, R_OK) != 0 {
            throw ValidationError("There is no file or folder “\(file)” that can be read.")
        }
        if let keep {
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: keep, isDirectory: &isFolder), !isFolder.boolValue {
                throw ValidationError("“\(keep)” is a file; name a folder for --keep.")
            }
        }
    }

    func run() async throws {
        let launcher: ReaderLauncher
        do {
            // Without LibreOffice, which is no reader of ours, and would be started for what begins as Rich Text.
            launcher = ReaderLauncher(executable: try ReaderLauncher.ofThisProgram().executable)
        } catch {
            Self.complain("\(error)")
            throw ExitCode(2)
        }
        let patient = ReaderLauncher(executable: launcher.executable, deadline: .seconds(90))
        let documents = try SeedFiles(named: files)
        let share = Duration.seconds(seconds) / reader.readers.count
        let progress = FuzzProgress()
        var tallies: [Tally] = []
        for reader in reader.readers {
            let source = BrokenFiles(reader: reader, seeds: try documents.seeds(for: reader), seed: seed)
            let trials = Trials(
                source: source, launcher: launcher, patientLauncher: patient,
                keep: keep.map { URL(filePath: $0) })
            do {
                tallies.append(try await trials.run(for: share, progress: progress))
            } catch let error as ReaderUnconfined {
                Self.complain("\(error)")
                throw ExitCode(2)
            }
        }
        progress.clear()
        await launcher.endUnused()
        await patient.endUnused()
        print(Summary(tallies: tallies, seed: seed, isKept: keep != nil).text)
        if tallies.contains(where: { !$0.falls.isEmpty }) { throw ExitCode(1) }
    }

    private static func complain(_ text: String) {
        FileHandle.standardError.write(Data("policygap-fuzz: \(text)\n".utf8))
    }
}
