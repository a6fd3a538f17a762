import FactExtraction
import NewsModel

/// Offices that had been merged or renamed by the day of the document (“Bộ Thông tin và Truyền thông” in 2026), or did not
/// exist yet.
///
/// Left alone: “nguyên Bộ trưởng Bộ …”, “Bộ … (trước đây)”, names of newspapers and journals that still carry the old name.
struct OfficeRule: ProofRule {
  let name = "org-obsolete"
  let family = Finding.Family.facts
  let source = "Nghị quyết 176/2025/QH15; các quyết định sắp xếp cơ quan Đảng, Nhà nước từ 2/2025"
  let page = RulePage(
    "Cơ quan không còn hoặc chưa có", english: "Offices that had ended or had not begun.",
    finds: "Bộ, ban, ngành đã hợp nhất hay đổi tên trước ngày của tài liệu, hoặc chưa thành lập.",
    spares: "“nguyên Bộ trưởng Bộ …”, “trước đây”, tên báo và tạp chí còn mang tên cũ.",
    wrong: "Bộ Giao thông vận tải công bố tuyến mới.",
    right: "Bộ Xây dựng công bố tuyến mới.",
    asOf: "2026-01-10")

  func missing(in context: ProofContext) -> String? { context.date == nil ? "không rõ ngày của tài liệu" : nil }

  func findings(in context: ProofContext) -> [RuleFinding] {
    guard let date = context.date else { return [] }
    return context.bodies.flatMap { index, paragraph in
      context.facts[index].compactMap { check($0, paragraph, date) }
    }
  }

  private func check(_ fact: Fact, _ paragraph: Paragraph, _ date: CalendarDate) -> RuleFinding? {
    guard fact.kind == .office, let until = fact.value["until"].flatMap({ CalendarDate(iso: $0) }), date > until else {
      return nil
    }
    let before = paragraph.text(max(0, fact.start - 28), fact.start).lowercased()
    let after = paragraph.text(fact.end, min(paragraph.scalars.count, fact.end + 25)).lowercased()
    guard !before.contains("nguyên "), !before.contains("trước đây"), !after.contains("trước đây"),
      !after.contains("cũ"),
      !before.contains("tạp chí"), !before.contains("báo ")
    else { return nil }
    let successor = fact.value["successor"] ?? ""
    return RuleFinding(
      .error, paragraph, fact.start, fact.end,
      "Cơ quan này không còn từ \(until.adding(days: 1).vietnamese); nay là \(successor).",
      suggestion: successor.isEmpty ? nil : successor)
  }
}
