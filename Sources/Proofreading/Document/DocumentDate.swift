import NewsModel

/// The day of a document that does not say it: from the dates in its text.
///
/// The year that single dates name most often (documents' own dates like “Nghị quyết 57-NQ/TW ngày 22/12/2024” and periods
/// of several years count for nothing), and in it the latest day that the text gives without a year; without such days the
/// middle of the full dates of that year.
enum DocumentDate {
  static func estimate(_ facts: [[Fact]]) -> CalendarDate? {
    var votes: [Int: Int] = [:]
    var full: [CalendarDate] = []
    var partial: [(month: Int, day: Int)] = []
    for paragraph in facts {
      var documentEnd = -10
      for fact in paragraph {
        if fact.kind == .document { documentEnd = fact.end }
        guard fact.kind == .date, fact.start - documentEnd > 8, let from = fact.value["from"] else { continue }
        if from.hasPrefix("--"), let day = fact.value["granularity"], day == "day" || day == "period" {
          let numbers = (fact.value["to"] ?? "").split(separator: "-").compactMap { Int($0) }
          if numbers.count == 2 { partial.append((numbers[0], numbers[1])) }
        } else if let year = Int(from.prefix(4)), (2015...2040).contains(year),
          fact.value["granularity"] != "period" || from.prefix(4) == fact.value["to"]?.prefix(4)
        {
          votes[year, default: 0] += fact.value["granularity"] == "year" ? 1 : 2
          if fact.value["granularity"] == "day", let date = CalendarDate(iso: from) { full.append(date) }
          if fact.value["granularity"] == "month", let date = CalendarDate(iso: from) { full.append(date) }
          if fact.value["granularity"] == "period", let date = CalendarDate(iso: fact.value["to"] ?? "") {
            full.append(date)
          }
        }
      }
    }
    guard let year = votes.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key else { return nil }
    return day(in: year, full.filter { $0.year == year }.sorted(), partial)
  }

  private static func day(in year: Int, _ full: [CalendarDate], _ partial: [(month: Int, day: Int)]) -> CalendarDate? {
    if partial.count >= 3 {
      // Days are announced ahead, too: the third quartile stands closer to the day of issue than the last.
      let sorted = partial.sorted { ($0.month, $0.day) < ($1.month, $1.day) }
      let late = sorted[sorted.count * 3 / 4]
      if let date = CalendarDate(year: year, month: late.month, day: late.day) { return date }
    }
    if !full.isEmpty { return full[full.count / 2] }
    if let first = partial.first { return CalendarDate(year: year, month: first.month, day: first.day) }
    return CalendarDate(year: year, month: 7, day: 1)
  }
}
