import NewsModel

/// Figures: `3,6-4 tỷ USD`, `hơn 300 gian hàng`, `464.116 tỷ đồng`, `21,9/22`, `70-80%`, `từ 10% trở lên`.
enum FigureScanner {
  private static let den = WordKey.of("đến")
  private static let toi = WordKey.of("tới")
  private static let tu = WordKey.of("từ")
  private static let am = WordKey.of("âm")
  private static let hon = WordKey.of("hơn")
  private static let tro = WordKey.of("trở")
  private static let len = WordKey.of("lên")
  private static let xuong = WordKey.of("xuống")
  private static let verbsWithTren = ["dựa", "trong", "lên"].map { WordKey.of($0) }
  private static let ranks = ["hạng", "thứ"].map { WordKey.of($0) }

  static func figure(_ scan: Scan, at index: Int) -> FoundFact? {
    guard let number = NumberReader.number(scan, at: index), !isCode(scan, index, number.end),
      !isListNumber(scan, index, number.end)
    else { return nil }
    var figure = Figure(number: number.number, tail: FigureTail(end: number.end), start: index)
    figure.readRest(scan, number.end)
    guard stands(scan, index, isShare: figure.whole != nil), !isName(scan, index, number.end, figure) else {
      return nil
    }
    // “3D”, “5G”: a letter that is no unit makes it a name.
    if scan.isWord(figure.tail.end), scan.touches(figure.tail.end) { return nil }
    figure.readApproximation(scan)
    return FoundFact(.figure, scan, figure.start, figure.tail.end, figure.value)
  }

  private struct Figure {
    var number: DecimalNumber
    var upper: DecimalNumber?
    var whole: DecimalNumber?
    var tail: FigureTail
    var start: Int
    var approximation = ""
    var isNegative = false

    /// Upper bound or whole, magnitude and unit. “20 nghìn - 30 nghìn người” keeps its magnitude; “3,6-4 tỷ” shares it.
    mutating func readRest(_ scan: Scan, _ end: Int) {
      if let second = rangeEnd(scan, end) {
        tail = FigureTail.read(scan, at: second.end)
        number = number.shifted(by: tail.magnitude)
        upper = second.number.shifted(by: tail.magnitude)
        return
      }
      if scan.isMark(end, "/"), scan.touches(end), scan.touches(end + 1),
        let second = NumberReader.number(scan, at: end + 1)
      {
        whole = second.number
        tail = FigureTail.read(scan, at: second.end)
        return
      }
      tail = FigureTail.read(scan, at: end)
      number = number.shifted(by: tail.magnitude)
      guard tail.magnitude > 0, tail.unit.isEmpty, let second = rangeEnd(scan, tail.end) else { return }
      let rest = FigureTail.read(scan, at: second.end)
      guard rest.magnitude > 0 else { return }
      upper = second.number.shifted(by: rest.magnitude)
      tail = rest
    }

    mutating func readApproximation(_ scan: Scan) {
      if let lead = FigureScanner.approximation(scan, before: start) {
        approximation = lead.meaning
        start = lead.start
      } else if scan.isWord(start - 1, am), tail.isMeasured {
        isNegative = true
        start -= 1
      }
      guard scan.isWord(tail.end, tro), scan.isWord(tail.end + 1, len) || scan.isWord(tail.end + 1, xuong) else {
        return
      }
      approximation = scan.isWord(tail.end + 1, len) ? "at-least" : "at-most"
      tail.end += 2
      if scan.isWord(start - 1, tu) { start -= 1 }
    }

    var value: [String: String] {
      var value = ["number": (isNegative ? "-" : "") + number.text, "unit": tail.unit]
      if let upper { value["upper"] = upper.text }
      if let whole { value["of"] = whole.text }
      if !approximation.isEmpty { value["approximation"] = approximation }
      if !tail.per.isEmpty { value["per"] = tail.per }
      return value
    }
  }

  /// The number is no part of a name or code (“A57”, “Covid-19”, “số 71”, “thứ 5”).
  private static func stands(_ scan: Scan, _ index: Int, isShare: Bool) -> Bool {
    guard index > 0 else { return true }
    let before = scan.tokens[index - 1]
    if before.kind == .word, before.classes.contains(.namingCue), !(isShare && ranks.contains(before.key)) {
      return false
    }
    guard scan.touches(index) else { return true }
    if before.kind == .word || before.kind == .number || scan.isMark(index - 1, "+") { return false }
    if scan.isDash(index - 1) || scan.isMark(index - 1, "/") || scan.isMark(index - 1, ".")
      || scan.isMark(index - 1, ",")
    {
      return !scan.touches(index - 1) || index == 1
    }
    return true
  }

