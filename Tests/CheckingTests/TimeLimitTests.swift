import RuleLanguage
import Testing

@testable import Checking

struct TimeLimitTests {
    @Test(
        "A limit is read however a policy words it",
        arguments: [
            ("within 24 hours", TimeLimit.within(24, .hour)),
            ("within twenty-four hours", .within(24, .hour)),
            ("within 24 (twenty-four) hours", .within(24, .hour)), ("within 24hrs", .within(24, .hour)),
            ("in under 48hrs", .within(48, .hour)), ("within 24-hours", .within(24, .hour)),
            ("within a 24 hour period", .within(24, .hour)), ("within an hour", .within(1, .hour)),
            ("within one hour", .within(1, .hour)), ("no more than two hours later", .within(2, .hour)),
            ("within seventy-two hours", .within(72, .hour)),
            ("within a maximum of 24 hours", .within(24, .hour)), ("inside 24 hours", .within(24, .hour)),
            ("not later than 24 hours after it", .within(24, .hour)),
            ("in no more than 24 hours", .within(24, .hour)),
            ("within one working day", .within(1, .workingDay)),
            ("within 1 working day", .within(1, .workingDay)),
            ("within one (1) working day", .within(1, .workingDay)),
            ("within 1 (one) working day", .within(1, .workingDay)),
            ("within a working day", .within(1, .workingDay)), ("within the working day", .sameDay),
            ("within one school day", .within(1, .workingDay)),
            ("within one business day", .within(1, .workingDay)),
            ("in one working day", .within(1, .workingDay)),
            ("within three working days", .within(3, .workingDay)),
            ("within the space of two working days", .within(2, .workingDay)),
            ("no later than three working days", .within(3, .workingDay)),
            ("up to five working days", .within(5, .workingDay)),
            ("within 5 full working days", .within(5, .workingDay)),
            ("within 10 days", .within(10, .day)), ("within fourteen days", .within(14, .day)),
            ("within 28 calendar days", .within(28, .day)), ("within 5 clear days", .within(5, .day)),
            ("within seven days", .within(7, .day)),
            ("at the latest within 2 days", .within(2, .day)), ("within a week", .within(1, .week)),
            ("within two weeks", .within(2, .week)), ("within one month", .within(1, .month)),
            ("within three months", .within(3, .month)), ("within a fortnight", .within(2, .week)),
            ("by the end of the next working day", .within(1, .workingDay)),
            ("no later than the end of the next working day", .within(1, .workingDay)),
            ("by the next working day", .within(1, .workingDay)),
            ("on the following working day", .within(1, .workingDay)),
            ("the next day", .within(1, .workingDay)),
            ("the following day", .within(1, .workingDay)),
            ("by close of business on the next working day", .within(1, .workingDay)),
            ("by the end of the second working day", .within(2, .workingDay)),
            ("the same day", .sameDay), ("on the same working day", .sameDay), ("that same day", .sameDay),
            ("by the end of the day", .sameDay), ("by the end of that day", .sameDay),
            ("by the end of the working day", .sameDay), ("before the end of the school day", .sameDay),
            ("before the end of the session", .sameDay), ("by 5pm the same day", .sameDay),
            ("by 5 p.m. on the same day", .sameDay), ("by close of business the same day", .sameDay),
            ("that very day", .sameDay),
            ("immediately", .atOnce), ("straight away", .atOnce), ("straightaway", .atOnce),
            ("at once", .atOnce),
            ("without delay", .atOnce), ("with no delay", .atOnce), ("without any delay", .atOnce),
            ("right away", .atOnce), ("forthwith", .atOnce), ("without further delay", .atOnce),
            ("as soon as an allegation is made", .atOnce), ("as soon as you learn of it", .atOnce),
            ("as soon as possible", .vague), ("as soon as is reasonably practicable", .vague),
            ("as soon as they can", .vague), ("as soon as practically possible", .vague),
            ("without undue delay", .vague), ("without unnecessary delay", .vague), ("promptly", .vague),
            ("urgently", .vague), ("as a matter of urgency", .vague), ("quickly", .vague),
            ("in a timely manner", .vague), ("at the earliest opportunity", .vague),
            ("at the earliest possible opportunity", .vague), ("in due course", .vague),
        ])
    func limits(phrase: String, limit: TimeLimit) {
        let read = TimeLimitReading.limits(in: Tokeniser.words(in: "The lead will tell the LADO \(phrase)."))
        #expect(read.map(\.limit) == [limit])
    }

