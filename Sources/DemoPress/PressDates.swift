import Foundation
import NewsModel

/// Dates in all the ways in which the Vietnamese web writes them. Always Vietnamese time.
enum PressDates {
  struct Parts {
    let day: CalendarDate
    let hour: Int
    let minute: Int
    let second: Int
  }

  static func parts(_ instant: Date) -> Parts {
    let day = CalendarDate(instant)
    let seconds = Int(instant.timeIntervalSince(day.startInVietnam))
    return Parts(day: day, hour: seconds / 3_600, minute: seconds / 60 % 60, second: seconds % 60)
  }

  static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

  private static let weekdays = ["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"]
  private static let englishDays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let englishMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  static func weekday(_ instant: Date) -> String { weekdays[CalendarDate(instant).weekday - 1] }

  /// `09:15`
  static func clock(_ instant: Date) -> String {
    let parts = parts(instant)
    return "\(two(parts.hour)):\(two(parts.minute))"
  }

  /// `14/04/2026`, with another separator if wanted.
  static func padded(_ instant: Date, _ separator: String = "/") -> String {
    let day = CalendarDate(instant)
    return [two(day.day), two(day.month), "\(day.year)"].joined(separator: separator)
  }

  /// `14/4/2026`, with another separator if wanted.
  static func short(_ instant: Date, _ separator: String = "/") -> String {
    let day = CalendarDate(instant)
    return ["\(day.day)", "\(day.month)", "\(day.year)"].joined(separator: separator)
  }

  /// `Thứ Ba, 14/4/2026, 09:15 (GMT+7)`
  static func full(_ instant: Date) -> String { "\(weekday(instant)), \(short(instant)), \(clock(instant)) (GMT+7)" }

  /// `Ngày 14 tháng 4 năm 2026`
  static func inWords(_ instant: Date) -> String {
    let day = CalendarDate(instant)
    return "Ngày \(day.day) tháng \(day.month) năm \(day.year)"
  }

  /// `260414091500`, as addresses carry it.
  static func compact(_ instant: Date) -> String {
    let parts = parts(instant)
    return two(parts.day.year % 100) + two(parts.day.month) + two(parts.day.day) + two(parts.hour) + two(parts.minute)
      + two(parts.second)
  }

  /// `2026/04/14`
  static func folder(_ instant: Date) -> String {
    let day = CalendarDate(instant)
    return "\(day.year)/\(two(day.month))/\(two(day.day))"
  }

  /// `Tue, 14 Apr 2026 09:15:00` without zone; with `twoDigitYear` `Tue, 14 Apr 26 09:15:00`.
  static func rfc822(_ instant: Date, twoDigitYear: Bool = false) -> String {
    let parts = parts(instant)
    let year = twoDigitYear ? two(parts.day.year % 100) : "\(parts.day.year)"
    return "\(englishDays[parts.day.weekday - 1]), \(two(parts.day.day)) \(englishMonths[parts.day.month - 1]) \(year) "
      + "\(two(parts.hour)):\(two(parts.minute)):\(two(parts.second))"
  }

  /// `4/14/2026 9:15:00 AM`: month first, no zone.
  static func american(_ instant: Date) -> String {
    let parts = parts(instant)
    let hour = parts.hour % 12 == 0 ? 12 : parts.hour % 12
    return "\(parts.day.month)/\(parts.day.day)/\(parts.day.year) \(hour):\(two(parts.minute)):\(two(parts.second)) "
      + (parts.hour < 12 ? "AM" : "PM")
  }

  /// HTTP's IMF-fixdate, in GMT (RFC 9110, section 5.6.7).
  static func http(_ instant: Date) -> String {
    rfc822(instant.addingTimeInterval(-Double(CalendarDate.vietnamOffset))) + " GMT"
  }
}
