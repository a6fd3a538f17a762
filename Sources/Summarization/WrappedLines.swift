/// Puts together sentences that a fixed line width broke (text taken from PDF or mail).
enum WrappedLines {
  /// A line this long that does not end a sentence goes on in the next one.
  static let fullLine = 50
  /// Lines of running text are longer; such a document is not wrapped.
  static let widest = 130

  /// The spans of whole sentences; `ranges` unchanged when the text is not hard-wrapped.
  static func joined(_ ranges: [Range<Int>], in text: ScalarText) -> [Range<Int>] {
    guard isWrapped(text) else { return ranges }
    var result: [Range<Int>] = []
    for range in ranges {
      if let last = result.last, goesOn(last, range, text) {
        result[result.count - 1] = last.lowerBound..<range.upperBound
      } else {
        result.append(range)
      }
    }
    return result
  }

  /// At least four full lines that a single line end cuts within a sentence, and no line wider than a page.
  private static func isWrapped(_ text: ScalarText) -> Bool {
    var cut = 0
    var start = 0
    for position in text.scalars.indices where text.scalars[position] == 0x0a {
      let length = position - start
      if length > widest { return false }
      if length >= fullLine, isOpen(text.scalars[position - 1]), position + 1 < text.scalars.count,
        text.scalars[position + 1] != 0x0a
      {
        cut += 1
      }
      start = position + 1
    }
    return cut >= 4
  }

  private static func goesOn(_ first: Range<Int>, _ second: Range<Int>, _ text: ScalarText) -> Bool {
    guard isOpen(text.scalars[first.upperBound - 1]) else { return false }
    var lineEnds = 0
    for scalar in text.scalars[first.upperBound..<second.lowerBound] where scalar == 0x0a { lineEnds += 1 }
    guard lineEnds == 1 else { return false }
    var start = first.upperBound
    while start > 0, text.scalars[start - 1] != 0x0a, first.upperBound - start < fullLine { start -= 1 }
    return first.upperBound - start >= fullLine
  }

  private static func isOpen(_ last: UInt32) -> Bool { SentenceFilter.isUnfinished(last) || last == 0x2c }
}