    @Test(
        "A number that is no limit is not taken for one",
        arguments: [
            "Ring the 24 hour helpline.", "The 24-hour helpline is open.", "The line is open 24 hours a day.",
            "It is staffed 24 hours.", "Give 10 days’ notice.", "With one month’s notice he may leave.",
            "Children under 18 years take part.", "Babies aged 2 days are seen.", "We were open for 3 days.",
            "In the last 24 hours she was ill.", "He worked for two weeks.", "Staff work 37 hours per week.",
            "The course lasts two days.", "A two day course is held.", "It is kept for 10 years.",
            "The next child comes in.", "At the next stage, see the lead.", "It happened two days ago.",
            "Five days after the birth, she came.", "The second child was told.", "Open Monday to Friday.",
            "Section 47 applies.", "Ring 01234 567890.", "Lunch is at the same place.",
            "Over 24 hours had passed.",
            "On the first day of term, all are told.", "Three working days a week she is in.",
            "The group meets for one hour.", "The same person does it.", "More than 10 children came.",
            "At least two adults are there.", "The school day ends at three.", "A day trip is planned.",
            "He is 14 months old.", "One in three days is wet.", "It is the third of May.",
        ])
    func noLimits(sentence: String) {
        #expect(TimeLimitReading.limits(in: Tokeniser.words(in: sentence)).map(\.limit) == [])
    }

    @Test("“Less than” is a bound, and “no less than” is none")
    func lessThan() {
        func limits(_ sentence: String) -> [TimeLimit] {
            TimeLimitReading.limits(in: Tokeniser.words(in: sentence)).map(\.limit)
        }
        #expect(limits("The lead will tell the LADO in less than 24 hours.") == [.within(24, .hour)])
        #expect(limits("Records are kept for no less than 24 months.") == [])
    }

    @Test("A heading says at once only of what is done")
    func immediateHeading() {
        #expect(TimeLimitReading.headingLimit(in: Tokeniser.words(in: "Immediate family")) == nil)
        #expect(TimeLimitReading.headingLimit(in: Tokeniser.words(in: "Immediate actions")) == .atOnce)
    }

    @Test(
        "A limit and its fallback are both read",
        arguments: [
            (
                "immediately, and in any event within one working day",
                [TimeLimit.atOnce, .within(1, .workingDay)]
            ),
            ("as soon as possible and no later than 24 hours", [.vague, .within(24, .hour)]),
            (
                "the same day or, failing that, by the end of the next working day",
                [.sameDay, .within(1, .workingDay)]
            ),
            (
                "at once, and confirms it in writing within two working days",
                [.atOnce, .within(2, .workingDay)]
            ),
            ("within 24 hours or 3 working days", [.within(24, .hour), .within(3, .workingDay)]),
        ])
    func several(phrase: String, limits: [TimeLimit]) {
        let read = TimeLimitReading.limits(in: Tokeniser.words(in: "The lead tells the LADO \(phrase)."))
        #expect(read.map(\.limit) == limits)
    }

    @Test(
        "A heading can set the limit of what stands below it",
        arguments: [
            ("Immediate action", TimeLimit.atOnce), ("Immediate steps", .atOnce),
            ("Within 24 hours", .within(24, .hour)),
            ("The same day", .sameDay), ("Within one working day", .within(1, .workingDay)),
            ("Without delay", .atOnce), ("Allegations", nil), ("Years 5 and 6", nil),
            ("24 hour contacts", nil),
        ])
    func headings(heading: String, limit: TimeLimit?) {
        #expect(TimeLimitReading.headingLimit(in: Tokeniser.words(in: heading)) == limit)
    }

    @Test(
        "What a rule asks of a limit holds for the limits that a reader would let by",
        arguments: [
            ("at once", [TimeLimit.atOnce, .sameDay], [.vague, .within(1, .hour), .within(24, .hour), nil]),
            (
                "within 1 working day", [.atOnce, .sameDay, .within(24, .hour), .within(1, .workingDay)],
                [.within(25, .hour), .within(2, .workingDay), .within(1, .week), .vague, nil]
            ),
            (
                "over 1 working day", [.within(48, .hour), .within(3, .workingDay), .within(1, .month)],
                [.atOnce, .sameDay, .within(24, .hour), .vague, nil]
            ),
            ("over 24 hours", [.within(25, .hour)], [.within(1, .day), nil]),
            ("vague", [.vague], [.atOnce, .within(1, .month), nil]), ("none", [nil], [.atOnce, .vague]),
        ] as [(String, [TimeLimit?], [TimeLimit?])])
    func conditions(text: String, holds: [TimeLimit?], fails: [TimeLimit?]) throws {
        let condition = try #require(LimitCondition(parsing: text))
        for limit in holds { #expect(condition.holds(for: limit), "\(String(describing: limit))") }
        for limit in fails { #expect(!condition.holds(for: limit), "\(String(describing: limit))") }
    }

    @Test(
        "What is no condition is refused",
        arguments: [
            "", "soon", "within", "within day", "within one day", "within 1", "within 1 year", "under 3 days",
            "At once", "within 1 working", "over days 3", "within -",
        ])
    func refused(text: String) {
        #expect(LimitCondition(parsing: text) == nil)
    }
}
