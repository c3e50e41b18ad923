import Checking
import RuleLanguage
import Testing

@testable import Checking

struct ActTests {
    /// The acts of the first statement that tell, in reading order, by the shipped rules' words.
    private func acts(_ sentence: String) throws -> [Act] {
        let lexicon = try ShippedRules.loaded.get().lexicon
        let tell = try #require(lexicon.id(of: "tell"))
        let statement = try #require(
            PolicyText(Policy(sentence).document(), lexicon: lexicon).statements.first)
        let places = statement.hits.places(of: tell)
        return statement.acts.filter { act in places.contains { $0.overlaps(act.words) } }
    }

    @Test(
        "How firmly something is said is told as a reader would",
        arguments: [
            ("The head must inform the LADO.", Act.Firmness.duty), ("The head informs the LADO.", .duty),
            ("The LADO is informed.", .duty), ("Inform the LADO.", .duty),
            ("The LADO should be informed.", .duty),
            ("You have to inform the LADO.", .duty), ("It is vital to inform the LADO.", .duty),
            ("You must not delay informing the LADO.", .duty), ("Do not hesitate to inform the LADO.", .duty),
            ("Not only inform the LADO but act.", .duty),
            ("No later than noon, inform the LADO.", .duty), ("No matter what, inform the LADO.", .duty),
            ("We do not hesitate to tell the police.", .duty), ("If not, inform the LADO.", .duty),
            ("The head must not inform the parents.", .denied), ("Do not tell the accused.", .denied),
            ("The head does not inform anybody.", .denied), ("Don’t tell the accused.", .denied),
            ("Staff cannot tell the press.", .denied), ("Nobody tells the accused.", .denied),
            ("The LADO need not be told.", .denied), ("It is never reported.", .denied),
            ("There is no need to inform the LADO.", .denied),
            ("You are not required to inform the LADO.", .denied),
            ("Neither the head nor the chair tells the accused.", .denied),
            ("The head may inform the LADO.", .choice), ("Staff can contact the LADO.", .choice),
            ("The head could inform the LADO.", .choice), ("Staff are free to contact the LADO.", .choice),
            ("If appropriate, the head will inform the LADO.", .choice),
            ("The head will inform the LADO where necessary.", .choice),
            ("The LADO is informed, if necessary.", .choice),
            ("The head informs the LADO at her discretion.", .choice),
            ("If the LADO is informed, wait.", .mention), ("Wait until the LADO is told.", .mention),
            ("Nobody should act without informing the LADO.", .mention),
            ("Failure to inform the LADO is serious.", .mention),
            ("The head decides whether to inform the LADO.", .mention),
            ("Instead of telling the lead, wait.", .mention),
            ("Once the LADO has been told, the head acts.", .mention),
        ])
    func firmness(sentence: String, firmness: Act.Firmness) throws {
        #expect(try acts(sentence).first?.firmness == firmness)
    }

    @Test("Sentences that are known to be misread")
    func misread() throws {
        let firmness = try acts("Never wait before informing the LADO.").first?.firmness
        withKnownIssue("“before” makes a mention of what must not wait") { #expect(firmness == .duty) }
    }

    @Test(
        "A denial, a permission and a condition end with their clause",
        arguments: [
            ("Do not investigate, but inform the LADO.", [Act.Firmness.duty]),
            ("Do not ask the child about it but inform the LADO.", [.duty]),
            ("The head and the chair must not tell the accused.", [.denied]),
            ("The police and the LADO will be told.", [.duty]),
            ("Do not investigate; inform the LADO.", [.duty]),
            ("If you are worried, inform the lead.", [.duty]),
            ("Parents may be upset and the head must inform the LADO.", [.duty]),
            ("Before anything is done, the LADO is told.", [.duty]),
            ("Tell the lead, who may inform the LADO.", [.duty, .choice]),
            ("The lead will inform the LADO before telling the parents.", [.duty, .mention]),
            ("Do not inform the parents or tell the accused.", [.denied, .denied]),
            ("If the lead is told, the lead informs the LADO.", [.mention, .duty]),
        ])
    func clauses(sentence: String, firmness: [Act.Firmness]) throws {
        #expect(try acts(sentence).map(\.firmness) == firmness)
    }

    @Test(
        "Who is told stands before a passive act",
        arguments: [
            ("The LADO is told.", true), ("The LADO must be immediately told.", true),
            ("The LADO has been informed.", true), ("LADO informed within one day", true),
            ("The head tells the LADO.", false), ("The head has told the LADO.", false),
            ("The head will be informing the LADO.", false), ("Inform the LADO.", false),
        ])
    func passive(sentence: String, isPassive: Bool) throws {
        #expect(try acts(sentence).first?.isPassive == isPassive)
    }

    @Test(
        "Each limit belongs to the act that it limits",
        arguments: [
            ("Tell the lead within 24 hours.", [TimeLimit.within(24, .hour)]),
            ("Immediately tell the lead.", [.atOnce]), ("Tell the lead.", [nil]),
            ("Within 24 hours, tell the lead.", [.within(24, .hour)]),
            ("Tell the lead within 24 hours, who will inform the LADO.", [.within(24, .hour), nil]),
            ("Tell the lead, who will inform the LADO within 24 hours.", [nil, .within(24, .hour)]),
            (
                "Tell the lead at once and inform the LADO within one working day.",
                [.atOnce, .within(1, .workingDay)]
            ),
            ("Immediately tell the head and inform the LADO.", [.atOnce, .atOnce]),
            (
                "Inform the LADO within one working day of telling the police.",
                [.within(1, .workingDay), nil]
            ),
            ("Inform the LADO immediately or within two working days.", [.within(2, .workingDay)]),
            ("The LADO is informed; parents are told within three days.", [nil, .within(3, .day)]),
            ("Make an immediate referral to the LADO.", [.atOnce]),
        ])
    func limits(sentence: String, limits: [TimeLimit?]) throws {
        #expect(try acts(sentence).map { $0.limit(for: nil)?.limit } == limits)
    }
}
