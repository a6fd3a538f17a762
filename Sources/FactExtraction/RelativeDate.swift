import NewsModel

/// “hôm nay”, “chiều qua”, “năm ngoái”: dates that only the day of publication makes.
enum RelativeDate {
  enum Unit: Sendable { case day, week, month, quarter, year }
  struct Shift: Sendable {
    let unit: Unit
    let by: Int
  }

  private static let phrases = PhraseTrie<Shift>(
    [
      (words: "hôm nay", value: Shift(unit: .day, by: 0)), (words: "hôm qua", value: Shift(unit: .day, by: -1)),
      (words: "hôm kia", value: Shift(unit: .day, by: -2)), (words: "hôm sau", value: Shift(unit: .day, by: 1)),
      (words: "ngày mai", value: Shift(unit: .day, by: 1)), (words: "ngày kia", value: Shift(unit: .day, by: 2)),
    ] + timesOfDay + spans)

  /// “sáng nay”, “tối qua”, “chiều mai”
  private static let timesOfDay: [(words: String, value: Shift)] = ["sáng", "trưa", "chiều", "tối", "đêm"].flatMap {
    [
      (words: $0 + " nay", value: Shift(unit: .day, by: 0)), (words: $0 + " qua", value: Shift(unit: .day, by: -1)),
      (words: $0 + " mai", value: Shift(unit: .day, by: 1)),
    ]
  }

  private static let spans: [(words: String, value: Shift)] = {
    let units: [(String, Unit)] = [("tuần", .week), ("tháng", .month), ("quý", .quarter), ("năm", .year)]
    var spans: [(words: String, value: Shift)] = []
    for (word, unit) in units {
      var shifts = [("trước", -1), ("vừa qua", -1), ("rồi", -1), ("này", 0), ("tới", 1), ("sau", 1)]
      if unit == .week || unit == .month { shifts.append(("qua", -1)) }
      for (side, by) in shifts { spans.append((words: word + " " + side, value: Shift(unit: unit, by: by))) }
    }
    spans.append((words: "năm nay", value: Shift(unit: .year, by: 0)))
    spans.append((words: "năm ngoái", value: Shift(unit: .year, by: -1)))
    return spans
  }()

  static func fact(_ scan: Scan, at index: Int) -> FoundFact? {
    guard let (span, end) = span(scan, at: index) else { return nil }
    return FoundFact(.date, scan, index, end, span.value)
  }

  /// The days of the phrase at `index`; without a publication they are unknown.
  /// `behindNumber`: the phrase belongs to a number before it (“tháng 12 năm ngoái”).
  static func span(_ scan: Scan, at index: Int, behindNumber: Bool = false) -> (span: DateSpan, end: Int)? {
    guard let (found, end) = phrases.longest(scan.tokens, at: index) else { return nil }
    // “5 năm tới” and “ba năm qua” are lengths, not dates.
    if index > 0, !behindNumber,
      scan.tokens[index - 1].kind == .number || scan.has(index - 1, .numberWord) && !isDayUnit(found.unit)
    {
      return nil
    }
    guard let day = scan.published?.day else {
      return (DateSpan(granularity: .relative, from: "", to: ""), end)
    }
    return (span(found.unit, found.by, day), end)
  }

  private static func isDayUnit(_ unit: Unit) -> Bool { unit == .day }

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
    case .quarter:
      let quarters = day.year * 4 + (day.month - 1) / 3 + shift
      return DateSpan.quarter(quarters % 4 + 1, quarters / 4, nil)
    case .year:
      return DateSpan.years(day.year + shift, day.year + shift)
    }
  }
}
