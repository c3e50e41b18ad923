import RuleLanguage
import Testing

struct WordStemTests {
    @Test(
        "Forms of one word are the same word",
        arguments: [
            ["report", "reports", "reported", "reporting"],
            ["notify", "notifies", "notified", "notifying"],
            ["refer", "refers", "referred", "referring"],
            ["child", "children", "childrens"],
            ["tell", "tells", "told", "telling"],
            ["inform", "informs", "informed", "informing"],
            ["police", "police"],
            ["policy", "policies"],
            ["allege", "alleges", "alleged", "alleging"],
            ["process", "processes"],
            ["business", "businesses"],
            ["agency", "agencies"],
            ["organisation", "organization", "organisations", "organizations"],
            ["victimise", "victimised", "victimize", "victimized", "victimising"],
            ["stop", "stops", "stopped", "stopping"],
            ["pass", "passes", "passed", "passing"],
            ["discuss", "discusses", "discussed", "discussing"],
            ["raise", "raises", "raised", "raising"],
            ["make", "makes", "made", "making"],
            ["speak", "speaks", "spoke", "spoken", "speaking"],
            ["seek", "seeks", "sought", "seeking"],
            ["do", "does", "did", "done", "doing"],
            ["be", "is", "are", "was", "were", "been", "being"],
            ["day", "days"], ["hour", "hours"], ["hour", "hrs"], ["week", "weeks"], ["month", "months"],
            ["person", "people", "peoples"], ["body", "bodies"], ["concern", "concerns", "concerned"],
            ["allegation", "allegations"], ["bully", "bullying", "bullied"],
            ["dismiss", "dismisses", "dismissed", "dismissing"], ["church", "churches"],
            ["investigate", "investigates", "investigated", "investigating"],
            ["resign", "resigns", "resigned", "resigning"], ["blow", "blows", "blew", "blown"],
            ["carry", "carries", "carried", "carrying"], ["abuse", "abuses", "abused", "abusing"],
            ["handle", "handles", "handled", "handling"], ["submit", "submitted", "submitting"],
            ["contact", "contacts", "contacted", "contacting"], ["two", "2"], ["ten", "10"],
        ])
    func formsOfOneWord(forms: [String]) {
        #expect(
            Set(forms.map(WordStem.stem)).count == 1, "\(forms.map { "\($0): \(WordStem.stem(of: $0))" })")
    }

    @Test(
        "Different words stay different",
        arguments: [
            ("refer", "referral"), ("refer", "referee"), ("refer", "reference"), ("report", "reporter"),
            ("police", "policy"), ("police", "polish"), ("staff", "staffing"), ("process", "proceed"),
            ("business", "busy"), ("during", "dure"), ("board", "bored"), ("child", "childhood"),
            ("inform", "information"), ("inform", "informal"), ("notify", "notification"),
            ("notice", "notify"),
            ("abuse", "abuser"), ("contact", "contract"), ("lead", "leader"), ("allege", "allegation"),
            ("manage", "manager"), ("train", "trainer"), ("teach", "teacher"), ("work", "worker"),
            ("harm", "harmless"), ("neglect", "negligent"), ("safe", "safety"), ("govern", "governor"),
            ("off", "of"), ("head", "heat"), ("being", "bee"), ("news", "new"), ("evening", "even"),
            ("morning", "morn"), ("thing", "the"), ("king", "kin"), ("need", "knee"), ("shed", "she"),
            ("his", "hi"), ("this", "thi"), ("as", "a"), ("us", "u"), ("bus", "bu"), ("princess", "prince"),
            ("access", "accede"), ("address", "adder"), ("hundred", "hundr"), ("press", "pres"),
            ("organ", "organisation"), ("designate", "designer"), ("care", "carer"), ("car", "care"),
            ("plan", "planet"), ("not", "note"), ("not", "notes"), ("not", "noted"), ("none", "non"),
            ("here", "her"), ("bar", "bare"), ("hop", "hope"), ("rat", "rate"), ("con", "cone"),
            ("sit", "site"),
            ("fil", "file"), ("nam", "name"), ("use", "us"), ("one", "on"), ("ten", "tend"), ("may", "mayor"),
            ("will", "wild"),
            ("council", "counsel"), ("principal", "principle"), ("mash", "mass"), ("staff", "stave"),
            ("conduct", "conductor"), ("complain", "complaint"), ("suspect", "suspend"),
        ])
    func differentWords(one: String, other: String) {
        #expect(WordStem.stem(of: one) != WordStem.stem(of: other))
    }

    @Test(
        "A final e is lost, so that a few short words that policies hardly use coincide",
        arguments: [("plan", "plane"), ("past", "paste")])
    func shortWordsWithE(one: String, other: String) {
        withKnownIssue { #expect(WordStem.stem(of: one) != WordStem.stem(of: other)) }
    }

    @Test(
        "Past participles are told from other forms",
        arguments: [
            ("informed", true), ("told", true), ("made", true), ("notified", true), ("referred", true),
            ("sent", true), ("given", true), ("inform", false), ("informing", false), ("tell", false),
            ("need", false), ("bed", false), ("red", false), ("reports", false), ("children", false),
        ])
    func participles(word: String, isOne: Bool) {
        #expect(WordStem.isParticiple(word) == isOne)
    }
}
