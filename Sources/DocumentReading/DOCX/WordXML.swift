import OfficePackage

/// The XML of one part of a Word document, read forwards by its elements.
final class WordXML {
    private let reader: XMLPullReader
    /// What each name that the reader has numbered means.
    private var elements: [WordElement] = []

    init(_ bytes: [UInt8]) throws(PackageError) {
        reader = try XMLPullReader(bytes)
    }

    /// The document element, of which `children` then gives the content.
    func root() throws(PackageError) -> WordElement {
        while true {
            switch try reader.next() {
            case .start(let name): return element(name)
            case .end, .text: continue
            case .finished: throw .damaged
            }
        }
    }

    /// Calls `body` for each child of the element that the reader stands at the start of. What `body` leaves
    /// unread of the child is stepped over.
    func children(_ body: (WordElement) throws(PackageError) -> Void) throws(PackageError) {
        let depth = reader.depth
        while true {
            switch try reader.next() {
            case .start(let name):
                try body(element(name))
                try reader.skip(to: depth)
            case .end: return
            case .text: continue
            case .finished: throw .damaged
            }
        }
    }

    /// Calls `body` for every element inside the one that the reader stands at the start of, at any depth, and
    /// steps over what `body` has read or has answered `false` to.
    func descendants(_ body: (WordElement) throws(PackageError) -> Bool) throws(PackageError) {
        let depth = reader.depth
        while reader.depth >= depth {
            switch try reader.next() {
            case .start(let name):
                let childDepth = reader.depth
                if try !body(element(name)) { try reader.skip(to: childDepth - 1) }
            case .end, .text: continue
            case .finished: throw .damaged
            }
        }
    }

    /// Adds the text of the element that the reader stands at the start of.
    func appendText(to bytes: inout [UInt8]) throws(PackageError) {
        let depth = reader.depth
        while true {
            switch try reader.next() {
            case .text: reader.appendText(to: &bytes)
            case .start: try reader.skip(to: depth)
            case .end: return
            case .finished: throw .damaged
            }
        }
    }

    /// An attribute of the element that the reader stands at the start of.
    func attribute(_ name: StaticString, in namespace: XMLNamespace = .word) -> String? {
        reader.attribute(name, in: namespace)
    }

    /// The attribute `w:val`.
    var value: String? { reader.attribute("val", in: .word) }

    /// The attribute `w:val` as a number. Numbers past 32 bits, which no schema allows, are none, so that sums of a few
    /// of them cannot overflow.
    var number: Int? { value.flatMap { Int32($0) }.map(Int.init) }

    /// The attribute `w:val` of an on-off property, which is on if it says nothing else (clause 17.17.4).
    var isOn: Bool {
        switch value {
        case "0", "false", "off": false
        default: true
        }
    }

    private func element(_ name: Int) -> WordElement {
        while elements.count < reader.names.count {
            elements.append(WordElement(rawValue: reader.names[elements.count]) ?? .other)
        }
        return elements[name]
    }
}
