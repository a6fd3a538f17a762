import NewsModel

/// Parts of a month, quarter or year: “cuối năm 2026”, “đầu tháng 5”, “nửa cuối năm”, “6 tháng đầu năm 2026”.
///
/// A third each: of a year four months, of a month ten days, the last third to its end; “nửa” halves.
enum PeriodPart {
  private enum Part {
    case first, middle, last, firstHalf, lastHalf
  }
  private static let dau = WordKey.of("đầu")
  private static let giua = WordKey.of("giữa")
  private static let cuoi = WordKey.of("cuối")
  private static let nua = WordKey.of("nửa")
  private static let hoc = WordKey.of("học")
  private static let cua = WordKey.of("của")
  private static let tuan = WordKey.of("tuần")
  private static let numbers = ["hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"].map { WordKey.of($0) }

  /// “cuối năm 2026”; the words of the part and the whole they cut.
  static func worded(_ scan: Scan, at index: Int) -> FoundFact? {
    var wholeStart = index + 1
    var part: Part?
    if scan.isWord(index, nua) {
      part = scan.isWord(index + 1, dau) ? .firstHalf : scan.isWord(index + 1, cuoi) ? .lastHalf : nil
      wholeStart = index + 2
    } else {
      part = self.part(scan, index)
    }
    guard let part, let (whole, end) = whole(scan, wholeStart), let span = cut(whole, part) else { return nil }
    return FoundFact(.date, scan, index, end, span.value)
  }

  /// “6 tháng đầu năm 2026”, “hai quý cuối năm”, “10 ngày đầu tháng 3”, “8 tháng năm 2026”
  static func counted(_ scan: Scan, at index: Int) -> FoundFact? {
    guard let count = count(scan, index), count > 0 else { return nil }
    let unit: (months: Int, days: Int)
    if scan.isWord(index + 1, DateScanner.thang) {
      unit = (count, 0)
    } else if scan.isWord(index + 1, DateScanner.quy) {
      unit = (count * 3, 0)
    } else if scan.isWord(index + 1, DateScanner.ngay) {
      unit = (0, count)
    } else if scan.isWord(index + 1, tuan) {
      unit = (0, count * 7)
    } else {
      return nil
    }
    let named = part(scan, index + 2)
    let wholeStart = named == nil ? index + 2 : scan.isWord(index + 3, cua) ? index + 4 : index + 3
    guard named == .first || named == .last || named == nil && unit.months > 0,
      scan.isWord(wholeStart, DateScanner.nam) || scan.isWord(wholeStart, DateScanner.thang)
        || scan.isWord(wholeStart, DateScanner.quy),
      let (whole, end) = whole(scan, wholeStart), unit.days > 0 || whole.granularity == .year,
      let span = run(whole, months: unit.months, days: unit.days, fromEnd: named == .last)
    else { return nil }
    // “8 tháng năm” would be the month of May.
    if named == nil, !scan.isNumber(end - 1) { return nil }
    return FoundFact(.date, scan, index, end, span.value)
  }

  private static func count(_ scan: Scan, _ index: Int) -> Int? {
    if scan.isNumber(index) { return scan.tokens[index].digits <= 2 ? scan.tokens[index].number : nil }
    guard scan.has(index, .numberWord) else { return nil }
    return numbers.firstIndex(of: scan.tokens[index].key).map { $0 + 2 }
  }

  private static func part(_ scan: Scan, _ index: Int) -> Part? {
    if scan.isWord(index, dau) { return .first }
    if scan.isWord(index, giua) { return .middle }
    return scan.isWord(index, cuoi) ? .last : nil
  }

  /// The month, quarter or year that starts at `index`; a bare “năm” is the year of publication.
  private static func whole(_ scan: Scan, _ index: Int) -> (DateSpan, Int)? {
    guard scan.isWord(index) else { return nil }
    if let found = DateScanner.span(scan, at: index) { return found }
    guard scan.isWord(index, DateScanner.nam), !scan.isWord(index + 1, hoc), !scan.isNumber(index + 1) else {
      return nil
    }
    guard let year = scan.published?.day.year else {
      return (DateSpan(granularity: .relative, from: "", to: ""), index + 1)
    }
    return (DateSpan.years(year, year), index + 1)
  }

  private static func cut(_ whole: DateSpan, _ part: Part) -> DateSpan? {
    if whole.granularity == .relative || whole.to.isEmpty { return DateSpan(granularity: .period, from: "", to: "") }
    let months: (Int, Int)
    switch (whole.granularity, part) {
    case (.month, .first): return run(whole, months: 0, days: 10, fromEnd: false)
    case (.month, .middle): return middle(whole)
    case (.month, .last): return lastDays(whole)
    case (.month, .firstHalf): return run(whole, months: 0, days: 15, fromEnd: false)
    case (.month, .lastHalf): return run(whole, months: 0, days: 15, fromEnd: true)
    case (.quarter, .first): months = (0, 1)
    case (.quarter, .middle): months = (1, 1)
    case (.quarter, .last): months = (2, 1)
    case (.year, .first): months = (0, 4)
    case (.year, .middle): months = (4, 4)
    case (.year, .last): months = (8, 4)
    case (.year, .firstHalf): months = (0, 6)
    case (.year, .lastHalf): months = (6, 6)
    default: return nil
    }
    return DateSpan.months(whole.from, skip: months.0, count: months.1)
  }

  private static func middle(_ month: DateSpan) -> DateSpan? {
    guard let first = CalendarDate(iso: month.from) else { return nil }
    return DateSpan(
      granularity: .period, from: first.adding(days: 10).description, to: first.adding(days: 19).description)
  }

  private static func lastDays(_ month: DateSpan) -> DateSpan? {
    guard let first = CalendarDate(iso: month.from) else { return nil }
    return DateSpan(granularity: .period, from: first.adding(days: 20).description, to: month.to)
  }

  private static func run(_ whole: DateSpan, months: Int, days: Int, fromEnd: Bool) -> DateSpan? {
    guard let first = CalendarDate(iso: whole.from), let last = CalendarDate(iso: whole.to) else {
      return DateSpan(granularity: .period, from: "", to: "")
    }
    if months > 0 {
      guard months <= 12 else { return nil }
      return DateSpan.months(whole.from, skip: fromEnd ? 12 - months : 0, count: months)
    }
    let from = fromEnd ? last.adding(days: 1 - days) : first
    return DateSpan(
      granularity: .period, from: from.description,
      to: fromEnd ? whole.to : first.adding(days: days - 1).description)
  }
}
