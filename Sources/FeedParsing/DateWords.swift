import Foundation
import NewsModel

/// Reads dates written with words and free order: RFC 822, asctime, slash dates, Vietnamese page dates.
///
/// The text is cut into tokens (numbers with their separators, words, signs); a clock, a day and a zone are looked for
/// among them; what remains must be harmless words.
struct DateWords {
  private var tokens: [DateToken]
  private var parts = DateParts(year: 0, month: 0, day: 0, offset: CalendarDate.vietnamOffset)
  private var hasTime = false
  private var isVietnameseOrder = false
  private var halfOfDay: DateToken.Half?

  init(_ bytes: [UInt8]) { tokens = DateToken.split(bytes) }

  mutating func date() -> Date? {
    guard !tokens.contains(.bad), takeClock() else { return nil }
    takeHalfOfDay()
    guard takeZone(), takeDay() else { return nil }
    applyHalfOfDay()
    guard tokens.allSatisfy(\.isHarmless) else { return nil }
    return parts.instant
  }

  /// Finds `h:mm`, `h:mm:ss`; false when a clock is there but wrong.
  private mutating func takeClock() -> Bool {
    guard let index = tokens.firstIndex(where: { if case .clock = $0 { true } else { false } }) else { return true }
    guard case .clock(let numbers) = tokens[index], numbers.count <= 3, numbers[0] <= 24, numbers[1] <= 59 else {
      return false
    }
    parts.hour = numbers[0]
    parts.minute = numbers[1]
    if numbers.count == 3 {
      guard numbers[2] <= 60 else { return false }
      parts.second = Double(numbers[2])
    }
    hasTime = true
    tokens[index] = .sign
    return true
  }

  private mutating func takeHalfOfDay() {
    for index in tokens.indices {
      guard case .word(let word) = tokens[index], let half = DateToken.halves[word] else { continue }
      halfOfDay = half
      tokens[index] = .sign
    }
  }

  /// `1:30 PM` is 13:30; an hour beyond 12 ignores the mark (some sites print `17:09 PM`), and `00:01 AM` is 00:01.
  private mutating func applyHalfOfDay() {
    guard let halfOfDay, hasTime else { return }
    if halfOfDay.isAfternoon, parts.hour < 12 { parts.hour += 12 }
    if !halfOfDay.isAfternoon, parts.hour == 12 { parts.hour = 0 }
  }

  /// The zone stands behind the clock or the day: a signed number or a known name. False for a malformed one.
  private mutating func takeZone() -> Bool {
    for index in tokens.indices {
      switch tokens[index] {
      case .signed(let text):
        guard hasTime else { continue }
        guard let offset = ZoneNames.offset(text) else { return false }
        parts.offset = offset
        tokens[index] = .sign
        return true
      case .word(let word):
        guard DateToken.months[word] == nil, let offset = ZoneNames.offset(Array(word.utf8)) else { continue }
        parts.offset = offset
        tokens[index] = .sign
        if index + 1 < tokens.count, case .signed(let text) = tokens[index + 1] {
          guard let exact = ZoneNames.offset(Array(word.utf8) + text) else { return false }
          parts.offset = exact
          tokens[index + 1] = .sign
        }
        return true
      default: continue
      }
    }
    if !hasTime { parts.offset = 0 }
    return true
  }

  private mutating func takeDay() -> Bool {
    if let index = tokens.firstIndex(where: { if case .day = $0 { true } else { false } }),
      case .day(let numbers, let separator) = tokens[index]
    {
      tokens[index] = .sign
      return setDay(numbers, separator)
    }
    return takeVietnameseWords() || takeMonthName()
  }

  private mutating func setDay(_ numbers: [DateToken.Number], _ separator: UInt8) -> Bool {
    guard numbers.count == 3 else { return false }
    if numbers[0].digits == 4 {
      (parts.year, parts.month, parts.day) = (numbers[0].value, numbers[1].value, numbers[2].value)
      return true
    }
    let american = separator == 0x2f && halfOfDay?.isEnglish == true
    let (first, second) = (numbers[0].value, numbers[1].value)
    let monthFirst = american ? first <= 12 : second > 12 && first <= 12
    parts.month = monthFirst ? first : second
    parts.day = monthFirst ? second : first
    parts.year = DateParts.fullYear(numbers[2].value, digits: numbers[2].digits)
    if !hasTime { parts.offset = CalendarDate.vietnamOffset }
    return true
  }

  /// `ngày 7 tháng 3 năm 2026`, `7 tháng 3, 2026`.
  private mutating func takeVietnameseWords() -> Bool {
    guard let index = tokens.firstIndex(of: .word("tháng")), index > 0, case .number(let day) = tokens[index - 1],
      index + 1 < tokens.count, case .number(let month) = tokens[index + 1],
      let yearIndex = tokens[(index + 2)...].firstIndex(where: { if case .number = $0 { true } else { false } }),
      case .number(let year) = tokens[yearIndex], year.digits == 4
    else { return false }
    (parts.day, parts.month, parts.year) = (day.value, month.value, year.value)
    if !hasTime { parts.offset = CalendarDate.vietnamOffset }
    for used in [index - 1, index, index + 1, yearIndex] { tokens[used] = .sign }
    return true
  }

  /// `05 Sep 2026`, `Sep 05 2026`, `September 5, 26`.
  private mutating func takeMonthName() -> Bool {
    guard
      let index = tokens.firstIndex(where: {
        if case .word(let word) = $0 { DateToken.months[word] != nil } else { false }
      }), case .word(let word) = tokens[index], let month = DateToken.months[word]
    else { return false }
    var numbers: [DateToken.Number] = []
    for position in tokens.indices {
      guard case .number(let number) = tokens[position] else { continue }
      numbers.append(number)
      tokens[position] = .sign
    }
    guard numbers.count == 2 else { return false }
    let (day, year) = numbers[0].digits == 4 ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
    guard day.digits <= 2, year.digits == 2 || year.digits == 4 else { return false }
    parts.month = month
    parts.day = day.value
    parts.year = DateParts.fullYear(year.value, digits: year.digits)
    tokens[index] = .sign
    return true
  }
}
