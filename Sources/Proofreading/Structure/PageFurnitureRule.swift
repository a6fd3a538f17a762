import NewsModel

/// What belongs to the page and not to the text: page numbers alone on a line, headings printed twice.
struct PageFurnitureRule: ProofRule {
  let name = "page-furniture"
  let family = Finding.Family.structure
  let source = "Quy tắc dàn trang: số trang và tiêu đề chạy không lẫn vào bài"
  let page = RulePage(
    "Rác dàn trang", english: "Page numbers and running heads in the text.",
    finds: "Số trang đứng riêng một dòng, tiêu đề in hai lần hoặc lặp chính nó, mục trống.")

  func findings(in context: ProofContext) -> [RuleFinding] {
    numbers(context) + headings(context) + empties(context)
  }

  /// Two separators with nothing between them.
  private func empties(_ context: ProofContext) -> [RuleFinding] {
    zip(context.paragraphs, context.paragraphs.dropFirst()).compactMap { first, second in
      guard first.kind == .separator, second.kind == .separator else { return nil }
      return RuleFinding(.note, second, 0, second.scalars.count, "Mục trống giữa hai dấu ngăn.")
    }
  }

  private func numbers(_ context: ProofContext) -> [RuleFinding] {
    context.paragraphs.filter { $0.kind == .pageNumber }.map {
      RuleFinding(.warning, $0, 0, $0.scalars.count, "Số trang lẫn vào nội dung.")
    }
  }

  /// The second and later occurrences of a numbered heading, and a heading that repeats itself.
  private func headings(_ context: ProofContext) -> [RuleFinding] {
    var seen: [String: Int] = [:]
    var findings: [RuleFinding] = []
    for paragraph in context.paragraphs where paragraph.kind == .heading && paragraph.words.count >= 4 {
      let key = key(paragraph)
      if let start = repeatedHalf(paragraph) {
        findings.append(RuleFinding(.warning, paragraph, start, paragraph.scalars.count, "Tiêu đề lặp lại chính nó."))
      } else if seen[key] != nil {
        findings.append(RuleFinding(.warning, paragraph, 0, paragraph.scalars.count, "Tiêu đề in hai lần."))
      }
      seen[key, default: 0] += 1
    }
    return findings
  }

  private func key(_ paragraph: Paragraph) -> String {
    paragraph.words.filter { !$0.hasDigit }.map(\.lower).joined(separator: " ")
  }

  private func repeatedHalf(_ paragraph: Paragraph) -> Int? {
    let words = paragraph.words.filter { !$0.hasDigit }
    guard words.count >= 6, words.count % 2 == 0 else { return nil }
    let half = words.count / 2
    return zip(words[..<half], words[half...]).allSatisfy { $0.lower == $1.lower } ? words[half].start : nil
  }
}
