import NewsModel

/// A day as bulletins print it before a headline: `13/4:`, `17/04;`, `13-4 –`, `Ngày 13/4/2026:`.
struct DateLabel: Sendable, Hashable {
  let day: Int
  let month: Int
  let year: Int?
  /// What stands after the label and its separator; empty for a date alone on its line.
  let rest: String
  /// A colon, semicolon, dash or similar followed the date.
  let hasSeparator: Bool

  /// The label at the start of `text`, or nil.
  init?(startOf text: String) {
    var scalars = Substring(text).unicodeScalars[...]
    for prefix in ["Ngày ", "NGÀY ", "ngày ", "("] where String(scalars).hasPrefix(prefix) {
      scalars = scalars.dropFirst(prefix.unicodeScalars.count)
    }
    guard let day = DateLabel.number(&scalars, 2), DateLabel.mark(&scalars, "/-."),
      let month = DateLabel.number(&scalars, 2), (1...31).contains(day), (1...12).contains(month)
    else { return nil }
    var year: Int?
    var afterYear = scalars
    if DateLabel.mark(&afterYear, "/-."), let value = DateLabel.number(&afterYear, 4), value >= 1_900 {
      year = value
      scalars = afterYear
    }
    if let next = scalars.first, next.properties.isAlphabetic || next.properties.numericType != nil { return nil }
    // `3.1. LĨNH VỰC` is a section number: a date with dots or hyphens needs its year or a colon.
    let usesSlash = text.unicodeScalars.first { "/-.".unicodeScalars.contains($0) } == "/"
    if !usesSlash && year == nil, let next = scalars.first(where: { $0 != " " }), !":;".unicodeScalars.contains(next) {
      return nil
    }
    var separated = false
    while let next = scalars.first, ":;,.-–—)| ".unicodeScalars.contains(next) {
      // A comma goes on with the sentence: “Ngày 13/4, diễn ra …”.
      if next != " " && next != "," { separated = true }
      scalars.removeFirst()
    }
    self.day = day
    self.month = month
    self.year = year
    self.rest = String(scalars)
    self.hasSeparator = separated
  }

  /// The day in the year it stands for: its own, or the one that brings it closest to `week`, or `fallbackYear`.
  func date(week: Week?, fallbackYear: Int?) -> CalendarDate? {
    if let year { return CalendarDate(year: year, month: month, day: day) }
    if let week {
      let candidates = [week.from.year, week.to.year].compactMap { CalendarDate(year: $0, month: month, day: day) }
      return candidates.min {
        abs($0.daysSince1970 - week.from.daysSince1970) < abs($1.daysSince1970 - week.from.daysSince1970)
      }
    }
    return fallbackYear.flatMap { CalendarDate(year: $0, month: month, day: day) }
  }

  private static func number(_ scalars: inout Substring.UnicodeScalarView, _ digits: Int) -> Int? {
    var value = 0
    var count = 0
    while count < digits, let next = scalars.first, (0x30...0x39).contains(next.value) {
      value = value * 10 + Int(next.value) - 0x30
      count += 1
      scalars.removeFirst()
    }
    return count == 0 ? nil : value
  }

  private static func mark(_ scalars: inout Substring.UnicodeScalarView, _ marks: String) -> Bool {
    guard let next = scalars.first, marks.unicodeScalars.contains(next) else { return false }
    scalars.removeFirst()
    return true
  }

  /// Every date inside `text`, with the scalar offsets where it starts and ends.
  static func all(in text: String) -> [(label: DateLabel, start: Int, end: Int)] {
    let scalars = Array(text.unicodeScalars)
    var found: [(DateLabel, Int, Int)] = []
    var position = 0
    while position < scalars.count {
      let isDigit = (0x30...0x39).contains(scalars[position].value)
      if isDigit {
        var end = position
        while end < scalars.count,
          (0x30...0x39).contains(scalars[end].value) || "/.-".unicodeScalars.contains(scalars[end]),
          end - position < 10
        {
          end += 1
        }
        if let (label, length) = strictPrefix(scalars[position..<end]) {
          found.append((label, position, position + length))
          position += length
          continue
        }
        while position < scalars.count, (0x30...0x39).contains(scalars[position].value) { position += 1 }
      } else {
        position += 1
      }
    }
    return found
  }

  /// `d/m` or `d/m/yyyy` (also `-` and `.` when a year follows) at the start of a run of digits and marks.
  private static func strictPrefix(_ run: ArraySlice<Unicode.Scalar>) -> (DateLabel, Int)? {
    let parts = run.split(omittingEmptySubsequences: false) { "/.-".unicodeScalars.contains($0) }
    func value(_ part: ArraySlice<Unicode.Scalar>) -> Int? { Int(String(String.UnicodeScalarView(part))) }
    guard parts.count >= 2, (1...2).contains(parts[0].count), (1...2).contains(parts[1].count),
      let day = value(parts[0]), let month = value(parts[1]), (1...31).contains(day), (1...12).contains(month)
    else { return nil }
    let slash = run[parts[0].endIndex]
    let short = parts[0].count + 1 + parts[1].count
    if parts.count >= 3, parts[2].count == 4, let year = value(parts[2]), year >= 1_900, run[parts[1].endIndex] == slash
    {
      return (DateLabel(day: day, month: month, year: year), short + 5)
    }
    return slash == "/" ? (DateLabel(day: day, month: month, year: nil), short) : nil
  }

  private init(day: Int, month: Int, year: Int?) {
    self.day = day
    self.month = month
    self.year = year
    rest = ""
    hasSeparator = false
  }
}
