import Checking
import DocumentModel

/// What one run of findings is about: a document, or several read as one. People's formats lay out one at a time.
struct Subject {
    /// One document, or the members of a set.
    let members: [SourceDocument]
    let findings: [Finding]
    /// Whether evidence says which member it stands in.
    let isTogether: Bool

    init(_ document: CheckedDocument) {
        members = [document.source]
        findings = document.findings
        isTogether = false
    }

    init(_ set: CheckedSet) {
        members = set.members
        findings = set.findings
        isTogether = true
    }

    /// The file's name, or how many files were read as one.
    var title: String {
        if !isTogether, let only = members.first { return only.name }
        return members.count == 1 ? "1 document, as a set" : "\(members.count) documents, checked as one set"
    }

    /// Whether no member could be read, so that there is nothing to say about requirements one by one.
    var isUnread: Bool { members.allSatisfy { $0.failure != nil } }

    /// What must be known beside the ratings: that there is a gap, and text that was not read.
    var doubt: String? {
        let isGap = findings.contains { $0.verdict == .missing || $0.verdict == .partly }
        let isUnread = members.contains { !($0.reading?.coverage.unread.isEmpty ?? false) }
        return isGap && isUnread ? Sentences.notAllRead : nil
    }

    /// The name that evidence gives for a member: its file name, or its path where two members share the name.
    func memberName(_ index: Int) -> String? {
        guard isTogether, members.indices.contains(index) else { return nil }
        let member = members[index]
        return members.filter { $0.name == member.name }.count > 1 ? member.path : member.name
    }

    /// What stands above everything else: which files do not seem to be what the checks are for, and which of a
    /// set the findings leave out because they could not be read.
    var notices: [String] {
        members.indices.compactMap { index in
            let unread = isUnread ? nil : members[index].failure.map { Sentences.notChecked($0) }
            guard let notice = members[index].reading?.nature?.notice ?? unread else { return nil }
            return memberName(index).map { "\($0): \(notice)" } ?? notice
        }
    }
}

extension GapReport {
    /// What the report is about, one run of findings each.
    var subjects: [Subject] {
        switch content {
        case .separate(let documents): documents.map { Subject($0) }
        case .together(let set): [Subject(set)]
        }
    }
}
