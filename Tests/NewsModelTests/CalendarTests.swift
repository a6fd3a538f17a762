import Foundation
import NewsModel
import Testing

@Suite struct CalendarTests {
  @Test func aDayThatDoesNotExistIsRefused() {
    #expect(CalendarDate(year: 2026, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2024, month: 2, day: 29) != nil)
    #expect(CalendarDate(iso: "2026-13-01") == nil)
    #expect(CalendarDate(iso: "16/4/2026") == nil)
  }

  @Test func dayNumbersGoBothWays() {
    for days in stride(from: -200_000, through: 200_000, by: 997) {
      #expect(CalendarDate(daysSince1970: days).daysSince1970 == days)
    }
  }

  @Test func theDayOfAnInstantIsTheVietnameseOne() throws {
    let lateEvening = try #require(RFC3339.date("2026-04-15T18:30:00Z"))
    #expect(CalendarDate(lateEvening).description == "2026-04-16")
    #expect(CalendarDate(lateEvening).weekday == 4)
  }

  @Test func weeksAreISOWeeks() throws {
    let week = try #require(Week(iso: "2026-W16"))
    #expect(week.from.description == "2026-04-13")
    #expect(week.to.description == "2026-04-19")
    #expect(week.isoText == "2026-W16")
    #expect(week.vietnamese == "13/4-19/4/2026")
    #expect(Week(containing: CalendarDate(year: 2026, month: 4, day: 19) ?? week.from) == week)
    #expect(Week(iso: "2026-W54") == nil)
    #expect(Week(iso: "2025-W53") == nil)
    #expect(Week(iso: "2026-W53")?.from.description == "2026-12-28")
    #expect(Week(iso: "tuần 16") == nil)
  }

  @Test(arguments: [
    ("2026-04-13T08:30:00+07:00", "2026-04-13T08:30:00+07:00"), ("2026-04-13T01:30:00Z", "2026-04-13T08:30:00+07:00"),
    ("2026-04-13 08:30", "2026-04-13T08:30:00+07:00"), ("2026-04-13T08:30:00.250+0700", "2026-04-13T08:30:00+07:00"),
  ])
  func instantsAreReadAndWrittenInVietnameseTime(input: String, output: String) throws {
    #expect(RFC3339.string(try #require(RFC3339.date(input))) == output)
  }

  @Test func malformedInstantsGiveNil() {
    for text in ["", "2026-04-13", "2026-04-13T25:00:00", "2026-04-13T08:61:00", "hôm nay lúc tám giờ rưỡi"] {
      #expect(RFC3339.date(text) == nil)
    }
  }
}
