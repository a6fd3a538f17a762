import NewsModel

/// Spans of years in two ways: “2026 - 2031” or “2026–2030” in a document that writes “2026-2030”; days with hyphens
/// (“16-07-2025”) in one that writes strokes.
struct YearRangeRule: ProofRule {
  let name = "date-style"
  let family = Finding.Family.consistency
  let source = "Quy tắc nhà: một kiểu viết ngày và khoảng năm trong một tài liệu"

  func findings(in context: ProofContext) -> [RuleFinding] { ranges(context) + days(context) }

  private func ranges(_ context: ProofContext) -> [RuleFinding] {
    let spans = context.texts.flatMap { entry in
      yearSpans(entry.paragraph).map { (entry.paragraph, $0.start, $0.end, $0.form) }
    }
    return minority(spans, "Khoảng năm viết khác kiểu của cả tài liệu.")
  }

  private func days(_ context: ProofContext) -> [RuleFinding] {
    let spans = context.texts.flatMap { index, paragraph in
      context.facts[index].compactMap { fact -> (Paragraph, Int, Int, String)? in
        guard fact.kind == .date, fact.value["granularity"] == "day",
          let mark = fact.text.first(where: { "/-.".contains($0) })
        else { return nil }
        return (paragraph, fact.start, fact.end, String(mark))
      }
    }
    return minority(spans, "Ngày viết khác kiểu của cả tài liệu.")
  }

  /// What stands in another form than at least two thirds of the others.
  private func minority(_ spans: [(Paragraph, Int, Int, String)], _ message: String) -> [RuleFinding] {
    let forms = Dictionary(grouping: spans, by: \.3).mapValues(\.count)
    guard forms.count > 1, let usual = forms.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }),
      usual.value * 3 >= spans.count * 2
    else { return [] }
    return spans.filter { $0.3 != usual.key }.map { paragraph, start, end, _ in
      let span = paragraph.widened(start, end)
      return RuleFinding(.warning, paragraph, span.start, span.end, message)
    }
  }

  private func yearSpans(_ paragraph: Paragraph) -> [(start: Int, end: Int, form: String)] {
    zip(paragraph.words, paragraph.words.dropFirst()).compactMap { first, second in
      guard first.text.count == 4, second.text.count == 4, let from = Int(first.text), let to = Int(second.text),
        (1990...2100).contains(from), (1990...2100).contains(to), second.start - first.end <= 3
      else { return nil }
      let form = paragraph.text(first.end, second.start)
      let trimmed = form.filter { $0 != " " }
      guard trimmed == "-" || trimmed == "–", form == trimmed || form == " \(trimmed) " else { return nil }
      return (first.start, second.end, form)
    }
  }
}
