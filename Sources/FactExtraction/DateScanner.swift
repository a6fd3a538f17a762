import NewsModel

/// Days, months, quarters, years and periods in the spellings of the press.
enum DateScanner {
  static let thang = WordKey.of("tháng")
  static let nam = WordKey.of("năm")
  static let quy = WordKey.of("quý")
  static let ngay = WordKey.of("ngày")
  private static let den = WordKey.of("đến")
  private static let toi = WordKey.of("tới")
  private static let va = WordKey.of("và")
  private static let het = WordKey.of("hết")
  static let so = WordKey.of("số")

  // MARK: Dates that begin with a number

  static func numeric(_ scan: Scan, at index: Int) -> FoundFact? {
    guard scan.isNumber(index), !touchesLetter(scan, index) else { return nil }
    return dayRange(scan, index) ?? singleDay(scan, index) ?? monthYear(scan, index) ?? yearRange(scan, index)
      ?? bareYear(scan, index) ?? PeriodPart.counted(scan, at: index)
  }

  private static func touchesLetter(_ scan: Scan, _ index: Int) -> Bool {
    guard scan.touches(index), index > 0 else { return false }
    if scan.tokens[index - 1].kind == .word { return true }
    let separator = scan.isDash(index - 1) || scan.isMark(index - 1, "/") || scan.isMark(index - 1, ".")
    return separator && scan.touches(index - 1) && index > 1
      && (scan.tokens[index - 2].kind == .word || scan.tokens[index - 2].kind == .number)
  }

  /// `13/4-19/4/2026`, `10-11/1`, `7 đến 9/1`
  private static func dayRange(_ scan: Scan, _ index: Int) -> FoundFact? {
    guard let first = dayMonth(scan, index, needsMonth: false) else { return nil }
    var join = first.end
    if scan.isDash(join) {
      join += 1
    } else if scan.isWord(join, den) || scan.isWord(join, toi) {
      join += 1
      if scan.isWord(join, het) { join += 1 }
      if scan.isWord(join, ngay) { join += 1 }
    } else if scan.isWord(join, va), first.month == 0, hasDayCue(scan, index) {
      join += 1
    } else {
      return nil
    }
    guard let second = dayMonth(scan, join, needsMonth: true), second.month != 0 else { return nil }
    // “2-3/4 số hộ” counts; a range of days is announced or stands alone.
    if first.month == 0, !hasDayCue(scan, index), !stands(scan, second.end) { return nil }
    let month = first.month == 0 ? second.month : first.month
    let year = first.year ?? second.year
    let from = DateSpan.iso(first.day, month, year, scan.published)
    let to = DateSpan.iso(second.day, second.month, second.year ?? year, scan.published)
    let span = DateSpan(granularity: .period, from: from ?? "", to: to ?? "", isPossible: from != nil && to != nil)
    return FoundFact(.date, scan, index, second.end, span.value)
  }

  private static func singleDay(_ scan: Scan, _ index: Int) -> FoundFact? {
    guard let date = dayMonth(scan, index, needsMonth: true), date.month != 0 else { return nil }
    if date.year == nil {
      guard date.separator == "/" || hasDayCue(scan, index) else { return nil }
      if !hasDayCue(scan, index) {
        guard date.day <= 31, date.month <= 12 else { return nil }
        guard hasDateCue(scan, index) && !countsNoun(scan, date.end) || stands(scan, date.end) else { return nil }
      }
    } else if date.separator != "/", !hasDayCue(scan, index), date.month > 12 || date.day > 31 {
      return nil
    }
    return FoundFact(.date, scan, index, date.end, DateSpan.day(date.day, date.month, date.year, scan.published).value)
  }

  private struct DayMonth {
    var day: Int
    var month = 0
    var year: Int?
    var separator: Unicode.Scalar = "/"
    var end: Int
  }

