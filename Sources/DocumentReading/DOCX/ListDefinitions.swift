import OfficePackage

/// The lists that a document defines (ECMA-376 part 1, clause 17.9).
struct ListDefinitions {
    /// One level of a list.
    struct Level {
        /// Zero if the file says nothing (clause 17.9.25).
        var start = 0
        var format = NumberFormat.decimal
        /// The label, with `%1` to `%9` standing for the numbers of the levels.
        var text = ""
        var isLegal = false
        /// The level, from 1, whose new number restarts this one; 0 for never, `nil` for any level above.
        var restart: Int?
        /// The paragraph style that stands for this level.
        var style: String?
    }

    /// What the lists of several references share: their levels and their count.
    struct AbstractList {
        var levels: [Int: Level] = [:]
        var styleLink: String?
        var listStyle: String?
    }

    /// A list that paragraphs refer to.
    struct List {
        var abstract: String?
        var starts: [Int: Int] = [:]
        var levels: [Int: Level] = [:]
    }

    private(set) var abstracts: [String: AbstractList] = [:]
    private(set) var lists: [String: List] = [:]

    /// A document without lists.
    init() {}

    /// - Parameter xml: at the start of the numbering part.
    init(_ xml: WordXML) throws(PackageError) {
        guard try xml.root() == .numberingRoot else { return }
        try xml.children { (element) throws(PackageError) in
            switch element {
            case .abstractList:
                if let id = xml.attribute("abstractNumId") { abstracts[id] = try AbstractList(xml) }
            case .list:
                if let id = xml.attribute("numId") { lists[id] = try List(xml) }
            default: break
            }
        }
    }
}

extension ListDefinitions.AbstractList {
    /// - Parameter xml: at the start of `w:abstractNum`.
    fileprivate init(_ xml: WordXML) throws(PackageError) {
        try xml.children { (element) throws(PackageError) in
            switch element {
            case .listStyleLink: styleLink = xml.value
            case .styleLink: listStyle = xml.value
            case .listLevel:
                if let number = xml.attribute("ilvl").flatMap({ Int($0) }) {
                    levels[number] = try ListDefinitions.Level(xml)
                }
            default: break
            }
        }
    }
}

extension ListDefinitions.List {
    /// - Parameter xml: at the start of `w:num`.
    fileprivate init(_ xml: WordXML) throws(PackageError) {
        try xml.children { (element) throws(PackageError) in
            switch element {
            case .abstractListID: abstract = xml.value
            case .levelOverride:
                guard let number = xml.attribute("ilvl").flatMap({ Int($0) }) else { break }
                try xml.children { (element) throws(PackageError) in
                    switch element {
                    case .startOverride: starts[number] = xml.number
                    case .listLevel: levels[number] = try ListDefinitions.Level(xml)
                    default: break
                    }
                }
            default: break
            }
        }
    }
}

extension ListDefinitions.Level {
    /// - Parameter xml: at the start of `w:lvl`.
    fileprivate init(_ xml: WordXML) throws(PackageError) {
        try xml.children { (element) throws(PackageError) in
            switch element {
            case .start: start = xml.number ?? 0
            case .numberFormat: format = NumberFormat(xml)
            case .levelText: text = xml.value ?? ""
            case .legalNumbering: isLegal = xml.isOn
            case .levelRestart: restart = xml.number
            case .paragraphStyle: style = xml.value
            case .pictureBullet: if text.isEmpty { text = "•" }
            case .alternateContent:
                // Formats later than the standard stand in a choice, and an old one in the fallback.
                var isChosen = false
                try xml.descendants { (element) throws(PackageError) in
                    guard element == .numberFormat else { return true }
                    if !isChosen { format = NumberFormat(xml) }
                    isChosen = true
                    return false
                }
            default: break
            }
        }
    }
}

extension NumberFormat {
    /// - Parameter xml: at the start of `w:numFmt`.
    fileprivate init(_ xml: WordXML) {
        self.init(xml.value ?? "", samples: xml.attribute("format"))
    }
}
