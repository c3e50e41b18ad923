package import DocumentModel
package import RuleLanguage

/// A document's text as rules read it: statements in sections, with everything they say in the rules' terms.
package struct PolicyText: Sendable {
    /// What was read.
    package let document: Document
    var blocks: [Block] { document.blocks }
    let statements: [Statement]
    let sections: [Section]
    /// For each concept that the document names, the statements that name it, in reading order.
    private let statementsByConcept: [Lexicon.ConceptID: [Int]]

    /// - Parameters:
    ///   - document: what the reader returned.
    ///   - lexicon: the rules' words.
    package init(_ document: Document, lexicon: Lexicon) {
        self.document = document
        var builder = StatementBuilder(blocks: document.blocks, lexicon: lexicon)
        builder.build()
        statements = builder.statements()
        sections = builder.sections
        var index: [Lexicon.ConceptID: [Int]] = [:]
        for (number, statement) in statements.enumerated() {
            for concept in statement.hits.concepts { index[concept, default: []].append(number) }
        }
        statementsByConcept = index
    }

    /// The statements that name a concept, in reading order.
    func statements(naming concept: Lexicon.ConceptID) -> [Int] { statementsByConcept[concept] ?? [] }

    /// How many statements name a concept.
    package func count(of concept: Lexicon.ConceptID) -> Int { statementsByConcept[concept]?.count ?? 0 }

    /// The statements of a section, up to a distance before and after one of them.
    func neighbours(of statement: Int, before: Int, after: Int) -> Range<Int> {
        let section = sections[statements[statement].section].statements
        return max(section.lowerBound, statement - before)..<min(section.upperBound, statement + after + 1)
    }
}
