import RuleLanguage

/// A lexicon of one phrase, with a concept {LADO} for it to name.
struct Phrasebook {
    private let lexicon: Lexicon

    init(_ phrase: String) throws {
        lexicon = Lexicon([
            Concept(name: "sought", phrases: [try Phrase(parsing: phrase)]),
            Concept(
                name: "LADO", phrases: try ["lado", "designated officer"].map { try Phrase(parsing: $0) }),
        ])
    }

    func finds(in text: String) -> Bool { !lexicon.passages(naming: "sought", in: text).isEmpty }
}

extension Lexicon {
    /// The words of a text that name a concept, as the text has them.
    func passages(naming concept: String, in text: String) -> [String] {
        let words = Tokeniser.words(in: text)
        let bytes = Array(text.utf8)
        let places = id(of: concept).map { hits(in: words).places(of: $0) } ?? []
        return places.map { place in
            let range =
                words[place.lowerBound].range.lowerBound..<words[place.upperBound - 1].range.upperBound
            return String(decoding: bytes[range], as: UTF8.self)
        }
    }
}

extension Concept {
    /// A concept of phrases that are known to be well written.
    init(_ name: String, _ phrases: [String], except exceptions: [String] = []) throws {
        self.init(
            name: name, phrases: try phrases.map { try Phrase(parsing: $0) },
            exceptions: try exceptions.map { try Phrase(parsing: $0) })
    }
}
