import FactExtraction
import NewsModel

/// Administrative units that did not exist on the day of the item: districts, provincial towns and 29 provinces ended on
/// 30 June 2025; a newspaper named after such a province has another name since.
///
/// Right or wrong for a date: “tỉnh Nam Định” in May 2025 stands. A bare old name (“Bình Dương”) names the region and
/// stands, too; names inside names (“Khu công nghiệp …”) are left alone.
struct PlaceRule: ProofRule {
  let name = "admin-unit-obsolete"
  let family = Finding.Family.facts
  let source = "Nghị quyết 202/2025/QH15; Luật Tổ chức chính quyền địa phương 72/2025/QH15"
  let page = RulePage(
    "Đơn vị hành chính không còn", english: "Administrative units that did not exist on that day.",
    finds: "Quận, huyện, thị xã và các tỉnh đã sáp nhập được nêu như đang tồn tại sau 30/6/2025; báo mang tên "
      + "tỉnh cũ.",
    spares: "“tỉnh … (cũ)”, “nguyên”, “trước đây”; tên đất trần (“Bình Dương”); ngày trước sáp nhập.",
    wrong: "Lễ hội mở ở quận Hoàn Kiếm vào cuối tuần.",
    right: "Lễ hội mở ở phường Hoàn Kiếm vào cuối tuần.",
    asOf: "2026-01-10")

  func missing(in context: ProofContext) -> String? { context.date == nil ? "không rõ ngày của tài liệu" : nil }

  func findings(in context: ProofContext) -> [RuleFinding] {
    guard let date = context.date, let last = Gazetteer.lastDayOfOldUnits, date > last else { return [] }
    return context.paragraphs.indices.flatMap { index -> [RuleFinding] in
      let paragraph = context.paragraphs[index]
      guard paragraph.kind != .address, paragraph.kind != .contents else { return [] }
      return context.facts[index].compactMap { check($0, paragraph, context, date) }
    }
  }

  private func check(_ fact: Fact, _ paragraph: Paragraph, _ context: ProofContext, _ date: CalendarDate)
    -> RuleFinding?
  {
    guard fact.kind == .place, let until = fact.value["until"], let day = CalendarDate(iso: until), date > day else {
      return nil
    }
    if isPast(paragraph, fact.start) { return nil }
    let kind = fact.text.split(separator: " ").first?.lowercased() ?? ""
    let isOutlet = paragraph.kind == .link && paragraph.text(max(0, fact.start - 4), fact.start) == "Báo "
    guard
      ["quận", "huyện", "tỉnh"].contains(kind) && kind.count < fact.text.count
        || fact.text.lowercased().hasPrefix("thị xã ") || isOutlet
    else { return nil }
    if isOutlet {
      let now = fact.value["province"] ?? ""
      return RuleFinding(
        .warning, paragraph, fact.start - 4, fact.end,
        "Tỉnh \(fact.value["name"] ?? "") đã sáp nhập: báo này nay thuộc \(now).")
    }
    let message =
      kind == "tỉnh"
      ? "Tỉnh này đã sáp nhập vào \(fact.value["province"] ?? "tỉnh khác") từ 1/7/2025."
      : "Từ 1/7/2025 không còn cấp huyện: cần ghi xã, phường."
    return RuleFinding(.error, paragraph, fact.start, fact.end, message)
  }

  /// “trước đây”, “cũ”, “nguyên”: the writer knows.
  private func isPast(_ paragraph: Paragraph, _ start: Int) -> Bool {
    let before = paragraph.text(max(0, start - 30), start).lowercased()
    let after = paragraph.text(start, min(paragraph.scalars.count, start + 45)).lowercased()
    return ["trước đây", "nguyên ", "năm xưa"].contains { before.contains($0) }
      || ["cũ)", " cũ ", " cũ,", "(cũ", "trước đây", "trước sáp nhập"].contains { after.contains($0) }
  }
}
