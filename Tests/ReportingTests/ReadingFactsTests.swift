import Checking
import DocumentModel
import Foundation
import Reporting
import Testing

@Suite("What reports tell of reading")
struct ReadingFactsTests {
    /// A report on one file, with a gap and a quotation of a confidence.
    private func report(
        _ outcome: SourceDocument.Outcome, confidence: Int? = nil, verdict: Verdict = .partly
    ) throws -> GapReport {
        let evidence = Evidence(
            quote: "Tell the lead.", headings: [], paragraph: 3, page: 2, range: 0..<14,
            confidence: confidence)
        let finding = Finding(
            requirement: "lead", title: "The lead is told", isCore: false, verdict: verdict,
            reason: "No limit.", evidence: [evidence])
        let source = SourceDocument(path: "policy.pdf", outcome: outcome)
        return GapReport(
            asOf: try #require(CalendarDate(iso: "2026-11-22")), ruleSet: RuleSetLabel(name: "Rules"),
            content: .separate([CheckedDocument(source: source, findings: [finding])]))
    }

    private func read(
        _ format: DocumentFormat = .pdf, pages: Int? = nil, _ blocks: [Block],
        warnings: [ReadingWarning] = [],
        dates: DocumentDates = DocumentDates()
    ) -> SourceDocument.Outcome {
        .read(
            Reading(
                of: Document(
                    format: format, pageCount: pages, blocks: blocks, warnings: warnings, dates: dates)))
    }

    /// The report as each of people's formats has it, on lines too long to be broken.
    private func texts(_ report: GapReport) throws -> [String] {
        let options = RenderingOptions(width: 1_000)
        return try [
            String(decoding: TerminalReport().render(report, options: options), as: UTF8.self),
            String(decoding: HTMLReport().render(report, options: options), as: UTF8.self).replacing(
                "&#39;", with: "'"),
        ]
    }

    private func block(
        _ count: Int, _ part: Block.Part = .body, kind: Block.Kind = .paragraph, table: Int? = nil,
        confidence: Int? = nil
    ) -> Block {
        Block(
            kind: kind, part: part, cell: table.map { TableCell(table: $0, row: 1, column: 1) },
            text: Array(repeating: "word", count: count).joined(separator: " "), confidence: confidence)
    }

    @Test("tell how many pages and words were read, and where the words stand")
    func coverage() throws {
        let scanned = [ReadingWarning(.scannedPages, count: 3, pages: [3, 4, 9])]
        let cases: [(SourceDocument.Outcome, String)] = [
            (
                read(pages: 41, [block(12_170), block(310, table: 1)], warnings: scanned),
                "38 of 41 pages (93%); 12,480 words of policy text, of which 310 in tables"
            ),
            (read(pages: 1, [block(1)]), "1 of 1 page (100%); 1 word of policy text"),
            (read(.docx, [block(90, table: 1)]), "90 words of policy text, all in tables"),
            (
                read(
                    .docx,
                    [
                        block(1_000), block(3, .textBox), block(12, .footnote), block(2, .endnote),
                        block(5, kind: .formField), block(40, .header), block(6, .footer),
                    ]),
                "1,022 words of policy text, of which 3 in text boxes, 14 in footnotes and endnotes and 5 in form "
                    + "fields; 46 more in headers and footers"
            ),
            (
                read(pages: 2, [block(60), block(30, confidence: 80)]),
                "2 of 2 pages (100%); 90 words of policy text; 30 of them recognised from "
                    + "pictures"
            ),
            (
                read(.png, pages: 1, [block(30, confidence: 80)]),
                "1 of 1 page (100%); 30 words of policy text; all of them recognised from "
                    + "pictures"
            ),
        ]
        for (outcome, sentence) in cases {
            for text in try texts(report(outcome)) {
                #expect(text.contains("Read    \(sentence)\n") || text.contains("<bdi>\(sentence)</bdi>"))
            }
        }
    }

    @Test("tell beside the ratings that something was not read, where there is a gap")
    func doubt() throws {
        let warnings = [ReadingWarning(.pictures, count: 2)]
        let doubt = "Not everything was read"
        for text in try texts(report(read(.docx, [block(9)], warnings: warnings))) {
            #expect(text.contains(doubt))
            #expect(text.contains("2 pictures were not read"))
        }
        for text in try texts(report(read(.docx, [block(9)], warnings: warnings), verdict: .met)) {
            #expect(!text.contains(doubt), "no gap")
        }
        for text in try texts(report(read(.docx, [block(9)], warnings: [ReadingWarning(.comments)]))) {
            #expect(!text.contains(doubt), "comments are no policy text")
        }
    }

