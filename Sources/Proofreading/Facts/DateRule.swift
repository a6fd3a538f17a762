import NewsModel

/// Dates that cannot be or that do not tell enough: days no calendar has, one day with two dates (“trong ngày 10-11/1”), a
/// past quarter without its year.
struct DateRule: ProofRule {
  let name = "date"
  let family = Finding.Family.facts
  let source = "Lịch Gregory; Nghị định 30/2020/NĐ-CP (ghi ngày tháng năm đầy đủ)"
  let page = RulePage(
    "Ngày tháng", english: "Dates that cannot be or do not tell enough.",
    finds: "Ngày không có trong lịch, một ngày ghi hai ngày, hai đầu khoảng ngày viết hai kiểu, quý đã qua "
      + "không ghi năm, “đến” đứng trước một khoảng năm.",
    wrong: "Hội thi diễn ra trong ngày 10-11/1.",
    right: "Hội thi diễn ra trong hai ngày 10-11/1.")

  func findings(in context: ProofContext) -> [RuleFinding] {
    context.texts.flatMap { index, paragraph in
      context.facts[index].filter { $0.kind == .date }.compactMap { fact in
        impossible(fact, paragraph) ?? twoDays(fact, paragraph) ?? padding(fact, paragraph)
          ?? quarter(fact, paragraph, context) ?? towards(fact, paragraph)
      }
    }
  }

  private func impossible(_ fact: Fact, _ paragraph: Paragraph) -> RuleFinding? {
    guard fact.value["possible"] == "false" else { return nil }
    return RuleFinding(.error, paragraph, fact.start, fact.end, "Ngày này không có trong lịch.")
  }

  private func twoDays(_ fact: Fact, _ paragraph: Paragraph) -> RuleFinding? {
    guard fact.value["granularity"] == "period", fact.text.contains("/"),
      paragraph.text(max(0, fact.start - 11), fact.start).lowercased() == "trong ngày "
    else { return nil }
    return RuleFinding(
      .warning, paragraph, fact.start - 11, fact.end, "Một ngày mà ghi hai ngày.",
      edit: .manual(fact.start - 11, fact.start, "trong hai ngày "))
  }

  /// `13/4/2026 – 19/04/2026`: one end with the zero, one without.
  private func padding(_ fact: Fact, _ paragraph: Paragraph) -> RuleFinding? {
    guard fact.value["granularity"] == "period" else { return nil }
    let months = fact.text.split { !$0.isNumber && $0 != "/" }.compactMap { $0.split(separator: "/").dropFirst().first }
    let small = months.filter { (Int($0) ?? 12) < 10 }
    guard small.count == 2, small[0].count != small[1].count else { return nil }
    return RuleFinding(.warning, paragraph, fact.start, fact.end, "Hai đầu của khoảng ngày viết hai kiểu (4 và 04).")
  }

  /// “Mục tiêu đến 2025-2030”: one goes to a year, not to a span of years.
  private func towards(_ fact: Fact, _ paragraph: Paragraph) -> RuleFinding? {
    guard fact.value["granularity"] == "period", !fact.text.contains("/"),
      fact.text.allSatisfy({ $0.isNumber || "-– ".contains($0) }), fact.text.count >= 9,
      paragraph.text(max(0, fact.start - 4), fact.start).lowercased() == "đến "
    else { return nil }
    return RuleFinding(
      .warning, paragraph, fact.start - 4, fact.end, "“đến” đi với một năm; khoảng năm đi với “giai đoạn”.",
      edit: .manual(fact.start - 4, fact.start, "giai đoạn "))
  }

  private func quarter(_ fact: Fact, _ paragraph: Paragraph, _ context: ProofContext) -> RuleFinding? {
    guard fact.value["granularity"] == "quarter", !fact.text.contains("20"), let date = context.date else { return nil }
    let roman = ["I": 1, "II": 2, "III": 3, "IV": 4, "1": 1, "2": 2, "3": 3, "4": 4]
    guard let last = fact.text.split(separator: " ").last, let number = roman[String(last)],
      number > (date.month + 2) / 3
    else { return nil }
    // A quarter that is still to come in this year needs no year where the sentence looks ahead.
    let before = paragraph.text(max(0, fact.start - 60), fact.start).lowercased()
    guard ["đã ", "vừa ", "trong "].contains(where: { before.contains($0) }), !before.contains("sẽ "),
      !before.contains("dự kiến")
    else { return nil }
    let span = paragraph.widened(fact.start, fact.end)
    return RuleFinding(
      .warning, paragraph, span.start, span.end, "Quý không ghi năm: bạn đọc không biết quý của năm nào.",
      suggestion: "\(fact.text)/\(date.year - 1)")
  }
}
