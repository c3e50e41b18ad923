// The reader process: one document from standard input, one answer to standard output, and the end.
// It says nothing on standard error: what it reads holds personal data.
//
// Or else, with `--convert`, the process that gives up its rights and becomes LibreOffice.

import Confinement
import DocumentModel
import DocumentReading

if let conversion = OfficeConversion(CommandLine.arguments) { conversion.run() }

let answer: ReaderAnswer
do {
    if !CommandLine.isUnconfined { try Confinement.beforeReading() }
    let bytes = try StandardInput.readAll(limit: DocumentReaders.maximumSize)
    answer = .document(try DocumentReaders.read(bytes, nameHint: CommandLine.nameHint))
} catch {
    answer = .error(error)
}
StandardOutput.write(answer.encoded())
