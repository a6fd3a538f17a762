import NewsModel

/// Figures: `3,6-4 tỷ USD`, `hơn 300 gian hàng`, `464.116 tỷ đồng`, `21,9/22`, `70-80%`.
enum FigureScanner {
  private static let verbsWithTren = ["dựa", "trong", "lên"].map { WordKey.of($0) }
  private static let den = WordKey.of("đến")
  private static let ranges: [UInt64] = [den, WordKey.of("tới")]

  static func figure(_ scan: Scan, at index: Int) -> FoundFact? {
    guard stands(scan, index), let number = NumberReader.number(scan, at: index), !isListNumber(scan, index, number.end)
    else { return nil }
    var end = number.end
    var upper: DecimalNumber?
    var whole: DecimalNumber?
    if let second = rangeEnd(scan, end) {
      upper = second.number
      end = second.end
    } else if scan.isMark(end, "/"), scan.touches(end), scan.touches(end + 1),
      let second = NumberReader.number(scan, at: end + 1)
    {
      whole = second.number
      end = second.end
    }
    let tail = FigureTail.read(scan, at: end)
    // “20 nghìn - 30 nghìn người” keeps its magnitude; “3,6-4 tỷ” shares it.
    if isBareYear(scan, index, number, tail, upper) { return nil }
    end = tail.end
    // “3D”, “5G”: a letter that is no unit makes it a name.
    if scan.isWord(end), scan.touches(end) { return nil }
    let lead = approximation(scan, before: index)
    var value = ["number": number.number.shifted(by: tail.magnitude).text, "unit": tail.unit]
    if let upper { value["upper"] = upper.shifted(by: tail.magnitude).text }
    if let whole { value["of"] = whole.text }
    if let lead { value["approximation"] = lead.meaning }
    if !tail.per.isEmpty { value["per"] = tail.per }
    return FoundFact(.figure, scan, lead?.start ?? index, end, value)
  }

  /// The number is no part of a name or code (“A57”, “Covid-19”, “số 71”, “thứ 5”).
  private static func stands(_ scan: Scan, _ index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = scan.tokens[index - 1]
    if scan.has(index - 1, .namingCue) { return false }
    guard scan.touches(index) else { return true }
    if before.kind == .word || before.kind == .number { return false }
    if scan.isDash(index - 1) || scan.isMark(index - 1, "/") || scan.isMark(index - 1, ".")
      || scan.isMark(index - 1, ",")
    {
      return !scan.touches(index - 1) || index == 1
    }
    return true
  }

  /// “- 28 Cập nhật”, “1. XU HƯỚNG”: the number of a row, not of a thing.
  private static func isListNumber(_ scan: Scan, _ index: Int, _ end: Int) -> Bool {
    func startsLine(_ position: Int) -> Bool { position <= 0 || scan.tokens[position - 1].kind == .lineBreak }
    guard startsLine(index) || scan.isDash(index - 1) && startsLine(index - 1), scan.tokens[index].digits <= 3 else {
      return false
    }
    if scan.isMark(end, ".") || scan.isMark(end, ")") { return true }
    return scan.isDash(index - 1) || scan.isWord(end) && scan.tokens[end].firstUpper
  }

  private static func rangeEnd(_ scan: Scan, _ index: Int) -> (number: DecimalNumber, end: Int)? {
    if scan.isDash(index) { return NumberReader.number(scan, at: index + 1) }
    guard index < scan.count, scan.isWord(index), ranges.contains(scan.tokens[index].key) else { return nil }
    return NumberReader.number(scan, at: index + 1)
  }

  /// “2026” alone is a year.
  private static func isBareYear(
    _ scan: Scan, _ index: Int, _ number: (number: DecimalNumber, end: Int), _ tail: FigureTail, _ upper: DecimalNumber?
  ) -> Bool {
    guard upper == nil, number.end == index + 1, let year = DateScanner.year(scan, index), (1900...2100).contains(year)
    else {
      return false
    }
    return !tail.isMeasured
  }

  private static func approximation(_ scan: Scan, before index: Int) -> (meaning: String, start: Int)? {
    if index > 0, scan.isMark(index - 1, "~") { return ("about", index - 1) }
    for length in [2, 1] where index >= length && scan.has(index - length, .approximationStart) {
      // “dựa trên 11 cơ sở”: the word belongs to the verb.
      if length == 1, scan.isWord(index - 2), verbsWithTren.contains(scan.tokens[index - 2].key) { return nil }
      if let (meaning, end) = Approximation.trie.longest(scan.tokens, at: index - length), end == index {
        // “từ 20 - 30” opens a range, “từ 2025” a period.
        if meaning == "at-least", length == 1 { return nil }
        return (meaning, index - length)
      }
    }
    return nil
  }
}
