/// What one line of a bulletin looks like, told from the line alone.
enum LineKinds {
  static func kind(_ text: String) -> Paragraph.Kind? {
    let line = trimmed(text)
    guard !line.isEmpty else { return nil }
    if line == "-" || line == "–" { return .separator }
    if line.count <= 3, line.allSatisfy({ $0.isNumber }) { return .pageNumber }
    if isAddress(line) { return .address }
    if isContentsRow(line) { return .contents }
    if isLink(line) { return .link }
    if isDatedTitle(line) { return .title }
    if isSource(line) { return .source }
    if isHeading(line) { return .heading }
    return .body
  }

  static func trimmed(_ text: String) -> Substring {
    let isBlank: (Character) -> Bool = {
      $0 == " " || $0 == "\t" || $0 == "\u{a0}" || $0 == "\u{c}" || $0 == "\u{feff}" || $0 == "\r"
    }
    var line = text.drop(while: isBlank)
    while let last = line.last, isBlank(last) { line.removeLast() }
    return line
  }

  private static func isAddress(_ line: Substring) -> Bool {
    let bare = line.hasPrefix("<") ? line.dropFirst() : line
    guard bare.hasPrefix("http://") || bare.hasPrefix("https://") || bare.hasPrefix("www.") else { return false }
    return !bare.contains(" ")
  }

  /// `- 12 Title trang 7`
  private static func isContentsRow(_ line: Substring) -> Bool {
    guard line.hasPrefix("- ") else { return false }
    let digits = line.dropFirst(2).prefix { $0.isNumber }
    return (1...3).contains(digits.count) && line.dropFirst(2 + digits.count).first == " "
  }

  /// `[Chi tiết: Báo Chính phủ](#)`, alone on its line.
  private static func isLink(_ line: Substring) -> Bool { line.hasPrefix("[") && line.contains("](") }

  /// `13/4: VIỆT NAM …`: a day and a heading in capitals.
  static func isDatedTitle(_ line: Substring) -> Bool {
    guard let end = dateLabelEnd(line) else { return false }
    let rest = line[end...]
    let title = rest.prefix { $0 != "[" }
    return isShouted(title)
  }

  /// The index after `13/4:`.
  static func dateLabelEnd(_ line: Substring) -> Substring.Index? {
    let day = line.prefix { $0.isNumber }
    guard (1...2).contains(day.count) else { return nil }
    var rest = line.dropFirst(day.count)
    guard let separator = rest.first, separator == "/" else { return nil }
    rest = rest.dropFirst()
    let month = rest.prefix { $0.isNumber }
    guard (1...2).contains(month.count) else { return nil }
    rest = rest.dropFirst(month.count)
    guard let mark = rest.first(where: { $0 != " " }), ":;.,-–".contains(mark), let index = rest.firstIndex(of: mark)
    else {
      return nil
    }
    return rest.index(after: index)
  }

  /// `(Theo Reuters, Asia Financial)` or `(Nhandan.vn)`: a credit alone on its line.
  static func isSource(_ line: Substring) -> Bool {
    guard line.hasPrefix("("), line.count < 160 else { return false }
    if line.hasPrefix("(Theo ") || line.hasPrefix("(Nguồn") { return true }
    guard let close = line.firstIndex(of: ")"), line.index(after: close) == line.endIndex || line.hasSuffix(").") else {
      return false
    }
    return line.count < 60
  }

  /// Mostly capitals, or numbered like `3.1.`
  static func isHeading(_ line: Substring) -> Bool {
    guard line.count < 220 else { return false }
    return isShouted(line)
  }

  static func isShouted(_ text: Substring) -> Bool {
    var upper = 0
    var lower = 0
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      if scalar.properties.isUppercase { upper += 1 } else if scalar.properties.isLowercase { lower += 1 }
    }
    return upper >= 4 && upper > lower * 4
  }
}
