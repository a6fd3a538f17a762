/// Sentence boundaries that survive `TP. Hồ Chí Minh`, `PGS.TS.`, `3.5`, `v.v.`, quotes, lists and dates.
public enum Sentences {
  /// The sentences of a text in order, trimmed of white space; a line end always ends a sentence.
  ///
  /// Offsets count Unicode scalars of `text`. Linear.
  public static func split(_ text: String) -> [TextSpan] {
    let scalars = Array(text.unicodeScalars)
    return ranges(scalars).map { range in
      var piece = String.UnicodeScalarView()
      piece.append(contentsOf: scalars[range])
      return TextSpan(text: String(piece), start: range.lowerBound, end: range.upperBound)
    }
  }

  /// The same sentences as ranges of scalar offsets, for callers that need no copy of each. Linear.
  public static func ranges(_ scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if isLineEnd(scalar) {
        append(start..<index, of: scalars, to: &ranges)
        start = index + 1
      } else if isMark(scalar) || scalar == "。", let end = boundary(at: index, from: start, in: scalars) {
        append(start..<end, of: scalars, to: &ranges)
        start = end
        index = end - 1
      }
      index += 1
    }
    append(start..<scalars.count, of: scalars, to: &ranges)
    return ranges
  }

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\r" || scalar == "\u{2028}" || scalar == "\u{2029}" || scalar == "\u{C}"
  }

  private static func append(_ range: Range<Int>, of scalars: [Unicode.Scalar], to ranges: inout [Range<Int>]) {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, isSpace(scalars[low]) { low += 1 }
    while high > low, isSpace(scalars[high - 1]) { high -= 1 }
    if low < high { ranges.append(low..<high) }
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    LetterTable.shared.kind(of: scalar) & LetterTable.space != 0 || scalar.value == 0xFEFF || scalar.value == 0x200B
  }

  /// The offset after the sentence that the mark at `index` ends, or nil.
  private static func boundary(at index: Int, from start: Int, in scalars: [Unicode.Scalar]) -> Int? {
    let mark = scalars[index]
    // A run of marks is judged once, at its first, so that long runs cost linear time.
    if index > start, isMark(scalars[index - 1]) { return nil }
    var end = index + 1
    while end < scalars.count, isMark(scalars[end]) { end += 1 }
    let single = end == index + 1 && mark == "."
    let afterMarks = end
    while end < scalars.count, closes(scalars[end]) { end += 1 }
    if end == scalars.count { return end }
    if isLineEnd(scalars[end]) { return end }
    if !isSpace(scalars[end]) {
      return single && end == afterMarks && runsTogether(at: index, in: scalars) ? end : nil
    }
    var next = end
    while next < scalars.count, isSpace(scalars[next]), !isLineEnd(scalars[next]) { next += 1 }
    if next == scalars.count || isLineEnd(scalars[next]) { return end }
    if !canOpen(next, in: scalars) { return nil }
    if single, end == afterMarks, AbbreviationRules.holds(at: index, from: start, next: next, in: scalars) {
      return nil
    }
    return end
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "!" || scalar == "?" || scalar == "…"
  }

  private static func closes(_ scalar: Unicode.Scalar) -> Bool {
    ["\"", "”", "’", "'", ")", "]", "}", "»", "』", "」"].contains(scalar)
  }

  /// A sentence opens with a capital, a digit, a quote, a bracket, a dash or a bullet, or in another script.
  private static func canOpen(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    let kind = LetterTable.shared.kind(of: scalars[index])
    if kind & LetterTable.letter != 0 {
      return kind & LetterTable.capital != 0 || scalars[index].value >= 0x1F00
    }
    if kind & LetterTable.digit != 0 { return true }
    return ["\"", "“", "‘", "'", "(", "[", "-", "–", "—", "•", "*", "+", "«", "#", "▪", "➢", "►", "■"]
      .contains(scalars[index])
  }

  /// `…sự cố.Tuy nhiên`: a full stop without a space after it, between a small word and a capitalized one.
  private static func runsTogether(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    let table = LetterTable.shared
    guard index + 2 < scalars.count, index >= 2 else { return false }
    guard table.kind(of: scalars[index + 1]) & LetterTable.capital != 0 else { return false }
    let second = table.kind(of: scalars[index + 2])
    guard second & LetterTable.letter != 0, second & LetterTable.capital == 0 else { return false }
    var start = index
    while start > 0, index - start < 9, table.kind(of: scalars[start - 1]) & LetterTable.letter != 0 { start -= 1 }
    guard index - start >= 2, table.kind(of: scalars[start]) & LetterTable.capital == 0 else { return false }
    guard let parts = SyllableParts(Array(scalars[start..<index])) else { return false }
    return Syllables.isLegal(parts)
  }
}
