import NewsModel

/// “hôm nay”, “năm nay”, “tuần qua”: dates that only the day of publication makes.
enum RelativeDate {
  private enum Unit { case day, week, month, year }
  private struct Shift {
    let unit: Unit
    let by: Int
  }
  private static let phrases = PhraseTrie<Shift>([
    (words: "hôm nay", value: Shift(unit: .day, by: 0)), (words: "hôm qua", value: Shift(unit: .day, by: -1)),
    (words: "ngày mai", value: Shift(unit: .day, by: 1)), (words: "tuần này", value: Shift(unit: .week, by: 0)),
    (words: "tuần qua", value: Shift(unit: .week, by: -1)), (words: "tuần trước", value: Shift(unit: .week, by: -1)),
    (words: "tuần tới", value: Shift(unit: .week, by: 1)), (words: "tháng này", value: Shift(unit: .month, by: 0)),
    (words: "tháng trước", value: Shift(unit: .month, by: -1)), (words: "tháng tới", value: Shift(unit: .month, by: 1)),
    (words: "năm nay", value: Shift(unit: .year, by: 0)), (words: "năm ngoái", value: Shift(unit: .year, by: -1)),
    (words: "năm trước", value: Shift(unit: .year, by: -1)), (words: "năm tới", value: Shift(unit: .year, by: 1)),
    (words: "năm sau", value: Shift(unit: .year, by: 1)),
  ])

  static func fact(_ scan: Scan, at index: Int) -> FoundFact? {
    guard let (found, end) = phrases.longest(scan.tokens, at: index) else { return nil }
    // “5 năm tới” is a length, not a date.
    if index > 0, scan.tokens[index - 1].kind == .number { return nil }
    guard let day = scan.published?.day else {
      return FoundFact(.date, scan, index, end, ["granularity": "relative", "from": "", "to": ""])
    }
    return FoundFact(.date, scan, index, end, span(found.unit, found.by, day).value)
  }

  private static func span(_ unit: Unit, _ shift: Int, _ day: CalendarDate) -> DateSpan {
    switch unit {
    case .day:
      let text = day.adding(days: shift).description
      return DateSpan(granularity: .day, from: text, to: text)
    case .week:
      let week = Week(containing: day.adding(days: 7 * shift))
      return DateSpan(granularity: .period, from: week.from.description, to: week.to.description)
    case .month:
      let months = day.year * 12 + day.month - 1 + shift
      return DateSpan.month(months % 12 + 1, months / 12, nil)
    case .year:
      return DateSpan.years(day.year + shift, day.year + shift)
    }
  }
}
