import Foundation
import NewsModel

/// ISO 8601 and W3C-DTF: `2026-04-13T08:30:00.5+07:00`, `20260413T083000Z`, `2026-04-13`, `2026-04`, `2026`, `2003-335`,
/// and the old short form `-03-12` (a month). `03335` (a day of the year) is refused: five digits are no date to anybody.
enum ISODates {
  static func date(_ bytes: [UInt8]) -> Date? {
    var reader = DigitReader(bytes)
    if let day = shortForm(bytes) {
      return DateParts(year: day.year, month: day.month, day: day.day, offset: 0).instant
    }
    guard let day = readDay(&reader) else { return nil }
    if reader.isAtEnd {
      return DateParts(year: day.year, month: day.month, day: day.day, offset: 0).instant
    }
    guard reader.take(0x54) || reader.take(0x74) || reader.skipBlanks() || reader.take(0x2d, blankAfter: true) else {
      return nil
    }
    return readTime(&reader, day)
  }

  /// ISO 8601:1988 left the century out: `-YY-MM`.
  private static func shortForm(_ bytes: [UInt8]) -> CalendarDate? {
    var reader = DigitReader(bytes)
    guard bytes.count == 6, reader.take(0x2d), let year = reader.digits(exactly: 2), reader.take(0x2d),
      let month = reader.digits(exactly: 2)
    else { return nil }
    return CalendarDate(year: DateParts.fullYear(year, digits: 2), month: month, day: 1)
  }

  private static func readDay(_ reader: inout DigitReader) -> CalendarDate? {
    guard let year = reader.digits(exactly: 4) else { return nil }
    if reader.isAtEnd { return CalendarDate(year: year, month: 1, day: 1) }
    let separator: UInt8? = reader.take(0x2d) ? 0x2d : reader.take(0x2f) ? 0x2f : nil
    if separator == 0x2d, reader.countDigits() == 3, let dayOfYear = reader.digits(exactly: 3) {
      return ordinal(year, dayOfYear)
    }
    if separator == nil, reader.countDigits() < 2 || reader.countDigits() > 4 { return nil }
    guard let month = separator == nil ? reader.digits(exactly: 2) : reader.digits(upTo: 2) else { return nil }
    if reader.isAtEnd { return CalendarDate(year: year, month: month, day: 1) }
    if let separator { guard reader.take(separator) else { return nil } }
    guard let day = separator == nil ? reader.digits(exactly: 2) : reader.digits(upTo: 2) else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private static func ordinal(_ year: Int, _ dayOfYear: Int) -> CalendarDate? {
    guard let first = CalendarDate(year: year, month: 1, day: 1), (1...366).contains(dayOfYear) else { return nil }
    let date = first.adding(days: dayOfYear - 1)
    return date.year == year ? date : nil
  }

  private static func readTime(_ reader: inout DigitReader, _ day: CalendarDate) -> Date? {
    _ = reader.skipBlanks()
    var parts = DateParts(year: day.year, month: day.month, day: day.day, offset: CalendarDate.vietnamOffset)
    guard let hour = reader.digits(upTo: 2) else { return nil }
    parts.hour = hour
    if reader.take(0x3a) {
      guard let minute = reader.digits(exactly: 2) else { return nil }
      parts.minute = minute
      if reader.take(0x3a) {
        guard let second = reader.digits(exactly: 2) else { return nil }
        parts.second = Double(second)
      }
    } else if let minute = reader.digits(exactly: 2) {
      parts.minute = minute
      if let second = reader.digits(exactly: 2) { parts.second = Double(second) }
    }
    if reader.take(0x2e) || reader.take(0x2c) {
      guard let fraction = reader.fraction() else { return nil }
      parts.second += fraction
    }
    _ = reader.skipBlanks()
    if reader.isAtEnd { return parts.instant }
    guard let offset = ZoneNames.offset(reader.rest()) else { return nil }
    parts.offset = offset
    return parts.instant
  }
}

/// Takes digits and separators off the front of a text.
struct DigitReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  func countDigits() -> Int { bytes[position...].prefix { Bytes.isDigit($0) }.count }

  mutating func digits(exactly count: Int) -> Int? {
    guard countDigits() >= count else { return nil }
    return take(count)
  }

  mutating func digits(upTo count: Int) -> Int? {
    let available = min(count, countDigits())
    return available == 0 ? nil : take(available)
  }

  private mutating func take(_ count: Int) -> Int {
    var value = 0
    for byte in bytes[position..<(position + count)] { value = value * 10 + Int(byte - 0x30) }
    position += count
    return value
  }

  mutating func fraction() -> Double? {
    let count = countDigits()
    guard count > 0 else { return nil }
    var value = 0.0
    var scale = 0.1
    for byte in bytes[position..<(position + count)] {
      value += Double(byte - 0x30) * scale
      scale /= 10
    }
    position += count
    return value
  }

  mutating func take(_ byte: UInt8, blankAfter: Bool = false) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    if blankAfter { guard position + 1 < bytes.count, Bytes.isWhite(bytes[position + 1]) else { return false } }
    position += 1
    return true
  }

  mutating func skipBlanks() -> Bool {
    let start = position
    while position < bytes.count, Bytes.isWhite(bytes[position]) { position += 1 }
    return position > start
  }

  func rest() -> [UInt8] { Array(bytes[position...]) }
}