  /// A day, and its month and year as far as they stand there.
  private static func dayMonth(_ scan: Scan, _ index: Int, needsMonth: Bool) -> DayMonth? {
    guard scan.isNumber(index), scan.tokens[index].digits <= 2 else { return nil }
    var date = DayMonth(day: scan.tokens[index].number, end: index + 1)
    guard let separator = separator(scan, index + 1), scan.isNumber(index + 2), scan.touches(index + 2),
      scan.tokens[index + 2].digits <= 2
    else { return needsMonth ? nil : date }
    // “10-11/1”: the dash makes a range, not a month.
    if separator == "-", scan.isMark(index + 3, "/") { return needsMonth ? nil : date }
    date.month = scan.tokens[index + 2].number
    date.separator = separator
    date.end = index + 3
    if self.separator(scan, date.end) == separator, scan.isNumber(date.end + 1), scan.touches(date.end + 1) {
      let year = scan.tokens[date.end + 1]
      if year.digits == 4, (1800...2200).contains(year.number) {
        date.year = year.number
        date.end += 2
      }
    }
    if separator == ".", date.year == nil, scan.isMark(date.end, "."), scan.isNumber(date.end + 1),
      scan.touches(date.end + 1)
    {
      return nil
    }
    return date
  }

  private static func separator(_ scan: Scan, _ index: Int) -> Unicode.Scalar? {
    guard scan.touches(index), index + 1 < scan.count, !scan.spaced(index + 1) else { return nil }
    if scan.isMark(index, "/") { return "/" }
    if scan.isMark(index, "-") { return "-" }
    return scan.isMark(index, ".") ? "." : nil
  }

  /// `6/2026`
  private static func monthYear(_ scan: Scan, _ index: Int) -> FoundFact? {
    guard !scan.isWord(index - 1, so), (1...12).contains(scan.tokens[index].number), scan.tokens[index].digits <= 2,
      scan.isMark(index + 1, "/"), scan.touches(index + 1), scan.isNumber(index + 2), scan.touches(index + 2),
      scan.tokens[index + 2].digits == 4, (1800...2200).contains(scan.tokens[index + 2].number)
    else { return nil }
    let span = DateSpan.month(scan.tokens[index].number, scan.tokens[index + 2].number, scan.published)
    return FoundFact(.date, scan, index, index + 3, span.value)
  }

  /// `2026-2030`
  private static func yearRange(_ scan: Scan, _ index: Int) -> FoundFact? {
    guard let first = year(scan, index), scan.isDash(index + 1), let last = year(scan, index + 2) else { return nil }
    return FoundFact(.date, scan, index, index + 3, DateSpan.years(first, last).value)
  }

  /// “đến 2030”, “các mốc 2027, 2030 và 2045”: a year without “năm” behind a word that announces it, with no unit after it.
  private static func bareYear(_ scan: Scan, _ index: Int) -> FoundFact? {
    guard let year = year(scan, index), (1900...2100).contains(year), index > 0, scan.spaced(index),
      !FigureTail.read(scan, at: index + 1).isMeasured, !scan.isMark(index + 1, "/") || scan.spaced(index + 1)
    else { return nil }
    let isListed = (scan.isMark(index - 1, ",") || scan.isWord(index - 1, va)) && self.year(scan, index - 2) != nil
    guard scan.has(index - 1, .yearCue) || isListed else { return nil }
    return FoundFact(.date, scan, index, index + 1, DateSpan.years(year, year).value)
  }

  static func year(_ scan: Scan, _ index: Int) -> Int? {
    guard scan.isNumber(index), scan.tokens[index].digits == 4 else { return nil }
    let number = scan.tokens[index].number
    return (1800...2200).contains(number) ? number : nil
  }

  private static func hasDayCue(_ scan: Scan, _ index: Int) -> Bool { scan.has(index - 1, .dayCue) }

  private static func hasDateCue(_ scan: Scan, _ index: Int) -> Bool { scan.has(index - 1, [.dayCue, .dateCue]) }

  private static func countsNoun(_ scan: Scan, _ end: Int) -> Bool { scan.has(end, .counted) || scan.isMark(end, "%") }

  /// Nothing that could be counted follows.
  private static func stands(_ scan: Scan, _ end: Int) -> Bool {
    guard end < scan.count else { return true }
    let next = scan.tokens[end]
    return next.kind == .mark && !next.isMark("%") && !next.isMark("/") || next.kind == .lineBreak
      || next.kind == .word && (next.firstUpper || next.classes.contains(.function) && !next.classes.contains(.counted))
  }

