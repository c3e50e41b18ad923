import DocumentModel
import Foundation
import TestSupport

/// A reader that knows old Word and Rich Text files, by their first bytes, for the ones that only LibreOffice reads,
/// and leaves everything else to the real one.
final class OldWordReader: Sendable {
    private let standIn: StandInReader

    init() throws {
        standIn = try StandInReader(
            """
            case "$1" in --convert) exec '\(BuiltProgram.reader)' "$@" ;; esac
            folder=${0%reader}
            document=$(mktemp "$folder/document-XXXXXX")
            cat > "$document"
            case $(head -c 4 "$document" | od -An -tx1 | tr -d ' ') in
                d0cf11e0) exec cat "$folder/doc" ;;
                7b5c7274) exec cat "$folder/rtf" ;;
            esac
            exec '\(BuiltProgram.reader)' "$@" < "$document"
            """)
        for (name, error) in [("doc", ReadError.legacyWord), ("rtf", .richText)] {
            try Data(ReaderAnswer.error(error).encoded()).write(to: standIn.folder.appending(path: name))
        }
    }

    var path: String { standIn.path }
}
