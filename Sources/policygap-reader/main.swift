// The reader process: one request and one document from standard input, one answer to standard output, and the end.
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
    let request = try ReaderRequest(sizeLimit: DocumentReaders.maximumSize, from: StandardInput.read)
    let bytes = try StandardInput.read(request.size)
    if request.part == 0 {
        answer = .document(
            try DocumentReaders.read(bytes, nameHint: request.nameHint, parts: request.parts) {
                () throws(ReadError) in
                try StandardInput.readShares(request.parts - 1)
            })
    } else {
        answer = .share(
            try DocumentReaders.share(request.part, of: request.parts, of: bytes, nameHint: request.nameHint))
    }
} catch {
    answer = .error(error)
}
StandardOutput.write(answer.encoded())
StandardOutput.end()