    @Test("tell each warning once", arguments: ReadingWarning.Kind.allCases)
    func warnings(kind: ReadingWarning.Kind) throws {
        let warning = ReadingWarning(kind, count: 2, pages: [3, 4])
        let report = try report(read(pages: 30, [block(9)], warnings: [warning]))
        for text in try texts(report) { #expect(text.ranges(of: warning.message).count == 1) }
        let object = try document(report)
        let warnings = try #require(object["warnings"] as? [[String: Any]])
        #expect(warnings.map { $0["message"] as? String } == [warning.message])
        #expect(warnings.map { $0["unread"] as? Bool } == [kind.hidesText])
    }

    @Test("tell why a file could not be read, and what to do", arguments: ReadError.allCases)
    func errors(error: ReadError) throws {
        let report = try report(.failed(error))
        for text in try texts(report) {
            #expect(text.contains("Not checked: \(error.fault). What to do: \(error.remedy)."))
        }
        let object = try document(report)
        #expect((object["failure"] as? [String: String])?["reason"] == error.rawValue)
        for name in ["coverage", "dates", "format"] { #expect(object[name] is NSNull) }
        #expect(try schemaNames(after: "missing,").contains(error.rawValue))
    }

    @Test("name each format in the schema", arguments: DocumentFormat.allCases)
    func formats(format: DocumentFormat) throws {
        #expect(try schemaNames(after: "docx,").contains(format.rawValue))
    }

    @Test("name each warning in the schema", arguments: ReadingWarning.Kind.allCases)
    func kinds(kind: ReadingWarning.Kind) throws {
        #expect(try schemaNames(after: "scanned-pages,").contains(kind.rawValue))
    }

    @Test("tell when the file was changed, or else made, as the file's own word")
    func dates() throws {
        let created = try #require(CalendarDate(iso: "2015-06-01"))
        let modified = try #require(CalendarDate(iso: "2024-03-03"))
        let own = "by the file's own account; not the day of a review"
        for text in try texts(
            report(read(.docx, [block(9)], dates: DocumentDates(created: created, modified: modified))))
        {
            #expect(text.contains("3 March 2024, \(own)") && text.contains("Changed"))
            #expect(!text.contains("2015"))
        }
        for text in try texts(report(read(.docx, [block(9)], dates: DocumentDates(created: created)))) {
            #expect(text.contains("1 June 2015, \(own)") && text.contains("Made"))
        }
        for text in try texts(report(read(.docx, [block(9)]))) { #expect(!text.contains("own account")) }
        let object = try document(report(read(.docx, [block(9)], dates: DocumentDates(created: created))))
        let dates = try #require(object["dates"] as? [String: Any])
        #expect(dates["created"] as? String == "2015-06-01")
        #expect(dates["modified"] is NSNull)
    }

    @Test("tell how sure a quotation is that was recognised from a picture")
    func confidence() throws {
        let outcome = read(.pdf, pages: 2, [block(9)])
        for text in try texts(report(outcome, confidence: 87)) {
            #expect(text.contains("Paragraph 3, page 2, recognised from a picture, 87% sure"))
        }
        for text in try texts(report(outcome)) { #expect(!text.contains("sure")) }
        #expect(try evidence(report(outcome, confidence: 0))["confidence"] as? Int == 0)
        #expect(try evidence(report(outcome))["confidence"] is NSNull)
    }

    @Test("tell in a table of files how much of each was read")
    func table() throws {
        let outcomes: [(SourceDocument.Outcome, String)] = [
            (
                read(
                    pages: 41, [block(9)],
                    warnings: [ReadingWarning(.unreadPages, count: 3, pages: [3, 4, 9])]), "93%"
            ),
            (read(.docx, [block(9)], warnings: [ReadingWarning(.joinedDocument)]), "part"),
            (read(.docx, [block(9)], warnings: [ReadingWarning(.pictures)]), "all"),
            (.failed(.encrypted), "none"),
        ]
        let documents = outcomes.enumerated().map { number, outcome in
            CheckedDocument(
                source: SourceDocument(path: "\(number).file", outcome: outcome.0), findings: [])
        }
        let report = GapReport(
            asOf: try #require(CalendarDate(iso: "2026-11-22")), ruleSet: RuleSetLabel(name: "Rules"),
            content: .separate(documents))
        let texts = try texts(report)
        for (number, outcome) in outcomes.enumerated() {
            #expect(texts[0].contains("0  \(outcome.1.count < 4 ? " " : "")\(outcome.1)  \(number).file"))
            #expect(
                texts[1].contains(
                    "\(number).file</bdi></a></th><td class=\"count\">0</td><td class=\"count\">0</td>"
                        + "<td class=\"count\">0</td><td class=\"count\">0</td><td class=\"count\">\(outcome.1)</td>"
                ))
        }
    }

    /// The values that the schema lists in the description that begins with one of them.
    private func schemaNames(after first: String) throws -> [String] {
        let schema = String(decoding: JSONReport.schema, as: UTF8.self)
        let line = try #require(schema.split(separator: "\n").first { $0.contains("\"\(first)") })
        return line.split { !$0.isLetter && $0 != "-" }.map(String.init)
    }

    private func document(_ report: GapReport) throws -> [String: Any] {
        let json = try JSONReport().render(report, options: RenderingOptions())
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
        return try #require(object["document"] as? [String: Any])
    }

    private func evidence(_ report: GapReport) throws -> [String: Any] {
        let json = try JSONReport().render(report, options: RenderingOptions())
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
        let findings = try #require(object["findings"] as? [[String: Any]])
        return try #require((findings.first?["evidence"] as? [[String: Any]])?.first)
    }
}
