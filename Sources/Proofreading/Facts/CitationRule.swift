import FactExtraction
import NewsModel

/// Documents cited by number alone (“Nghị quyết 57”) where the issue knows the full number, and laws cited without “số”.
/// Notes only: in headlines and on second mention the short form is usual.
struct CitationRule: ProofRule {
  let name = "legal-cite-incomplete"
  let family = Finding.Family.facts
  let source = "Nghị định 30/2020/NĐ-CP, Phụ lục I (trích dẫn văn bản)"
  let page = RulePage(
    "Trích dẫn văn bản chưa đủ", english: "Documents cited by number alone.",
    finds: "Số hiệu thiếu ký hiệu (“Nghị quyết 57”) hoặc thiếu chữ “số”. Chỉ là lưu ý: trong tên bài và lần "
      + "nhắc sau, cách viết ngắn là thường.",
    wrong: "Thực hiện Nghị quyết 57-NQ/TW của Bộ Chính trị.",
    right: "Thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị.")

  func findings(in context: ProofContext) -> [RuleFinding] {
    context.bodies.flatMap { index, paragraph in
      context.facts[index].filter { $0.kind == .document && $0.value["kind"]?.isEmpty == false }.compactMap { fact in
        if fact.value["symbol"] == nil {
          return RuleFinding(.note, paragraph, fact.start, fact.end, "Số hiệu chưa đủ ký hiệu.")
        }
        guard !fact.text.lowercased().contains(" số ") else { return nil }
        return RuleFinding(.note, paragraph, fact.start, fact.end, "Thiếu chữ “số” trước số hiệu.")
      }
    }
  }
}
