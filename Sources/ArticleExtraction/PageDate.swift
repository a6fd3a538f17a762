import Foundation
import NewsModel

/// A point in time as a page writes it.
///
/// Understood: ISO 8601, RFC 2822, Unix seconds and milliseconds, English and Vietnamese wording
/// (`Thứ Hai, 13/4/2026, 08:30 (GMT+7)`, `08:30 13-04-2026`, `ngày 13 tháng 4 năm 2026`, `November 19, 2019 9:05 am`).
/// Two numbers and a year are day/month, except with seconds and AM/PM, which is how ASP.NET prints month/day.
/// Without zone it is Vietnamese time.
struct PageDate: Sendable, Hashable {
  let day: CalendarDate
  /// Seconds since midnight; nil when the text gives only a day.
  let second: Int?
  /// Seconds east of Greenwich as written; nil when the text names no zone.
  let offset: Int?

  var instant: Date {
    Date(
      timeIntervalSince1970: Double(
        day.daysSince1970 * 86_400 + (second ?? 0) - (offset ?? CalendarDate.vietnamOffset)))
  }

  /// The first date in `text`; nil when there is none or the day does not exist. Reads at most 400 bytes.
  init?(_ text: String) {
    var scanner = DateScanner(text)
    guard let found = scanner.date() else { return nil }
    self = found
  }

  init(day: CalendarDate, second: Int?, offset: Int?) {
    self.day = day
    self.second = second
    self.offset = offset
  }
}
