/// Text from a document or a file name, made safe to show.
///
/// A policy may hold anything. A control character could drive the reader's terminal (move the cursor, change the
/// window's title, hide a line), and an unclosed change of writing direction could reorder our words around the
/// quotation. Each is replaced by `�`, so that it is seen that something stood there; line breaks become spaces.
package struct VisibleText {
    /// The text made safe to show.
    package let string: String

    /// - Parameter text: as a document or a person gave it.
    package init(_ text: String) {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch Self.treatment(of: scalar) {
            case .keep: scalars.append(scalar)
            case .space: scalars.append(" ")
            case .replace: scalars.append("\u{FFFD}")
            case .drop: break
            }
        }
        string = String(scalars)
    }

    private enum Treatment {
        case keep, space, replace, drop
    }

    private static func treatment(of scalar: Unicode.Scalar) -> Treatment {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: .space
        case 0x00...0x1F, 0x7F...0x9F: .replace
        // Soft hyphens and marks of byte order: shown or not as the terminal likes, and no loss.
        case 0xAD, 0xFEFF: .drop
        case let value where isDirectionOverride(value): .replace
        case let value where isUnassigned(value): .replace
        default: .keep
        }
    }

    /// Embeddings, overrides and isolates; the marks for one character (U+200E, U+200F) reorder nothing else.
    static func isDirectionOverride(_ value: UInt32) -> Bool {
        (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
    }

    /// Code points that are for ever without a character; HTML and XML refuse them.
    private static func isUnassigned(_ value: UInt32) -> Bool {
        value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
    }
}

extension String {
    /// The text made safe to show.
    package var visible: String { VisibleText(self).string }
}
