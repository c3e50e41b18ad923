import CLibXML2
import DocumentModel

/// A piece of a web page: an element, or the text between tags.
indirect enum HTMLNode: Equatable {
    case element(HTMLElement)
    case text(String)
}

/// An element of a web page with all that is in it.
struct HTMLElement: Equatable {
    /// Lower-case.
    let name: String
    let attributes: [String: String]
    let children: [HTMLNode]

    /// All text in the element, as it stands in the source.
    var text: String {
        children.map { child in
            switch child {
            case .text(let text): text
            case .element(let element): element.text
            }
        }.joined()
    }

    /// The first element below this one for which the test holds, outermost first.
    func first(where test: (HTMLElement) -> Bool) -> HTMLElement? {
        for case .element(let child) in children {
            if test(child) { return child }
            if let found = child.first(where: test) { return found }
        }
        return nil
    }
}

/// The parsing of web pages, by libxml2. All of its C is in this file.
enum HTMLTree {
    /// Elements nested deeper than this are refused; libxml2 itself stops a little further on.
    private static let maximumDepth = 200

    /// The root of the page, put right where its tags are not.
    ///
    /// - Throws: `noText` when there is no element, `tooLarge` when elements are nested too deep.
    static func parse(_ source: String) throws(ReadError) -> HTMLElement {
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
        guard let context = htmlNewParserCtxt() else { throw .tooLarge }
        defer { htmlFreeParserCtxt(context) }
        var source = source
        let page = source.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                htmlCtxtReadMemory(context, $0.baseAddress, Int32($0.count), nil, "UTF-8", Int32(options))
            }
        }
        guard let page else { throw .noText }
        defer { xmlFreeDoc(page) }
        // The parser halts at its own limits and would leave the rest of the page out without a word.
        guard context.pointee.disableSAX == 0 else { throw .tooLarge }
        guard let root = xmlDocGetRootElement(page) else { throw .noText }
        return try element(root, depth: 0)
    }

    private static func element(_ node: xmlNodePtr, depth: Int) throws(ReadError) -> HTMLElement {
        guard depth < maximumDepth else { throw .tooLarge }
        var children: [HTMLNode] = []
        var next = node.pointee.children
        while let child = next {
            switch child.pointee.type {
            case XML_ELEMENT_NODE: children.append(.element(try element(child, depth: depth + 1)))
            case XML_TEXT_NODE: children.append(.text(string(child.pointee.content)))
            default: break
            }
            next = child.pointee.next
        }
        return HTMLElement(
            name: string(node.pointee.name).lowercased(), attributes: attributes(of: node), children: children
        )
    }

    private static func attributes(of node: xmlNodePtr) -> [String: String] {
        var attributes: [String: String] = [:]
        var next = node.pointee.properties
        while let attribute = next {
            attributes[string(attribute.pointee.name).lowercased()] = string(
                attribute.pointee.children?.pointee.content)
            next = attribute.pointee.next
        }
        return attributes
    }

    /// A copy of a string that stays libxml2's.
    private static func string(_ bytes: UnsafePointer<xmlChar>?) -> String {
        bytes.map { String(cString: $0) } ?? ""
    }
}
