/// The days that an issue covers, both ends included. Usually Monday to Sunday.
public struct Week: Sendable, Hashable, Codable {
  public let from: CalendarDate
  public let to: CalendarDate

  public init(from: CalendarDate, to: CalendarDate) {
    self.from = from
    self.to = to
  }

  /// Reads an ISO 8601 week such as `2026-W16` (Monday to Sunday); nil when there is no such week.
  public init?(iso text: String) {
    let parts = text.uppercased().split(separator: "-")
    guard parts.count == 2, let year = Int(parts[0]), parts[1].first == "W", let number = Int(parts[1].dropFirst()),
      (1...53).contains(number), let fourth = CalendarDate(year: year, month: 1, day: 4)
    else { return nil }
    let firstMonday = fourth.adding(days: 1 - fourth.weekday)
    let monday = firstMonday.adding(days: (number - 1) * 7)
    self.init(from: monday, to: monday.adding(days: 6))
    guard isoText == "\(year)-W\(number < 10 ? "0" : "")\(number)" else { return nil }
  }

  /// The Monday-to-Sunday week that holds `date`.
  public init(containing date: CalendarDate) {
    let monday = date.adding(days: 1 - date.weekday)
    self.init(from: monday, to: monday.adding(days: 6))
  }

  /// The ISO 8601 week of the first day: `2026-W16`.
  public var isoText: String {
    let thursday = from.adding(days: 4 - from.weekday)
    guard let newYear = CalendarDate(year: thursday.year, month: 1, day: 1) else { return "" }
    let number = (thursday.daysSince1970 - newYear.daysSince1970) / 7 + 1
    return "\(thursday.year)-W\(number < 10 ? "0" : "")\(number)"
  }

  public func contains(_ date: CalendarDate) -> Bool { from <= date && date <= to }

  /// As mastheads print it: `13/4-19/4/2026`; with both years when they differ.
  public var vietnamese: String {
    from.year == to.year
      ? "\(from.day)/\(from.month)-\(to.day)/\(to.month)/\(to.year)" : "\(from.vietnamese)-\(to.vietnamese)"
  }
}
