public import Foundation

/// Instants as RFC 3339 text; always written in Vietnamese time with its offset.
public enum RFC3339 {
  /// `2026-04-13T08:30:00+07:00`. Fractions of a second are dropped.
  public static func string(_ instant: Date) -> String {
    let day = CalendarDate(instant)
    let seconds = Int((instant.timeIntervalSince(day.startInVietnam)).rounded(.down))
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(day)T\(two(seconds / 3_600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))+07:00"
  }

  /// Reads `date T time [fraction] (Z | ±hh:mm)`; a missing zone is taken as +07:00. Nil when malformed.
  public static func date(_ text: String) -> Date? {
    let characters = Array(text.utf8)
    guard characters.count >= 16, let day = CalendarDate(iso: String(decoding: characters[0..<10], as: UTF8.self)),
      characters[10] == 0x54 || characters[10] == 0x74 || characters[10] == 0x20
    else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= characters.count else { return nil }
      return Int(String(decoding: characters[range], as: UTF8.self))
    }
    guard let hour = number(11..<13), let minute = number(14..<16), (0...24).contains(hour), (0...59).contains(minute)
    else { return nil }
    var position = 16
    var second = 0.0
    if position < characters.count, characters[position] == 0x3a {
      guard let whole = number(17..<19), (0...60).contains(whole) else { return nil }
      second = Double(whole)
      position = 19
      if position < characters.count, characters[position] == 0x2e || characters[position] == 0x2c {
        position += 1
        var scale = 0.1
        while position < characters.count, (0x30...0x39).contains(characters[position]) {
          second += Double(characters[position] - 0x30) * scale
          scale /= 10
          position += 1
        }
      }
    }
    var offset = CalendarDate.vietnamOffset
    if position < characters.count {
      switch characters[position] {
      case 0x5a, 0x7a: offset = 0
      case 0x2b, 0x2d:
        let sign = characters[position] == 0x2b ? 1 : -1
        guard let hours = number((position + 1)..<(position + 3)) else { return nil }
        let minuteStart =
          position + 3 < characters.count && characters[position + 3] == 0x3a ? position + 4 : position + 3
        offset = sign * (hours * 3_600 + (number(minuteStart..<(minuteStart + 2)) ?? 0) * 60)
      default: return nil
      }
    }
    let seconds = Double(day.daysSince1970 * 86_400 + hour * 3_600 + minute * 60 - offset) + second
    return Date(timeIntervalSince1970: seconds)
  }
}
