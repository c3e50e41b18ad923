/// A way to write a gap report down. The formats stand in ``ReportFormats/all``, and nowhere else.
package protocol ReportFormat: Sendable {
    /// The value of `--format`: short, lower-case, stable.
    var name: String { get }
    /// What a person chooses from a menu (`Web page`).
    var title: String { get }
    /// The endings of file names that mean this format, without the dot; the first is used for new files.
    var fileExtensions: [String] { get }
    /// The media type for HTTP, with the character set where there is one.
    var mediaType: String { get }
    /// The report in this format. The same report and options give the same bytes, on every machine.
    func render(_ report: GapReport, options: RenderingOptions) throws(ReportError) -> [UInt8]
}

/// The one list of report formats: `--format` values, help, download menus and media types come from it.
package enum ReportFormats {
    /// Every format, the default first.
    package static let all: [any ReportFormat] = [TerminalReport(), HTMLReport(), JSONReport()]

    /// The format with a `--format` value; `nil` if there is none.
    package static func format(named name: String) -> (any ReportFormat)? {
        all.first { $0.name == name }
    }

    /// The format that a file name's ending asks for (`gaps.html`); `nil` if it asks for none.
    package static func format(forFileName fileName: String) -> (any ReportFormat)? {
        guard let dot = fileName.lastIndex(of: ".") else { return nil }
        let ending = fileName[fileName.index(after: dot)...].lowercased()
        return all.first { $0.fileExtensions.contains(ending) }
    }
}

/// How a report is to look, where the format leaves room for it.
package struct RenderingOptions: Equatable, Sendable {
    /// Whether colours may be used on the terminal; the caller asks `NO_COLOR` and whether there is a terminal.
    package var colour: Bool
    /// The columns of the terminal; below 40, lines are written for 40.
    package var width: Int

    /// See the properties for what each value means.
    package init(colour: Bool = false, width: Int = 80) {
        self.colour = colour
        self.width = width
    }
}

/// Why a report could not be written in a format.
package struct ReportError: Error, Equatable, Sendable {
    /// The format's name.
    package var format: String
    /// What went wrong, for a person.
    package var detail: String

    /// See the properties for what each value means.
    package init(format: String, detail: String) {
        self.format = format
        self.detail = detail
    }
}
