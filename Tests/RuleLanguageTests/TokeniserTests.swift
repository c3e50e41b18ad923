import RuleLanguage
import Testing

struct TokeniserTests {
    @Test(
        "Texts that a reader takes for the same words are the same words",
        arguments: [
            ("the child's lead", "the child’s lead"),
            ("the child's lead", "the childʼs lead"),
            ("the children’s home", "the children home"),
            ("the pupils’ views", "the pupils views"),
            ("do not wait", "don't wait"), ("do not wait", "don’t wait"), ("do not wait", "DON’T WAIT"),
            ("can not wait", "cannot wait"), ("can not wait", "can't wait"), ("will not wait", "won’t wait"),
            ("shall not wait", "shan't wait"), ("must not wait", "mustn't wait"),
            ("is not told", "isn’t told"),
            ("we will tell you", "we’ll tell you"), ("they are told", "they're told"),
            ("I have told you", "I’ve told you"), ("I am told", "I'm told"),
            ("safeguarding", "safe\u{AD}guarding"), ("safeguarding", "safe\u{200B}guarding"),
            ("the LADO", "the\u{A0}LADO"), ("the LADO", "the\u{202F}LADO"), ("the LADO", "the\nLADO"),
            ("the LADO", "THE lado"), ("the officer", "the oﬃcer"), ("five staff", "ﬁve staﬀ"),
            ("different", "diﬀerent"), ("conflict", "conﬂict"), ("24 hrs", "24hrs"), ("5 pm", "5pm"),
            ("24 hours", "24-hours"), ("twenty four", "twenty-four"), ("LADO", "(LADO)"), ("LADO", "“LADO”"),
            ("LADO", "‘LADO’"), ("LADO", "**LADO**"), ("LADO", "[LADO]"), ("and or", "and/or"),
            ("children", "chil\u{AD}dren"), ("café", "CAFÉ"),
        ])
    func sameWords(plain: String, other: String) {
        #expect(Tokeniser.words(in: plain).map(\.stem) == Tokeniser.words(in: other).map(\.stem))
    }

    @Test(
        "A text is as many sentences as a reader sees",
        arguments: [
            ("Tell the lead. She tells the LADO.", 2),
            ("Tell Mr. Smith of it.", 1), ("Tell Mrs. Jones and Dr. Patel of it.", 1),
            ("An outside body, e.g. Ofsted, is told.", 1), ("An outside body (e.g. The Police) is told.", 1),
            ("The officer, i.e. The LADO, is told.", 1), ("Ring Tel. 01234 567890 at once.", 1),
            ("St. Mary’s Church tells the LADO.", 1), ("See para. 4.2 for more.", 1),
            ("Is a child at risk? Ring 999.", 2), ("is it so? yes.", 2), ("Act now! Ring 999.", 2),
            ("Tell the lead.\nTell the LADO.", 2), ("Wait… Then tell the lead.", 2),
            ("Read section 4.2 below.", 1), ("It costs 3.50 pounds.", 1),
            ("Write to lado@council.gov.uk for advice.", 1), ("See www.council.gov.uk/lado for more.", 1),
            ("See https://www.gov.uk/safe?page=2 for more.", 1), ("J. Smith is the lead.", 1),
            ("Tell the lead (she is in Room 4.) The LADO is told.", 2),
            ("“Tell someone.” The LADO is told.", 2), ("Tell the lead", 1), ("1. Tell the lead.", 1),
            ("It is as said in section 4. The LADO is told.", 2), ("10. Tell the lead.", 1),
            ("4.2 Tell the lead.", 1), ("Report bruises, marks, etc. The lead is told.", 2),
            ("Bruises, marks, etc. are reported.", 1), ("May it wait? No. The LADO is told.", 3),
            ("Ring no. 4 first.", 1), ("Ring No. 4 first.", 1), ("A, B; C: D – E", 1),
            ("The lead is told. 24 hours later the LADO is.", 2), ("", 0), ("…", 0),
        ])
    func sentences(text: String, count: Int) {
        #expect(Tokeniser.words(in: text).count { $0.gap == .sentence } == count)
    }

    @Test(
        "What stands between two words is told",
        arguments: [
            ("one two", Word.Gap.space), ("one-two", .space), ("one/two", .space), ("one, two", .comma),
            ("one; two", .clause), ("one: two", .clause), ("one – two", .clause), ("one — two", .clause),
            ("one • two", .clause), ("one (two", .space), ("one. Two", .sentence), ("one.two", .space),
            ("one,\ntwo", .comma), ("one\ntwo", .space), ("one; and, two", .clause), ("one. two", .clause),
        ])
    func gaps(text: String, gap: Word.Gap) throws {
        #expect(try #require(Tokeniser.words(in: text).dropFirst().first).gap == gap)
    }

    @Test(
        "Each word knows where it stands, whatever stands before it",
        arguments: [
            "Tell the LADO", "Café naïve — tell the LADO", "👩‍👧‍👦 Tell the LADO", "“Tell” the ‘LADO’",
            "Ysgol Tŷ’r Ŵyn: tell the LADO", "Tell the\u{A0}LA\u{AD}DO", "🇬🇧🇬🇧 e\u{301}cole tells LADO!",
            "的 tell 的 LADO", "Tell the LADO’s deputy",
        ])
    func ranges(text: String) throws {
        let bytes = Array(text.utf8)
        let words = Tokeniser.words(in: text)
        let surfaces = words.map { String(decoding: bytes[$0.range], as: UTF8.self) }
        let tell = try #require(words.firstIndex { $0.stem == WordStem.stem(of: "tell") })
        let officer = try #require(words.firstIndex { $0.stem == "lado" })
        #expect(["tell", "Tell", "tells"].contains(surfaces[tell]))
        #expect(["LADO", "LA\u{AD}DO", "LADO’s"].contains(surfaces[officer]))
    }

    @Test("Words of a contraction share its place")
    func contractionsPlace() {
        let words = Tokeniser.words(in: "We don’t wait")
        #expect(words.map(\.range) == [0..<2, 3..<10, 3..<10, 11..<15])
    }

    @Test(
        "No text at all gives no words",
        arguments: ["", " ", "\n\t", "…", "— • —", "👍", "''’", "\u{AD}\u{FEFF}"])
    func noWords(text: String) {
        #expect(Tokeniser.words(in: text).isEmpty)
    }
}