  // MARK: Dates that begin with a word

  static func worded(_ scan: Scan, at index: Int) -> FoundFact? {
    let token = scan.tokens[index]
    if token.classes.contains(.periodPart), let found = PeriodPart.worded(scan, at: index) { return found }
    if token.classes.contains(.numberWord), let found = PeriodPart.counted(scan, at: index) { return found }
    if token.key == ngay, scan.isNumber(index + 1), scan.isWord(index + 2, thang) { return longDay(scan, index + 1) }
    guard let (span, end) = span(scan, at: index) else { return nil }
    return FoundFact(.date, scan, index, end, span.value)
  }

  /// The month, quarter, year or relative date that begins with the word at `index`.
  static func span(_ scan: Scan, at index: Int) -> (span: DateSpan, end: Int)? {
    let key = scan.tokens[index].key
    let named =
      key == thang ? month(scan, index) : key == nam ? years(scan, index) : key == quy ? quarter(scan, index) : nil
    return named ?? RelativeDate.span(scan, at: index)
  }

  /// `tháng 4/2026`, `tháng 01 năm 2026`, `tháng 11`, `tháng 12 năm ngoái`
  private static func month(_ scan: Scan, _ index: Int) -> (DateSpan, Int)? {
    guard scan.isNumber(index + 1), (1...12).contains(scan.tokens[index + 1].number), scan.tokens[index + 1].digits <= 2
    else { return nil }
    let (year, end) = yearAfter(scan, index + 2)
    if year == nil, scan.isMark(end, "%") || scan.isMark(end, ",") && scan.touches(end + 1) { return nil }
    return (DateSpan.month(scan.tokens[index + 1].number, year, scan.published), end)
  }

  /// `14 tháng 4 năm 2026`
  private static func longDay(_ scan: Scan, _ index: Int) -> FoundFact? {
    guard scan.isNumber(index + 2), scan.tokens[index + 2].digits <= 2 else { return nil }
    let (year, end) = yearAfter(scan, index + 3)
    let span = DateSpan.day(scan.tokens[index].number, scan.tokens[index + 2].number, year, scan.published)
    return FoundFact(.date, scan, index, end, span.value)
  }

  /// `năm 2026`, `năm 2021-2025`
  private static func years(_ scan: Scan, _ index: Int) -> (DateSpan, Int)? {
    guard let first = year(scan, index + 1) else { return nil }
    if scan.isDash(index + 2), let last = year(scan, index + 3) { return (DateSpan.years(first, last), index + 4) }
    return (DateSpan.years(first, first), index + 2)
  }

  /// `quý IV/2025`, `quý 2 năm 2026`
  private static func quarter(_ scan: Scan, _ index: Int) -> (DateSpan, Int)? {
    var number = 0
    if scan.isNumber(index + 1) { number = scan.tokens[index + 1].number }
    if scan.has(index + 1, .roman) {
      number = ["I", "II", "III", "IV"].firstIndex(of: scan.text(index + 1, index + 2)).map { $0 + 1 } ?? 0
    }
    guard (1...4).contains(number) else { return nil }
    let (year, end) = yearAfter(scan, index + 2)
    return (DateSpan.quarter(number, year, scan.published), end)
  }

  /// `/2026`, `-2026`, ` năm 2026` after a month or quarter.
  private static func yearAfter(_ scan: Scan, _ index: Int) -> (Int?, Int) {
    if scan.isMark(index, "/") || scan.isMark(index, "-") || scan.isMark(index, "."), scan.touches(index),
      scan.touches(index + 1),
      let value = year(scan, index + 1)
    {
      return (value, index + 2)
    }
    guard scan.isWord(index, nam) else { return (nil, index) }
    if let value = year(scan, index + 1) { return (value, index + 2) }
    if let (span, end) = RelativeDate.span(scan, at: index, behindNumber: true), let day = CalendarDate(iso: span.from)
    {
      return (day.year, end)
    }
    return (nil, index)
  }
}
