import FactExtraction
import NewsModel

/// Documents cited by number alone (“Nghị quyết 57”) where the issue knows the full number, and laws cited without “số”.
/// Notes only: in headlines and on second mention the short form is usual.
struct CitationRule: ProofRule {
  let name = "legal-cite-incomplete"
  let family = Finding.Family.facts
  let source = "Nghị định 30/2020/NĐ-CP, Phụ lục I (trích dẫn văn bản)"

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
