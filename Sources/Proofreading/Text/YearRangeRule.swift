import NewsModel

/// Spans of years in two ways: “2026 - 2031” or “2026–2030” in a document that writes “2026-2030”; days with hyphens
/// (“16-07-2025”) in one that writes strokes.
struct YearRangeRule: ProofRule {
  let name = "date-style"
  let family = Finding.Family.consistency
  let source = "Quy tắc nhà: một kiểu viết ngày và khoảng năm trong một tài liệu"
  let page = RulePage(
    "Ngày và khoảng năm hai kiểu", english: "Dates and spans of years in two ways.",
    finds: "Khoảng năm có và không có khoảng trắng (“2026 - 2031”), ngày viết bằng gạch ngang trong tài liệu "
      + "viết bằng gạch chéo, số 0 đứng trước khi có khi không.",
    spares: "Tài liệu không có kiểu chính.",
    wrong: "Kế hoạch 2021-2025, 2026-2030 và 2031-2035; nhiệm kỳ 2026 - 2031.",
    right: "Kế hoạch 2021-2025, 2026-2030 và 2031-2035; nhiệm kỳ 2026-2031.")

  func findings(in context: ProofContext) -> [RuleFinding] { ranges(context) + days(context) + zeros(context) }

  private func ranges(_ context: ProofContext) -> [RuleFinding] {
    let spans = context.texts.flatMap { entry in
      yearSpans(entry.paragraph).map { (entry.paragraph, $0.start, $0.end, $0.form) }
    }
    return minority(spans, "Khoảng năm viết khác kiểu của cả tài liệu.") { text, form in
      let years = text.split { !$0.isNumber }
      return years.count == 2 ? years[0] + form + years[1] : nil
    }
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
    return minority(spans, "Ngày viết khác kiểu của cả tài liệu.") { text, form in
      let parts = text.split { !$0.isNumber }
      return text.contains { $0.isLetter } ? nil : parts.joined(separator: form)
    }
  }

  /// What stands in another form than at least two thirds of the others.
  private func minority(
    _ spans: [(Paragraph, Int, Int, String)], _ message: String, _ mend: (String, String) -> String?
  ) -> [RuleFinding] {
    let forms = Dictionary(grouping: spans, by: \.3).mapValues(\.count)
    guard forms.count > 1, let usual = forms.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }),
      usual.value * 3 >= spans.count * 2
    else { return [] }
    return spans.filter { $0.3 != usual.key }.map { paragraph, start, end, _ in
      let span = paragraph.widened(start, end)
      let right = mend(paragraph.text(start, end), usual.key)
      return RuleFinding(
        .warning, paragraph, span.start, span.end, message, edit: right.map { .safe(start, end, $0) })
    }
  }

  /// `13/04` in running text that writes months below ten without a zero. Dates of documents (`ngày 02/4/2026`) follow
  /// the decree's own form and are left alone.
  private func zeros(_ context: ProofContext) -> [RuleFinding] {
    var spans: [(Paragraph, Int, Int, String)] = []
    for (_, paragraph) in context.texts where paragraph.kind != .title {
      for (first, second) in zip(paragraph.words, paragraph.words.dropFirst()) {
        guard first.hasDigit, second.hasDigit, second.start == first.end + 1, paragraph.scalars[first.end] == "/",
          let day = Int(first.text), let month = Int(second.text), (1...31).contains(day), (1...9).contains(month),
          second.text.count <= 2, first.text.count <= 2, first.start == 0 || paragraph.scalars[first.start - 1] != "/"
        else { continue }
        spans.append((paragraph, second.start, second.end, second.text.count == 2 ? "04" : "4"))
      }
    }
    return minority(spans, "Tháng khi viết có số 0, khi không.") { text, form in
      Int(text).map { form == "4" ? "\($0)" : "0\($0)" }
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
