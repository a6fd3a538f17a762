/// The straight and curly quotation marks of a paragraph.
enum QuoteMarks {
  static func straightPairs(_ paragraph: Paragraph) -> [(start: Int, end: Int)] {
    var pairs: [(start: Int, end: Int)] = []
    var open: Int?
    for (index, scalar) in paragraph.scalars.enumerated() where scalar == "\"" {
      if let start = open, closes(paragraph, index) {
        pairs.append((start, index + 1))
        open = nil
      } else {
        open = index
      }
    }
    return pairs
  }

  /// A straight mark closes when a letter or mark stands right before it.
  static func closes(_ paragraph: Paragraph, _ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = paragraph.scalars[index - 1]
    return !Paragraph.isBlank(before) && before != "(" && before != "“"
  }

  static func opens(_ paragraph: Paragraph, _ index: Int) -> Bool {
    guard index + 1 < paragraph.scalars.count else { return false }
    let before = index > 0 ? paragraph.scalars[index - 1] : " "
    return (Paragraph.isBlank(before) || before == "(" || before == "[")
      && !Paragraph.isBlank(paragraph.scalars[index + 1])
  }

  /// Pairs of `'…'` or `‘…’` outside double quotation marks; apostrophes inside words are none.
  static func singlePairs(_ paragraph: Paragraph) -> [(start: Int, end: Int)] {
    var pairs: [(start: Int, end: Int)] = []
    var open: Int?
    var isInside = false
    for (index, scalar) in paragraph.scalars.enumerated() {
      switch scalar {
      case "“": isInside = true
      case "”": isInside = false
      case "\"": isInside.toggle()
      case "'", "‘", "’":
        if isInside { continue }
        if let start = open, scalar != "‘", closes(paragraph, index) {
          if index - start > 2 { pairs.append((start, index + 1)) }
          open = nil
        } else if scalar != "’", opens(paragraph, index) {
          open = index
        }
      default: break
      }
    }
    return pairs
  }
}
