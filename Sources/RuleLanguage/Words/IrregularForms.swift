/// Forms whose stem the regular endings don't give, and words that only look inflected.
enum IrregularForms {
    static let stems: [String: String] = {
        var stems: [String: String] = [:]
        for line in families {
            let forms = line.split(separator: " ").map(String.init)
            for form in forms { stems[form] = forms[0] }
        }
        for word in unchanged.split(separator: " ") { stems[String(word)] = String(word) }
        return stems
    }()

    /// One family a line; the first form is the stem of all.
    private static let families = [
        "tell told telling tells", "speak spoke spoken speaking speaks", "make made making makes",
        "take took taken taking takes", "give gave given giving gives", "bring brought bringing brings",
        "seek sought seeking seeks", "leave left leaving leaves", "find found finding finds",
        "know knew known knowing knows", "hear heard", "hold held holding holds",
        "keep kept keeping keeps", "deal dealt dealing deals", "ring rang rung ringing rings",
        "write wrote written writing writes", "send sent sending sends", "say said saying says",
        "go went gone going goes", "do did done doing does", "see saw seen seeing sees",
        "let letting lets", "set setting sets", "put putting puts", "meet met meeting meetings meets",
        "feel felt feeling feels", "think thought thinking thinks", "become became becoming becomes",
        "arise arose arisen arising arises", "choose chose chosen choosing chooses",
        "begin began begun beginning begins", "blow blew blown blowing blows",
        "show showed shown showing shows",
        "draw drew drawn drawing draws", "lose lost losing loses", "run ran running runs",
        "get got getting gets", "hit hitting hits", "pay paid paying pays", "lead led leading leads",
        "be is are am was were been being", "have has had having", "use used using uses",
        "child children childrens", "person people persons peoples", "man men", "woman women", "body bodies",
        "try tried tries",
        "control controlled controlling controls", "enrol enrolled enrolling", "die died dies dying",
        "lie lied lies lying", "counsel counselled counselling", "travel travelled travelling travels",
        "bully bullied bullies bullying", "staff staffs", "criterion criteria", "head heads headed",
        "cease ceased ceases ceasing", "agree agreed agrees agreeing", "free freed", "day days",
        "bar barred barring bars",
        "hour hours hrs", "wk wks week weeks", "mth mths month months",
        "need needs needed needing", "thing things", "note notes noted noting",
        "practice practices practise practised practising", "service services", "office offices",
        "case cases", "care cares caring cared", "process processes processed processing",
        "access accesses accessed accessing", "address addresses addressed addressing",
        "notice notices noticed", "witness witnesses witnessed witnessing", "voice voices voiced",
        "officer officers", "other others", "proceed proceeding proceedings proceeds proceeded", "time times",
        "business businesses", "loss losses", "succeed succeeds succeeded", "exceed exceeds exceeded",
        "senior seniors", "lado lados", "one 1", "two 2", "three 3", "four 4", "five 5", "six 6", "seven 7",
        "eight 8",
        "nine 9", "ten 10", "twelve 12", "fourteen 14", "fifteen 15", "twenty 20", "thirty 30",
    ]

    /// Past participles that don't end in -ed.
    static let participles: Set<String> = [
        "told", "spoken", "made", "taken", "given", "brought", "sought", "left", "found", "known", "heard",
        "held",
        "kept", "dealt", "rung", "written", "sent", "said", "done", "seen", "put", "met", "shown", "drawn",
        "begun",
        "chosen", "paid", "led", "set", "let",
    ]

    /// Words that keep their ending: not plurals, participles or gerunds.
    private static let unchanged = """
        this his as us its yes gas bus plus thus always perhaps besides towards whereas unless \
        during nothing something anything everything thing things evening morning king string \
        red bed shed speed hundred indeed proceed exceed succeed bring \
        basis crisis analysis process access address business witness harness less loss \
        may might must shall will would could should can news ethos chaos lens series species \
        police notice practice service office officer voice once since hence twice therefore \
        one two three four five six seven eight nine ten twelve some same time someone anyone everyone \
        none here staffing \
        care case false senior other either neither
        """
}
