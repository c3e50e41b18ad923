import RuleLanguage
import Testing

struct LexiconTests {
    private static func officers() throws -> Lexicon {
        Lexicon([
            try Concept(
                "officer", ["designated officer", "lado", "officer of the council"],
                except: ["designated officer for health", "(our|club) designated officer", "not ... lado"]),
            try Concept("telling", ["tell", "inform"], except: ["well informed"]),
            try Concept(
                "tells officer", ["{telling} ... {officer}"], except: ["{telling} ... {officer} nothing"]),
        ])
    }

    @Test(
        "A concept is found by its phrases, and not inside its exceptions",
        arguments: [
            ("officer", "Ask the LADO.", ["LADO"]),
            ("officer", "Ask the Designated Officer.", ["Designated Officer"]),
            ("officer", "The LADO or the designated officers", ["LADO", "designated officers"]),
            ("officer", "the designated officer for health", []),
            ("officer", "our designated officer", []),
            ("officer", "our own designated officer", ["designated officer"]),
            ("officer", "our designated officer and the LADO", ["LADO"]),
            ("officer", "This is not for the LADO.", []),
            ("officer", "This is not so. The LADO knows.", ["LADO"]),
            ("telling", "She is well informed.", []), ("telling", "She informed them well.", ["informed"]),
            ("tells officer", "Tell the LADO.", ["Tell the LADO"]),
            (
                "tells officer", "Inform at once the officer of the council.",
                ["Inform at once the officer of the council"]
            ),
            ("tells officer", "Tell our designated officer.", []),
            ("tells officer", "A well informed LADO", []),
            ("tells officer", "Tell the LADO nothing.", []),
            ("tells officer", "Tell her. The LADO knows.", []),
            ("nobody", "Ask the LADO.", []),
        ])
    func passages(concept: String, text: String, expected: [String]) throws {
        #expect(try Self.officers().passages(naming: concept, in: text) == expected)
    }

    @Test("Concepts may stand on others, several deep and in any order of definition")
    func layers() throws {
        let lexicon = Lexicon([
            try Concept("top", ["{middle} now"]), try Concept("middle", ["{bottom} it"]),
            try Concept("bottom", ["tell"]),
        ])
        #expect(lexicon.passages(naming: "top", in: "So told it now.") == ["told it now"])
        #expect(lexicon.id(of: "middle") == 1)
        #expect(lexicon.id(of: "none") == nil)
    }

    @Test("Words that begin alike in several phrases are all found")
    func sharedBeginnings() throws {
        let lexicon = Lexicon([
            try Concept("short", ["senior manager"]), try Concept("long", ["senior manager on call"]),
            try Concept("gap", ["senior ... call"]),
        ])
        let text = "Ring the senior manager on call."
        #expect(lexicon.passages(naming: "short", in: text) == ["senior manager"])
        #expect(lexicon.passages(naming: "long", in: text) == ["senior manager on call"])
        #expect(lexicon.passages(naming: "gap", in: text) == ["senior manager on call"])
    }

    @Test("A choice inside a phrase lends its end to no other phrase")
    func choicesStayApart() throws {
        let lexicon = Lexicon([
            try Concept("a", ["(tell|inform) the head"]), try Concept("b", ["tell a friend"]),
            try Concept("c", ["inform [at once]", "inform ... police"]),
        ])
        #expect(lexicon.passages(naming: "b", in: "inform a friend").isEmpty)
        #expect(lexicon.passages(naming: "a", in: "tell at once the head").isEmpty)
        #expect(lexicon.passages(naming: "c", in: "tell at once police").isEmpty)
    }

    @Test("A phrase of many choices costs no more than its words", .timeLimit(.minutes(5)))
    func manyChoices() throws {
        let phrase = Array(repeating: "(a|b|c|d|e|f|g|h)", count: 12).joined(separator: " [x] ")
        let text = Array(repeating: "a b c d e f g h", count: 200).joined(separator: " ")
        #expect(!Lexicon([try Concept("choices", [phrase])]).passages(naming: "choices", in: text).isEmpty)
    }

    @Test("A phrase goes over no border of table cells, and over the border of a list's lead-in")
    func borders() throws {
        let lexicon = Lexicon([
            try Concept("whole", ["tell the LADO"]), try Concept("wide", ["tell ... LADO"]),
        ])
        var words = Tokeniser.words(in: "tell the LADO")
        words[2].gap = .item
        #expect(lexicon.hits(in: words).places(of: 0) == [0..<3])
        words[2].gap = .cell
        #expect(lexicon.hits(in: words).places(of: 0).isEmpty)
        #expect(lexicon.hits(in: words).places(of: 1).isEmpty)
    }
}
