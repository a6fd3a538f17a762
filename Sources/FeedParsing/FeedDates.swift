public import Foundation
import NewsModel

/// Reads the dates of feeds and news pages in every habit met in the wild.
///
/// RFC 822 with its misspellings (`Sat, 05 Sep 26 17:09:00 GMT+7`), W3C-DTF and ISO 8601, `asctime`, Microsoft's
/// `9/5/2026 1:30:00 PM` (month first), Vietnamese `Thứ bảy, 7/3/2026, 00:05 (GMT+7)`, `19:30 05/09/2026` and
/// `ngày 7 tháng 3 năm 2026` (day first), Korean `2004년 05월 28일 01:31:15`; Greek and Hungarian month names not.
///
/// A time without a zone is Vietnamese time. A bare day in the order year-month-day or in RFC 822 form is midnight UTC (so
/// it is the same day in Viet Nam), a bare day in Vietnamese order is midnight in Viet Nam.
public enum FeedDates {
  /// Nil for what is no date. Linear; texts longer than 128 bytes are refused.
  public static func date(_ text: String) -> Date? {
    let bytes = Array(text.utf8)
    let range = Bytes.trimmed(bytes, 0..<bytes.count)
    guard !range.isEmpty, range.count <= 128 else { return nil }
    let trimmed = Array(bytes[range])
    if let instant = ISODates.date(trimmed) ?? KoreanDates.date(trimmed) { return instant }
    var words = DateWords(trimmed)
    return words.date()
  }
}

/// The parts of an instant while it is being read.
struct DateParts {
  var year: Int
  var month: Int
  var day: Int
  var hour = 0
  var minute = 0
  var second = 0.0
  /// Seconds east of Greenwich.
  var offset: Int

  /// Nil when the day or the time does not exist. Hour 24 is midnight at the end of the day, second 60 a leap second.
  var instant: Date? {
    guard let date = CalendarDate(year: year, month: month, day: day), (0...24).contains(hour),
      (0...59).contains(minute), second >= 0, second < 61, hour < 24 || (minute == 0 && second == 0)
    else { return nil }
    let whole = date.daysSince1970 * 86_400 + hour * 3_600 + minute * 60 - offset
    return Date(timeIntervalSince1970: Double(whole) + second)
  }

  /// Two-digit years: 70…99 are of the last century.
  static func fullYear(_ value: Int, digits: Int) -> Int {
    guard digits == 2 else { return value }
    return value < 70 ? 2_000 + value : 1_900 + value
  }
}
