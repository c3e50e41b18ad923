import Confinement
import Glibc

/// The turning of an old document into a DOCX file by LibreOffice, in a box that it cannot leave.
struct OfficeConversion {
    /// LibreOffice's program.
    private let program: String
    /// The one folder that it may write to, which holds the document and gets the DOCX file.
    private let folder: String
    /// The document's name in the folder.
    private let document: String

    /// Takes `--convert PROGRAM FOLDER DOCUMENT`; `nil` for any other arguments.
    init?(_ arguments: [String]) {
        guard arguments.count == 5, arguments[1] == "--convert" else { return nil }
        (program, folder, document) = (arguments[2], arguments[3], arguments[4])
    }

    /// Becomes LibreOffice. Ends the process with status 125 where it cannot be confined, 127 where there is no such
    /// program.
    func run() -> Never {
        do {
            try Confinement.office(running: program, writingTo: folder)
        } catch {
            exit(125)
        }
        let arguments = [
            program, "--headless", "--norestore", "--nologo", "--nolockcheck",
            "-env:UserInstallation=file://\(folder)/profile", "--convert-to", "docx", "--outdir",
            "\(folder)/out",
            "\(folder)/\(document)",
        ]
        execv(program, arguments.map { strdup($0) } + [nil])
        exit(127)
    }
}
