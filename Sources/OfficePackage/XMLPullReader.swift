import CLibXML2

/// Reads XML forwards, one event at a time, in little memory.
///
/// Nothing outside the bytes is ever read: no DTD, no entity, no network. A DOCTYPE is stepped over, and a
/// reference to an entity that it declares is no text. Owns libxml2's reader and the copy of the bytes that it
/// reads from; both go in `deinit`. Names are numbered as they are met, so that callers compare numbers.
package final class XMLPullReader {
    /// What the reader stands on.
    package enum Event: Equatable, Sendable {
        /// The start of an element, with the number of its name in ``names``.
        case start(Int)
        /// The end of an element; empty elements have one as well.
        case end
        /// Text, for ``appendText(to:)``.
        case text
        /// The end of the document.
        case finished
    }

    /// The names met so far, as `prefix:local`, the prefix being that of ``XMLNamespace``.
    package private(set) var names: [String] = []
    /// How many elements are open.
    package private(set) var depth = 0

    private let reader: xmlTextReaderPtr
    private let storage: UnsafeMutableBufferPointer<UInt8>
    private var numbers: [NameKey: Int] = [:]
    /// The namespace of each name, and that of the element whose start was met last.
    private var namespaces: [XMLNamespace] = []
    private var current = XMLNamespace.none
    private var endsNow = false

    /// libxml2's names are interned: one name of one reader always has one address, as long as the reader lives.
    private struct NameKey: Hashable {
        var namespace: UnsafePointer<UInt8>?
        var local: UnsafePointer<UInt8>
    }

    /// More open elements than this are refused. A table in a table in a text box opens some twenty.
    private static let depthLimit = 240
    private static let initialised: Void = xmlInitParser()

    /// - Parameter bytes: the whole document, in any encoding that it declares.
    package init(_ bytes: [UInt8]) throws(PackageError) {
        _ = XMLPullReader.initialised
        guard bytes.count < Int(Int32.max), !AttributeFlood.isIn(bytes) else { throw .tooLarge }
        storage = .allocate(capacity: bytes.count)
        _ = storage.initialize(from: bytes)
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        let created = UnsafeRawPointer(storage.baseAddress).flatMap {
            xmlReaderForMemory(
                $0.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil, nil, Int32(options))
        }
        guard let created else {
            storage.deallocate()
            throw .damaged
        }
        reader = created
    }

    deinit {
        xmlFreeTextReader(reader)
        storage.deallocate()
    }

    /// Goes one event on.
    package func next() throws(PackageError) -> Event {
        if endsNow {
            endsNow = false
            depth -= 1
            return .end
        }
        while true {
            let result = xmlTextReaderRead(reader)
            guard result >= 0 else { throw fault }
            guard result == 1 else { return .finished }
            switch UInt32(xmlTextReaderNodeType(reader)) {
            case XML_READER_TYPE_ELEMENT.rawValue:
                depth += 1
                guard depth <= XMLPullReader.depthLimit else { throw .tooLarge }
                endsNow = xmlTextReaderIsEmptyElement(reader) == 1
                return .start(try currentName())
            case XML_READER_TYPE_END_ELEMENT.rawValue:
                depth -= 1
                return .end
            case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_CDATA.rawValue,
                XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue, XML_READER_TYPE_WHITESPACE.rawValue:
                return .text
            default: continue  // comments, instructions, DOCTYPE, references to entities
            }
        }
    }

    /// Goes on until no more than `depth` elements are open.
    package func skip(to depth: Int) throws(PackageError) {
        while self.depth > depth {
            if try next() == .finished { throw .damaged }
        }
    }

    /// Adds the text that the reader stands on, as UTF-8.
    package func appendText(to bytes: inout [UInt8]) {
        guard let content = xmlTextReaderConstValue(reader) else { return }
        bytes.append(contentsOf: UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content))))
    }

    /// The element whose start the reader stands on, with all that is in it, as XML of its own.
    ///
    /// It is built as a tree first, in some ten times the memory of its text.
    package func elementXML() throws(PackageError) -> [UInt8] {
        guard let element = xmlTextReaderExpand(reader) else { throw fault }
        // The copy declares the namespaces that elements around it declared.
        guard let copy = xmlDocCopyNode(element, element.pointee.doc, 1) else { throw .damaged }
        defer { xmlFreeNode(copy) }
        guard let buffer = xmlBufferCreate() else { throw .damaged }
        defer { xmlBufferFree(buffer) }
        guard xmlNodeDump(buffer, element.pointee.doc, copy, 0, 0) >= 0, let text = xmlBufferContent(buffer)
        else {
            throw .damaged
        }
        return [UInt8](UnsafeBufferPointer(start: text, count: Int(xmlBufferLength(buffer))))
    }

    /// The value of an attribute of the element whose start the reader stands on.
    package func attribute(_ local: StaticString, in namespace: XMLNamespace = .none) -> String? {
        guard let element = xmlTextReaderCurrentNode(reader) else { return nil }
        var property = element.pointee.properties
        while let attribute = property {
            property = attribute.pointee.next
            guard let name = attribute.pointee.name, xmlStrEqual(name, local.utf8Start) == 1 else { continue }
            // Most attributes are of their element's namespace, which need not be looked up again.
            let isOfElement = attribute.pointee.ns == element.pointee.ns
            guard (isOfElement ? current : XMLPullReader.namespace(attribute.pointee.ns)) == namespace else {
                continue
            }
            return value(of: attribute.pointee)
        }
        return nil
    }

    private static func namespace(_ declaration: UnsafeMutablePointer<xmlNs>?) -> XMLNamespace {
        XMLNamespace(declaration?.pointee.href.map { String(cString: $0) } ?? "")
    }

    /// An attribute's value is a list of text nodes; references to entities stand between them, and are left out.
    private func value(of attribute: xmlAttr) -> String {
        var value = ""
        var child = attribute.children
        while let node = child {
            if node.pointee.type == XML_TEXT_NODE, let content = node.pointee.content {
                value += String(cString: content)
            }
            child = node.pointee.next
        }
        return value
    }

    /// Why libxml2 stopped. It parses ahead of what it gives out, so that it may meet its own limit on depth, of
    /// 256, before this reader meets its.
    private var fault: PackageError {
        guard let error = xmlGetLastError() else { return .damaged }
        return error.pointee.code == Int32(XML_ERR_INTERNAL_ERROR.rawValue) ? .tooLarge : .damaged
    }

    private func currentName() throws(PackageError) -> Int {
        guard let local = xmlTextReaderConstLocalName(reader) else { throw .damaged }
        let uri = xmlTextReaderConstNamespaceUri(reader)
        let key = NameKey(namespace: uri, local: local)
        if let number = numbers[key] {
            current = namespaces[number]
            return number
        }
        // A document with names without end is no document.
        guard names.count < 10_000 else { throw .tooLarge }
        current = XMLNamespace(uri.map { String(cString: $0) } ?? "")
        let prefix = current.rawValue
        names.append((prefix.isEmpty ? "" : prefix + ":") + String(cString: local))
        namespaces.append(current)
        numbers[key] = names.count - 1
        return names.count - 1
    }
}
