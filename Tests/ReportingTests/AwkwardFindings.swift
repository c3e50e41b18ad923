import Checking

extension AwkwardReport {
    /// A finding of every verdict.
    static let findings = [
        Finding(
            requirement: "safer-recruitment", title: "Staff are recruited safely & checked before they start",
            isCore: false, verdict: .met, reason: "The policy asks for references and a DBS check.",
            evidence: [
                Evidence(
                    quote:
                        "References <two> & an enhanced DBS check are \"always\" taken up – it's our rule.",
                    headings: ["3 People", "3.1 Recruitment"], paragraph: 12, page: 4, label: "(a)",
                    range: 0..<78),
                Evidence(
                    quote: "كل موظف \u{202E}يخضع للفحص قبل البدء", headings: [], paragraph: 13, range: 4..<34,
                    confidence: 61),
            ],
            sources: [working("Organisations should have safer recruitment practices.", paragraph: "225")]),
        Finding(
            requirement: "lado-one-working-day",
            title:
                "Allegations against staff reach the local authority designated officer within one working day",
            isCore: true, verdict: .contradicted,
            reason: "The policy allows five working days; the standard asks for one.",
            evidence: [
                Evidence(
                    quote: "The designated officer is told within five\u{1B}[8m working days\u{9B}0m\u{7}.",
                    headings: ["4 Allegations"], paragraph: 31, page: 6, label: "4.2", range: 10..<63)
            ],
            action: "Change the time limit to one working day, and say who tells the designated officer.",
            wording: "[Name, role] tells the designated officer within one working day of any allegation.",
            sources: [
                working("should be reported to the LADO within one working day", paragraph: "226"),
                StandardQuotation(
                    document: "Wirral self-assessment", paragraph: "Q5", quote: "Is the LADO told?"),
            ]),
        Finding(
            requirement: "whistleblowing", title: longTitle, isCore: false, verdict: .missing,
            reason: "Nothing in the text that was read says it.",
            action: "Write down how staff can raise a concern from outside their own line of management."),
        Finding(
            requirement: "named-lead",
            title: "A named lead 👩🏽‍💼 for safeguarding, 指定された安全担当者, is known to all staff",
            isCore: true, verdict: .partly, reason: "A lead is named; how to reach them is missing.",
            evidence: [
                Evidence(
                    quote: "Our lead is Ms Ó Súilleabháin.\nAsk\tat reception.", headings: ["1 Who’s who"],
                    paragraph: 2, label: "•", range: 0..<48)
            ],
            action: "Add a telephone number.", wording: "Reach [name] on [telephone number]."),
        Finding(
            requirement: "early-help", title: "Early help is offered", isCore: true, verdict: .missing,
            reason: "The policy does not mention early help.", action: "Say how early help is offered.",
            wording: "We offer early help to families by [how].",
            sources: [working("identify children who would benefit from early help", paragraph: nil)]),
        Finding(
            requirement: "online-safety", title: "Children are kept safe online", isCore: false,
            verdict: .couldNotCheck, reason: "Pages 3, 4 and 9 are pictures, and stand under “Online safety”."
        ),
        Finding(
            requirement: "detention", title: "Restraint in secure settings is reviewed", isCore: false,
            verdict: .notApplicable, reason: "A person said so: the agency runs no secure setting."),
    ]

    static let mostlyGreen = findings.map { finding in
        var finding = finding
        if finding.verdict != .partly {
            finding.verdict = .met
            finding.action = nil
            finding.wording = nil
        }
        return finding
    }

    /// 300 characters, with a word that is longer than a line.
    private static let longTitle: String = {
        let text = "Staff can raise a concern outside their line of management (https://example.org/"
        return String((text + String(repeating: "whistleblowing-", count: 20)).prefix(290)) + ") and more"
    }()

    private static func working(_ quote: String, paragraph: String?) -> StandardQuotation {
        StandardQuotation(
            document: "Working Together to Safeguard Children 2023", paragraph: paragraph, quote: quote)
    }
}
