import DocumentModel
import Foundation
import Testing

struct CalendarDateTests {
    @Test func readsAndWritesTheISOForm() throws {
        let date = try #require(CalendarDate(iso: "2026-11-02"))
        #expect((date.year, date.month, date.day) == (2026, 11, 2))
        #expect(date.iso == "2026-11-02")
        #expect(date.plain == "2 November 2026")
        #expect("\(date)" == "2026-11-02")
    }

    @Test(arguments: [
        "2026-02-29", "2026-06-31", "2026-13-01", "2026-00-10", "0000-01-01", "2026-1-1", "26-11-2026",
        "2026/11/22", "+026-11-22", "2026-11-22 ", "２０２６-11-22", "",
    ])
    func refusesWhatIsNoDay(text: String) {
        #expect(CalendarDate(iso: text) == nil)
    }

    @Test(arguments: [(2024, true), (2026, false), (2000, true), (2100, false)])
    func knowsLeapYears(year: Int, leap: Bool) {
        #expect((CalendarDate(year: year, month: 2, day: 29) != nil) == leap)
    }

    @Test func ordersByDay() throws {
        let earlier = try #require(CalendarDate(iso: "2026-09-30"))
        let later = try #require(CalendarDate(iso: "2026-10-01"))
        #expect(earlier < later)
    }

    @Test func isAStringInJSON() throws {
        let date = try #require(CalendarDate(iso: "2026-11-22"))
        let encoded = try JSONEncoder().encode([date])
        #expect(String(decoding: encoded, as: UTF8.self) == #"["2026-11-22"]"#)
        #expect(try JSONDecoder().decode([CalendarDate].self, from: encoded) == [date])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([CalendarDate].self, from: Data(#"["2026-11-31"]"#.utf8))
        }
    }
}