  /// Telephone numbers, account numbers, addresses of the net: a leading zero, nine digits at a stretch, or dots that go on.
  private static func isCode(_ scan: Scan, _ index: Int, _ end: Int) -> Bool {
    let token = scan.tokens[index]
    if token.digits >= 9 { return true }
    if token.digits > 1, scan.bytes[Int(token.byteStart)] == 0x30, token.digits > 2 || scan.isMark(index + 1, ".") {
      return true
    }
    return scan.isMark(end, ".") && scan.touches(end) && scan.isNumber(end + 1) && scan.touches(end + 1)
  }

  /// A bare whole number behind a name or a noun belongs to it: “ISO 27001”, “giai đoạn 1”, “tầng 4”; “4.0” is a version,
  /// “3-1” a score, “2026” a year.
  private static func isName(_ scan: Scan, _ index: Int, _ end: Int, _ figure: Figure) -> Bool {
    if figure.whole != nil { return false }
    // “ECEI 2026 tổ chức …”: four digits without a dot are a year before they count anything.
    if figure.tail.isCounted, end == index + 1, let year = DateScanner.year(scan, index), (1990...2045).contains(year) {
      return approximation(scan, before: index) == nil
    }
    if figure.tail.isMeasured { return false }
    if scan.isMark(index + 1, "."), end == index + 3, scan.tokens[index + 2].digits != 3 { return true }
    if figure.upper != nil { return scan.tokens[index].digits <= 2 && figure.tail.unit.isEmpty }
    guard end == index + 1 else { return false }
    if let year = DateScanner.year(scan, index), (1900...2100).contains(year) { return true }
    // “(71 Hàng Trống”: the number of a house; “kỹ sư 57”.
    if scan.isWord(end), scan.tokens[end].firstUpper, scan.isMark(index - 1, "(") { return true }
    if scan.isMark(end, "”") || scan.isMark(end, "\"") || scan.isMark(end, "’") { return scan.isWord(index - 1) }
    guard scan.isWord(index - 1), scan.spaced(index), approximation(scan, before: index) == nil else { return false }
    let before = scan.tokens[index - 1]
    if before.firstUpper, !isSentenceStart(scan, index - 1) { return true }
    return before.classes.contains(.numberedNoun)
  }

  private static func isSentenceStart(_ scan: Scan, _ index: Int) -> Bool {
    index == 0 || scan.isSentenceEnd(index - 1)
  }

  /// “- 28 Cập nhật”, “1. XU HƯỚNG”: the number of a row, not of a thing.
  private static func isListNumber(_ scan: Scan, _ index: Int, _ end: Int) -> Bool {
    func startsLine(_ position: Int) -> Bool { position <= 0 || scan.tokens[position - 1].kind == .lineBreak }
    guard startsLine(index) || scan.isDash(index - 1) && startsLine(index - 1), scan.tokens[index].digits <= 3 else {
      return false
    }
    if scan.isMark(end, ".") || scan.isMark(end, ")") { return true }
    if end >= scan.count || scan.tokens[end].kind == .lineBreak { return index > 0 && end == index + 1 }
    return scan.isDash(index - 1) || scan.isWord(end) && scan.tokens[end].firstUpper
  }

  private static func rangeEnd(_ scan: Scan, _ index: Int) -> (number: DecimalNumber, end: Int)? {
    guard scan.isDash(index) || scan.isWord(index, den) || scan.isWord(index, toi) else { return nil }
    return NumberReader.number(scan, at: index + 1)
  }

  private static func approximation(_ scan: Scan, before index: Int) -> (meaning: String, start: Int)? {
    if index > 0, scan.isMark(index - 1, "~") { return ("about", index - 1) }
    for length in [3, 2, 1] where index >= length && scan.has(index - length, .approximationStart) {
      guard let (meaning, end) = Approximation.trie.longest(scan.tokens, at: index - length), end == index else {
        continue
      }
      if length == 1 {
        // “dựa trên 11 cơ sở”, “thấp hơn 8,7%”: the word belongs to what stands before it.
        if scan.isWord(index - 2), verbsWithTren.contains(scan.tokens[index - 2].key) { return nil }
        if scan.isWord(index - 1, hon), scan.has(index - 2, .comparable) { return nil }
        // “từ 20 - 30” opens a range, “từ 2025” a period.
        if meaning == "at-least" { return nil }
      }
      return (meaning, index - length)
    }
    return nil
  }
}
