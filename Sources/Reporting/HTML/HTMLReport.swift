import Mustache

/// The report as one web page that needs nothing else: to read, to send, to print and take into a meeting.
///
/// It runs no script and loads nothing, and its content security policy forbids both.
package struct HTMLReport: ReportFormat {
    package let name = "html"
    package let title = "Web page"
    package let fileExtensions = ["html", "htm"]
    package let mediaType = "text/html; charset=utf-8"

    package init() {}

    package func render(_ report: GapReport, options: RenderingOptions) throws(ReportError) -> [UInt8] {
        let library: MustacheLibrary
        switch Self.templates {
        case .success(let templates): library = templates
        case .failure(let error): throw error
        }
        guard let page = library.render(HTMLPage(report), withTemplate: "page") else {
            throw ReportError(format: name, detail: "the page template is missing")
        }
        return Array(page.utf8)
    }

    /// The SHA-256 of the style sheet, in base 64: the content security policy lets this one style in.
    static let styleHash = "ovTjVmXfDAlzNtJS/tDVLzT+iPcEufsB/ovQg+OHORw="

    static let style = String(decoding: PackageResources.report_css, as: UTF8.self)

    private static let templates: Result<MustacheLibrary, ReportError> = {
        // Each template must name its content type: one that is set outside does not reach the templates inside.
        MustacheContentTypes.register(EscapedHTML(), named: "ESCAPED-HTML")
        let escaping = "{{% CONTENT_TYPE: ESCAPED-HTML }}"
        let sources = [
            "page": PackageResources.page_mustache, "section": PackageResources.section_mustache,
            "finding": PackageResources.finding_mustache, "files": PackageResources.files_mustache,
        ]
        do {
            return .success(
                MustacheLibrary(
                    templates: try sources.mapValues {
                        try MustacheTemplate(string: escaping + String(decoding: $0, as: UTF8.self))
                    }))
        } catch {
            return .failure(
                ReportError(format: "html", detail: "a template of the web page is wrong: \(error)"))
        }
    }()
}
