import OfficePackage

/// The XML of one part of an OpenDocument file, read forwards by its elements.
final class ODTXML {
    private let reader: XMLPullReader
    /// What each name that the reader has numbered means.
    private var elements: [ODTElement] = []

    init(_ bytes: [UInt8]) throws(PackageError) {
        reader = try XMLPullReader(bytes)
    }

    /// The document element, of which `children` then gives the content.
    func root() throws(PackageError) -> ODTElement {
        while true {
            switch try reader.next() {
            case .start(let name): return element(name)
            case .end, .text: continue
            case .finished: throw .damaged
            }
        }
    }

    /// Calls `body` for each child element of the element that the reader stands at the start of. What `body` leaves
    /// unread of the child is stepped over.
    func children(_ body: (ODTElement) throws(PackageError) -> Void) throws(PackageError) {
        try content(text: {}, element: body)
    }

    /// Calls `text` for the text in the element that the reader stands at the start of, for ``appendText(to:)``, and
    /// `element` for each element in it.
    func content(
        text: () -> Void, element body: (ODTElement) throws(PackageError) -> Void
    ) throws(PackageError) {
        let depth = reader.depth
        while true {
            switch try reader.next() {
            case .start(let name):
                try body(element(name))
                try reader.skip(to: depth)
            case .end: return
            case .text: text()
            case .finished: throw .damaged
            }
        }
    }

    /// Adds the text that the reader stands on, as it is in the file.
    func appendText(to bytes: inout [UInt8]) {
        reader.appendText(to: &bytes)
    }

    /// All text in the element that the reader stands at the start of, at any depth.
    func words() throws(PackageError) -> [UInt8] {
        var bytes: [UInt8] = []
        let depth = reader.depth
        while reader.depth >= depth {
            switch try reader.next() {
            case .text: reader.appendText(to: &bytes)
            case .start, .end: continue
            case .finished: throw .damaged
            }
        }
        return bytes
    }

    /// Whether there is a word in the element that the reader stands at the start of.
    func holdsWords() throws(PackageError) -> Bool {
        try words().contains { $0 > UInt8(ascii: " ") }
    }

    /// An attribute of the element that the reader stands at the start of.
    func attribute(_ name: StaticString, in namespace: XMLNamespace = .openText) -> String? {
        reader.attribute(name, in: namespace)
    }

    /// An attribute that is a whole number.
    func number(_ name: StaticString, in namespace: XMLNamespace = .openText) -> Int? {
        attribute(name, in: namespace).flatMap { Int($0) }
    }

    private func element(_ name: Int) -> ODTElement {
        while elements.count < reader.names.count {
            elements.append(ODTElement(rawValue: reader.names[elements.count]) ?? .other)
        }
        return elements[name]
    }
}
