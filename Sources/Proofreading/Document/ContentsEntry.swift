/// One row of the table of contents as printed.
struct ContentsEntry {
  let paragraph: Int
  let number: Int
  /// Title without number, dots and page.
  let title: String
  /// Where the title stands in the paragraph.
  let start: Int
  let end: Int
  let page: Int?

  static func entries(of paragraphs: [Paragraph]) -> [ContentsEntry] {
    paragraphs.enumerated().compactMap { $0.element.kind == .contents ? ContentsEntry($0.element, $0.offset) : nil }
  }

  init?(_ paragraph: Paragraph, _ index: Int) {
    guard let first = paragraph.words.first, let number = Int(first.text) else { return nil }
    self.paragraph = index
    self.number = number
    let scalars = paragraph.scalars
    var start = first.end
    while start < scalars.count, Paragraph.isBlank(scalars[start]) { start += 1 }
    var end = scalars.count
    var digits = end
    while digits > start, ("0"..."9").contains(scalars[digits - 1]) { digits -= 1 }
    var page: Int?
    let label = "trang"
    var before = digits
    while before > start, Paragraph.isBlank(scalars[before - 1]) { before -= 1 }
    if digits < end, before - label.count >= start, paragraph.text(before - label.count, before).lowercased() == label {
      page = Int(paragraph.text(digits, end))
      end = before - label.count
    }
    while end > start, Paragraph.isBlank(scalars[end - 1]) || scalars[end - 1] == "." || scalars[end - 1] == "…" {
      end -= 1
    }
    self.start = start
    self.end = end
    self.page = page
    title = paragraph.text(start, end)
  }
}
