// The reader process: one document from standard input, one answer to standard output, and the end.
// It says nothing on standard error: what it reads holds personal data.

import Confinement
import DocumentModel
import DocumentReading

let answer: ReaderAnswer
do {
    if !CommandLine.isUnconfined { try Confinement.beforeReading() }
    let bytes = try StandardInput.readAll(limit: DocumentReaders.maximumSize)
    answer = .document(try DocumentReaders.read(bytes, nameHint: CommandLine.nameHint))
} catch {
    answer = .error(error)
}
StandardOutput.write(answer.encoded())
