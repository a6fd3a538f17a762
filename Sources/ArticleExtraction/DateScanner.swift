import Foundation
import NewsModel

/// Splits a line into numbers, words and marks and looks for a date among them.
struct DateScanner {
  private struct Token {
    enum Kind { case number, word, mark }
    let kind: Kind
    /// Lower case without Vietnamese marks for words; the mark itself for marks.
    let text: String
    let value: Int
    let digits: Int
    let spaceBefore: Bool
  }

  private var tokens: [Token] = []

  init(_ text: String) {
    var word = ""
    var digits = 0
    var value = 0
    var space = false
    func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }
    func flush(into tokens: inout [Token]) {
      if digits > 0 {
        tokens.append(Token(kind: .number, text: "", value: value, digits: digits, spaceBefore: space))
      } else if !word.isEmpty {
        tokens.append(Token(kind: .word, text: word, value: 0, digits: 0, spaceBefore: space))
      } else {
        return
      }
      word = ""
      digits = 0
      value = 0
      space = false
    }
    for scalar in text.unicodeScalars.prefix(400) {
      if isDigit(scalar) {
        if !word.isEmpty { flush(into: &tokens) }
        digits += 1
        if digits <= 14 { value = value * 10 + Int(scalar.value - 0x30) }
      } else if let letter = DateScanner.fold(scalar) {
        if digits > 0 { flush(into: &tokens) }
        word.unicodeScalars.append(letter)
      } else if (0x300...0x36f).contains(scalar.value) {
        continue
      } else {
        flush(into: &tokens)
        if scalar.properties.isWhitespace {
          space = true
        } else {
          tokens.append(Token(kind: .mark, text: String(scalar), value: 0, digits: 0, spaceBefore: space))
          space = false
        }
      }
    }
    flush(into: &tokens)
  }

  /// Cheap test: a date has at least three digits.
  static func mayHoldDate(_ text: String) -> Bool {
    var digits = 0
    for byte in text.utf8 where (0x30...0x39).contains(byte) { digits += 1 }
    return digits >= 3
  }

  /// The date with its time and zone.
  mutating func date() -> PageDate? {
    if let epoch = epoch() { return epoch }
    guard let (day, range) = day() else { return nil }
    let time = time(day: range)
    return PageDate(day: day.date(monthFirst: time.monthFirst), second: time.second, offset: time.offset)
  }

  /// A candidate whose order of day and month may still turn.
  private struct Day {
    let usual: CalendarDate
    let turned: CalendarDate?
    func date(monthFirst: Bool) -> CalendarDate { monthFirst ? turned ?? usual : usual }
  }

  private func epoch() -> PageDate? {
    guard tokens.count == 1, let token = tokens.first, token.kind == .number, token.digits == 10 || token.digits == 13
    else { return nil }
    let seconds = token.digits == 13 ? token.value / 1_000 : token.value
    let days = seconds / 86_400
    return PageDate(day: CalendarDate(daysSince1970: days), second: seconds - days * 86_400, offset: 0)
  }

  private func day() -> (Day, Range<Int>)? {
    for index in tokens.indices {
      if let found = numericDay(at: index) ?? wordyDay(at: index) { return found }
    }
    return nil
  }

  /// `2026-04-13`, `13/4/2026`, `13.04.2026`, `13-4-26` (two-digit years only with slashes).
  private func numericDay(at index: Int) -> (Day, Range<Int>)? {
    if tokens[index].kind == .number, tokens[index].digits == 8 {
      let value = tokens[index].value
      guard let date = CalendarDate(year: value / 10_000, month: value / 100 % 100, day: value % 100),
        (1990...2100).contains(date.year)
      else { return nil }
      return (Day(usual: date, turned: nil), index..<(index + 1))
    }
    guard index + 4 < tokens.count, tokens[index].kind == .number, tokens[index + 2].kind == .number,
      tokens[index + 4].kind == .number, tokens[index + 1].text == tokens[index + 3].text,
      ["/", "-", ".", "–"].contains(tokens[index + 1].text)
    else { return nil }
    let (first, second, third) = (tokens[index], tokens[index + 2], tokens[index + 4])
    if first.digits == 4, second.digits <= 2, third.digits <= 2 {
      guard let date = CalendarDate(year: first.value, month: second.value, day: third.value) else { return nil }
      return (Day(usual: date, turned: nil), index..<(index + 5))
    }
    guard first.digits <= 2, second.digits <= 2, third.digits == 4 || third.digits == 2 else { return nil }
    guard third.digits == 4 || tokens[index + 1].text == "/" else { return nil }
    let year = third.digits == 4 ? third.value : 2000 + third.value
    let usual = CalendarDate(year: year, month: second.value, day: first.value)
    let turned = CalendarDate(year: year, month: first.value, day: second.value)
    guard let date = usual ?? turned else { return nil }
    return (Day(usual: date, turned: turned), index..<(index + 5))
  }

  /// `13 tháng 4 năm 2026`, `13 tháng Tư, 2026`, `November 19, 2019`, `19 Nov 2019`, `19th of November 2019`.
  private func wordyDay(at index: Int) -> (Day, Range<Int>)? {
    guard tokens[index].kind == .word else { return nil }
    var month = DateScanner.months[tokens[index].text]
    var after = index + 1
    if tokens[index].text == "thang", after < tokens.count {
      let next = tokens[after]
      month = next.kind == .number ? next.value : DateScanner.vietnameseMonths[next.text]
      after += 1
      if next.text == "muoi", after < tokens.count, let unit = ["mot": 11, "hai": 12][tokens[after].text] {
        month = unit
        after += 1
      }
    }
    guard let month, (1...12).contains(month) else { return nil }
    let dayBefore = precedingDay(index)
    var day = dayBefore
    var cursor = after
    if day == nil {
      cursor = skipMarks(cursor)
      guard cursor < tokens.count, tokens[cursor].kind == .number, tokens[cursor].digits <= 2 else { return nil }
      day = tokens[cursor].value
      cursor += 1
      if cursor < tokens.count, ["st", "nd", "rd", "th"].contains(tokens[cursor].text) { cursor += 1 }
    }
    cursor = skipMarks(cursor)
    if cursor < tokens.count, tokens[cursor].text == "nam" { cursor += 1 }
    guard let day, cursor < tokens.count, tokens[cursor].digits == 4,
      let date = CalendarDate(year: tokens[cursor].value, month: month, day: day)
    else { return nil }
    return (Day(usual: date, turned: nil), max(0, index - 1)..<(cursor + 1))
  }

  private func precedingDay(_ index: Int) -> Int? {
    var cursor = index - 1
    while cursor >= 0, ["of", "st", "nd", "rd", "th", ".", ",", "-", "de", "/"].contains(tokens[cursor].text) {
      cursor -= 1
    }
    guard cursor >= 0, tokens[cursor].kind == .number, tokens[cursor].digits <= 2,
      (1...31).contains(tokens[cursor].value)
    else { return nil }
    if cursor > 0, [":", "h"].contains(tokens[cursor - 1].text) { return nil }
    return tokens[cursor].value
  }

  private func skipMarks(_ start: Int) -> Int {
    var cursor = start
    while cursor < tokens.count, [",", ".", "-", "/", "de", "of"].contains(tokens[cursor].text) { cursor += 1 }
    return cursor
  }

  /// The time of day nearest to the date, and the zone after it.
  private func time(day range: Range<Int>) -> (second: Int?, offset: Int?, monthFirst: Bool) {
    let candidates = Array(range.upperBound..<tokens.count) + Array(0..<range.lowerBound).reversed()
    for index in candidates {
      guard tokens[index].kind == .number, tokens[index].digits <= 2, tokens[index].value <= 24,
        index + 2 < tokens.count || (index + 1 < tokens.count && tokens[index + 1].text == "h"),
        [":", "h", "gio"].contains(tokens[index + 1].text), !isMinute(index)
      else { continue }
      // `+07:00` is a zone, not a time.
      if index > 0, ["+", "-"].contains(tokens[index - 1].text), !tokens[index].spaceBefore,
        index - 1 >= range.upperBound
      {
        continue
      }
      var hour = tokens[index].value
      var next = index + 2
      var minute = 0
      var second = 0
      var hasSeconds = false
      if next < tokens.count, tokens[next].kind == .number, tokens[next].digits <= 2, tokens[next].value < 60 {
        minute = tokens[next].value
        next += 1
        if next + 1 < tokens.count, tokens[next].text == ":", tokens[next + 1].kind == .number,
          tokens[next + 1].value < 61
        {
          second = tokens[next + 1].value
          hasSeconds = true
          next += 2
          if next + 1 < tokens.count, tokens[next].text == ".", tokens[next + 1].kind == .number { next += 2 }
        }
      } else if tokens[index + 1].text == ":" {
        continue
      }
      var halves = false
      if next < tokens.count, tokens[next].kind == .word {
        let half = tokens[next].text
        if ["pm", "ch", "p"].contains(half) {
          halves = half == "pm"
          if hour < 12 { hour += 12 }
          next += 1
        } else if ["am", "sa", "a"].contains(half) {
          halves = half == "am"
          if hour == 12 { hour = 0 }
          next += 1
        }
      }
      return (hour * 3_600 + minute * 60 + second, zone(from: next), halves && hasSeconds)
    }
    return (nil, nil, false)
  }

  /// The second or third number of `08:30:15`; in `Cập nhật lúc: 08:30` the colon before the hour stands after a word.
  private func isMinute(_ index: Int) -> Bool {
    index > 0 && tokens[index - 1].text == ":" && (index < 2 || tokens[index - 2].kind == .number)
  }

  private func zone(from start: Int) -> Int? {
    var index = start
    while index < tokens.count, index < start + 5 {
      let token = tokens[index]
      if token.kind == .word {
        if token.text == "z" { return 0 }
        if let known = DateScanner.zones[token.text] {
          let signed = index + 2 < tokens.count && ["+", "-"].contains(tokens[index + 1].text)
          if !signed { return known }
        }
      }
      if ["+", "-", "−"].contains(token.text), index + 1 < tokens.count, tokens[index + 1].kind == .number {
        let number = tokens[index + 1]
        let sign = token.text == "+" ? 1 : -1
        if number.digits == 4 { return sign * (number.value / 100 * 3_600 + number.value % 100 * 60) }
        guard number.digits <= 2, number.value <= 14 else { return nil }
        var minutes = 0
        if index + 3 < tokens.count, tokens[index + 2].text == ":", tokens[index + 3].digits == 2 {
          minutes = tokens[index + 3].value
        }
        return sign * (number.value * 3_600 + minutes * 60)
      }
      index += 1
    }
    return nil
  }

  private static let zones: [String: Int] = [
    "gmt": 0, "utc": 0, "est": -18_000, "edt": -14_400, "cst": -21_600, "cdt": -18_000, "mst": -25_200, "mdt": -21_600,
    "pst": -28_800, "pdt": -25_200, "bst": 3_600, "cet": 3_600, "cest": 7_200, "ict": 25_200, "jst": 32_400,
  ]

  private static let vietnameseMonths: [String: Int] = [
    "gieng": 1, "mot": 1, "hai": 2, "ba": 3, "tu": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9, "muoi": 10,
    "chap": 12,
  ]

  private static let months: [String: Int] = [
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5, "june": 6,
    "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sep": 9, "sept": 9, "october": 10, "oct": 10,
    "november": 11, "nov": 11, "december": 12, "dec": 12, "januar": 1, "februar": 2, "marz": 3, "mai": 5, "juni": 6,
    "juli": 7, "oktober": 10, "dezember": 12, "janvier": 1, "fevrier": 2, "mars": 3, "avril": 4, "juin": 6,
    "juillet": 7, "aout": 8, "septembre": 9, "octobre": 10, "novembre": 11, "decembre": 12, "enero": 1, "febrero": 2,
    "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8, "septiembre": 9, "octubre": 10,
    "noviembre": 11, "diciembre": 12,
  ]

  /// A lower-case Latin letter without marks; nil for everything that is not a letter.
  static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x41...0x5a: return Unicode.Scalar(scalar.value + 32)
    case 0x61...0x7a: return scalar
    case 0x110, 0x111: return "d"
    case 0..<0xc0: return nil
    default:
      guard scalar.properties.isAlphabetic else { return nil }
      return String(scalar).lowercased().decomposedStringWithCanonicalMapping.unicodeScalars.first
    }
  }
}
