import NewsModel

/// A quotation mark or bracket that opens and never closes, or closes without having opened.
struct UnbalancedQuoteRule: ProofRule {
  let name = "quote-unbalanced"
  let family = Finding.Family.text
  let source = "Quy tắc đặt dấu câu: ngoặc đi theo cặp"
  let page = RulePage(
    "Ngoặc không đủ cặp", english: "A quotation mark or bracket without its partner.",
    finds: "Ngoặc mở mà không đóng, hoặc đóng mà không mở.",
    spares: "Đánh số kiểu a), 1); dấu phẩy trên.",
    wrong: "Mô hình \"Bản thông minh, \"Chợ số\" ở vùng cao.",
    right: "Mô hình \"Bản thông minh\", \"Chợ số\" ở vùng cao.")

  func findings(in context: ProofContext) -> [RuleFinding] {
    let contents = context.paragraphs.filter { $0.kind == .contents }
    return (context.texts.map(\.paragraph) + contents).flatMap {
      // Past the first few a paragraph is broken as a whole.
      (straight($0) + paired($0, "“", "”") + paired($0, "(", ")") + single($0)).prefix(6)
    }
  }

  private func straight(_ paragraph: Paragraph) -> [RuleFinding] {
    var findings: [RuleFinding] = []
    var open: Int?
    for (index, scalar) in paragraph.scalars.enumerated() where scalar == "\"" {
      if let start = open {
        if QuoteMarks.closes(paragraph, index) {
          open = nil
        } else {
          findings.append(report(paragraph, start, index))
          open = index
        }
      } else if QuoteMarks.opens(paragraph, index) {
        open = index
      } else if !mixed(paragraph, index) {
        findings.append(report(paragraph, index, index + 1))
      }
    }
    if let start = open { findings.append(report(paragraph, start, paragraph.scalars.count)) }
    return findings
  }

  /// A straight mark that closes a curly one is a matter of style, not of balance.
  private func mixed(_ paragraph: Paragraph, _ index: Int) -> Bool {
    guard let open = paragraph.scalars[..<index].lastIndex(of: "“") else { return false }
    return !paragraph.scalars[open..<index].contains("”")
  }

  private func paired(_ paragraph: Paragraph, _ open: Unicode.Scalar, _ close: Unicode.Scalar) -> [RuleFinding] {
    var findings: [RuleFinding] = []
    var stack: [Int] = []
    for (index, scalar) in paragraph.scalars.enumerated() {
      if scalar == open {
        stack.append(index)
      } else if scalar == close {
        if stack.popLast() == nil, !isListMark(paragraph, index, close),
          !paragraph.scalars[..<index].contains("\"") || close == ")"
        {
          findings.append(report(paragraph, index, index + 1))
        }
      }
    }
    for start in stack where !(open == "“" && paragraph.scalars[start...].contains("\"")) {
      findings.append(report(paragraph, start, paragraph.scalars.count))
    }
    return findings
  }

  /// `‘…’` and `'…'` around phrases; apostrophes inside words are left alone.
  private func single(_ paragraph: Paragraph) -> [RuleFinding] {
    let marks = paragraph.scalars.indices.filter { "'‘’".unicodeScalars.contains(paragraph.scalars[$0]) }
      .filter { !isApostrophe(paragraph, $0) }
    guard marks.count % 2 == 1, let start = marks.last else { return [] }
    return [report(paragraph, start, paragraph.scalars.count)]
  }

  private func isApostrophe(_ paragraph: Paragraph, _ index: Int) -> Bool {
    guard index > 0, index + 1 < paragraph.scalars.count else { return false }
    guard Word.isPart(paragraph.scalars[index - 1]), Word.isPart(paragraph.scalars[index + 1]) else { return false }
    // In a contents row the page label may touch the closing mark.
    return paragraph.words.first { $0.start == index + 1 }?.lower != "trang"
  }

  /// `a)`, `1)`
  private func isListMark(_ paragraph: Paragraph, _ index: Int, _ close: Unicode.Scalar) -> Bool {
    guard close == ")", let word = paragraph.words.last(where: { $0.end == index }) else { return false }
    return word.text.count <= 2
  }

  private func report(_ paragraph: Paragraph, _ start: Int, _ end: Int) -> RuleFinding {
    let reach = min(end, start + 40)
    let after = Paragraph.firstIndex(in: paragraph.words.count) { paragraph.words[$0].end > reach }
    let last = after > 0 && paragraph.words[after - 1].end > start ? paragraph.words[after - 1].end : reach
    let span = paragraph.widened(start, max(reach == end ? end : last, start + 1))
    return RuleFinding(.error, paragraph, start == span.start ? start : span.start, span.end, "Ngoặc không đủ cặp.")
  }
}
