import Checking
import DocumentModel

/// The objects of the JSON report. The names of their properties are the names in the JSON: never change one.
enum JSONShape {
    /// The report on one file.
    struct OneFile: Encodable {
        let schemaVersion = JSONReport.schemaVersion
        let asOf: String
        let ruleSet: RuleSet
        let document: DocumentObject
        let findings: [FindingObject]

        init(_ checked: CheckedDocument, of report: GapReport) {
            asOf = report.asOf.iso
            ruleSet = RuleSet(report.ruleSet)
            document = DocumentObject(checked.source)
            findings = checked.findings.map { FindingObject($0, in: Subject(checked)) }
        }
    }

    /// The reports on several files.
    struct SeveralFiles: Encodable {
        let schemaVersion = JSONReport.schemaVersion
        let asOf: String
        let ruleSet: RuleSet
        let documents: [OneFile]

        init(_ checked: [CheckedDocument], of report: GapReport) {
            asOf = report.asOf.iso
            ruleSet = RuleSet(report.ruleSet)
            documents = checked.map { OneFile($0, of: report) }
        }
    }

    /// The report on several files that were checked as one.
    struct Together: Encodable {
        let schemaVersion = JSONReport.schemaVersion
        let asOf: String
        let ruleSet: RuleSet
        let together = true
        let documents: [Member]
        let findings: [FindingObject]

        init(_ set: CheckedSet, of report: GapReport) {
            asOf = report.asOf.iso
            ruleSet = RuleSet(report.ruleSet)
            documents = set.members.map { Member(document: DocumentObject($0)) }
            findings = set.findings.map { FindingObject($0, in: Subject(set)) }
        }
    }

    /// A file of a set, in the same place as in the report on several files.
    struct Member: Encodable {
        let document: DocumentObject
    }

    /// What the documents were checked against.
    struct RuleSet: Encodable {
        let name: String
        @Nullable var edition: String?

        init(_ label: RuleSetLabel) {
            name = label.name
            edition = label.edition
        }
    }
}

/// A value that is written as `null` where there is none, so that a name never comes and goes.
@propertyWrapper
struct Nullable<Value: Encodable>: Encodable {
    var wrappedValue: Value?

    init(wrappedValue: Value?) {
        self.wrappedValue = wrappedValue
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let wrappedValue { try container.encode(wrappedValue) } else { try container.encodeNil() }
    }
}
