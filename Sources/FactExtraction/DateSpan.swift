import NewsModel

/// A stretch of days with the words that the fact's value shows.
struct DateSpan {
  enum Granularity: String {
    case day, month, quarter, year, period, relative
  }
  let granularity: Granularity
  /// ISO dates; without a year `--04-13`; empty when unknown.
  let from: String
  let to: String
  /// False for days that no calendar has (30/2).
  var isPossible = true

  var value: [String: String] {
    var value = ["granularity": granularity.rawValue, "from": from, "to": to]
    if !isPossible { value["possible"] = "false" }
    return value
  }

  static func day(_ day: Int, _ month: Int, _ year: Int?, _ published: PublicationDate?) -> DateSpan {
    let text = iso(day, month, year, published)
    return DateSpan(granularity: .day, from: text ?? "", to: text ?? "", isPossible: text != nil)
  }

  /// ISO text of a day; nil when the day does not exist.
  static func iso(_ day: Int, _ month: Int, _ year: Int?, _ published: PublicationDate?) -> String? {
    if let year { return CalendarDate(year: year, month: month, day: day)?.description }
    guard CalendarDate(year: 2000, month: month, day: day) != nil else { return nil }
    if let date = published?.nearest(day: day, month: month) { return date.description }
    return "--\(two(month))-\(two(day))"
  }

  static func month(_ month: Int, _ year: Int?, _ published: PublicationDate?) -> DateSpan {
    guard (1...12).contains(month) else { return DateSpan(granularity: .month, from: "", to: "", isPossible: false) }
    guard let year = year ?? published?.nearest(day: 15, month: month)?.year else {
      return DateSpan(granularity: .month, from: "--\(two(month))-01", to: "")
    }
    let last = CalendarDate.daysIn(month: month, year: year)
    return DateSpan(granularity: .month, from: "\(year)-\(two(month))-01", to: "\(year)-\(two(month))-\(last)")
  }

  static func quarter(_ quarter: Int, _ year: Int?, _ published: PublicationDate?) -> DateSpan {
    guard (1...4).contains(quarter) else { return DateSpan(granularity: .quarter, from: "", to: "", isPossible: false) }
    guard let year = year ?? published?.day.year else { return DateSpan(granularity: .quarter, from: "", to: "") }
    let last = CalendarDate.daysIn(month: quarter * 3, year: year)
    return DateSpan(
      granularity: .quarter, from: "\(year)-\(two(quarter * 3 - 2))-01", to: "\(year)-\(two(quarter * 3))-\(last)")
  }

  static func years(_ first: Int, _ last: Int) -> DateSpan {
    DateSpan(
      granularity: first == last ? .year : .period, from: "\(first)-01-01", to: "\(last)-12-31",
      isPossible: first <= last)
  }

  /// `count` months from the month of `first` (ISO) on, after `skip` months.
  static func months(_ first: String, skip: Int, count: Int) -> DateSpan? {
    guard let day = CalendarDate(iso: first) else { return nil }
    let from = day.year * 12 + day.month - 1 + skip
    let to = from + count - 1
    let last = CalendarDate.daysIn(month: to % 12 + 1, year: to / 12)
    return DateSpan(
      granularity: .period, from: "\(from / 12)-\(two(from % 12 + 1))-01",
      to: "\(to / 12)-\(two(to % 12 + 1))-\(last)")
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
