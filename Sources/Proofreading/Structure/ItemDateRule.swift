import NewsModel

/// Titles of items without the date that the others carry, dates written in two ways (17/4, 17/04), dates outside the week
/// of the issue, items out of the order of their dates.
struct ItemDateRule: ProofRule {
  let name = "item-date"
  let family = Finding.Family.structure
  let source = "Quy tắc nhà: mỗi tin có ngày, trong tuần của số báo"
  let page = RulePage(
    "Ngày của tin", english: "Dates of items: missing, in two forms, outside the week, before the event.",
    finds: "Tin không ghi ngày như các tin khác, ngày viết hai kiểu (17/4, 17/04), ngày ngoài tuần của số báo, "
      + "ngày sớm hơn việc mà tin kể.",
    spares: "Tài liệu không ghi ngày cho tin nào.")

  func missing(in context: ProofContext) -> String? {
    context.items.contains { $0.date != nil } ? nil : "các tin không ghi ngày"
  }

  func findings(in context: ProofContext) -> [RuleFinding] {
    absent(context) + forms(context) + outside(context) + early(context)
  }

  private func absent(_ context: ProofContext) -> [RuleFinding] {
    let dated = context.items.filter { $0.date != nil }.count
    guard dated * 10 >= context.items.count * 7 else { return [] }
    return context.items.filter { $0.date == nil && $0.title != nil }.map { item in
      let paragraph = context.paragraphs[item.first]
      let span = paragraph.span(0, 10)
      return RuleFinding(.warning, paragraph, span.start, span.end, "Tin không ghi ngày như các tin khác.")
    }
  }

  private func forms(_ context: ProofContext) -> [RuleFinding] {
    let padded = context.items.filter { isPadded($0, context) }
    let plain = context.items.filter { !isPadded($0, context) && ($0.date?.month ?? 12) < 10 }
    guard padded.count * 4 <= plain.count else { return [] }
    return padded.map { item in
      let paragraph = context.paragraphs[item.first]
      let span = paragraph.span(0, 2)
      return RuleFinding(
        .warning, paragraph, span.start, span.end, "Ngày viết khác kiểu các tin khác.",
        edit: item.date.map { .safe(span.start, span.end, "\($0.day)/\($0.month)") })
    }
  }

  private func isPadded(_ item: ProofItem, _ context: ProofContext) -> Bool {
    guard item.date != nil else { return false }
    return context.paragraphs[item.first].words.prefix(2).contains { $0.text.hasPrefix("0") }
  }

  /// An item dated before the day of the event that its first sentence tells: “13/4: …” and “Sáng 15/4, …”.
  private func early(_ context: ProofContext) -> [RuleFinding] {
    context.items.compactMap { item in
      guard let date = item.date, let index = item.body.first else { return nil }
      let paragraph = context.paragraphs[index]
      for fact in context.facts[index] where fact.kind == .date && fact.start < 60 {
        let numbers = fact.text.split { !$0.isNumber }.compactMap { Int($0) }
        let before = paragraph.text(max(0, fact.start - 6), fact.start + 6).lowercased()
        guard fact.value["granularity"] == "day", numbers.count >= 2, numbers[1] == date.month, numbers[0] > date.day,
          ["sáng", "chiều", "tối", "ngày"].contains(where: { before.contains($0) })
        else { continue }
        let title = context.paragraphs[item.first]
        let span = title.span(0, 6)
        return RuleFinding(
          .warning, title, span.start, span.end, "Tin ghi ngày \(date.day)/\(date.month), bài kể việc \(fact.text).")
      }
      return nil
    }
  }

  private func outside(_ context: ProofContext) -> [RuleFinding] {
    guard let week = context.week else { return [] }
    return context.items.compactMap { item in
      guard let date = item.date else { return nil }
      let days = [week.from.year, week.to.year].compactMap { CalendarDate(year: $0, month: date.month, day: date.day) }
      guard !days.contains(where: week.contains) else { return nil }
      let paragraph = context.paragraphs[item.first]
      let span = paragraph.span(0, 6)
      let message = days.isEmpty ? "Ngày không có trong lịch." : "Ngày của tin ngoài tuần \(week.vietnamese)."
      return RuleFinding(days.isEmpty ? .error : .warning, paragraph, span.start, span.end, message)
    }
  }
}
