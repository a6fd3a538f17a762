import FactExtraction
import NewsModel

/// Figures of the trend summary that no item of the issue states.
struct TrendFigureRule: ProofRule {
  let name = "trend-unsupported"
  let family = Finding.Family.grounding
  let source = "Quy tắc nhà: tổng kết chỉ nói điều các tin trong số đã nói"

  func missing(in context: ProofContext) -> String? {
    trend(context).isEmpty ? "tài liệu không có phần tổng kết xu hướng" : nil
  }

  /// Paragraphs between the contents and the first titled item.
  private func trend(_ context: ProofContext) -> [Int] {
    guard context.layout == .titled, let first = context.items.first?.first else { return [] }
    let start = (context.contents.last?.paragraph ?? -1) + 1
    guard start < first else { return [] }
    return (start..<first).filter { context.paragraphs[$0].kind == .body && context.paragraphs[$0].words.count >= 20 }
  }

  func findings(in context: ProofContext) -> [RuleFinding] {
    let stated = Set(
      context.items.flatMap { $0.body + [$0.title].compactMap { $0 } }.flatMap { numbers(context.facts[$0]) })
    return trend(context).flatMap { index -> [RuleFinding] in
      let paragraph = context.paragraphs[index]
      return context.facts[index].filter { $0.kind == .figure }.compactMap { fact in
        guard let number = fact.value["number"], !stated.contains(key(number, fact.value["unit"] ?? "")),
          (Double(number) ?? 0) > 3
        else { return nil }
        let span = paragraph.widened(fact.start, fact.end, by: 2)
        return RuleFinding(.warning, paragraph, span.start, span.end, "Không tin nào trong số nêu số liệu này.")
      }
    }
  }

  private func numbers(_ facts: [Fact]) -> [String] {
    facts.filter { $0.kind == .figure }.flatMap { fact -> [String] in
      let unit = fact.value["unit"] ?? ""
      return [fact.value["number"], fact.value["upper"]].compactMap { $0.map { key($0, unit) } }
    }
  }

  private func key(_ number: String, _ unit: String) -> String { number + (unit == "%" ? "%" : "") }
}
