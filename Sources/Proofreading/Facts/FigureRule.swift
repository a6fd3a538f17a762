import FactExtraction
import NewsModel

/// Figures that disagree inside one item: a single figure that elsewhere in the item is one end of a range of the same
/// things (“20.000 nhân viên” and “10.000-20.000 nhân sự”), a title's figure that the text gives otherwise, a total that is
/// not the sum of its parts (“8 văn bản (1 Nghị quyết, 4 Nghị định, 2 Quyết định)”).
struct FigureRule: ProofRule {
  let name = "number-mismatch"
  let family = Finding.Family.facts
  let source = "Quy tắc nhà: một số liệu trong một tin chỉ có một giá trị"
  let page = RulePage(
    "Số liệu mâu thuẫn", english: "Figures that disagree.",
    finds: "Số trong tên bài khác trong bài, số đơn là một đầu của khoảng đã nêu, tổng khác cộng các phần.",
    spares: "Số liệu của những sự vật khác nhau.",
    wrong: "Kỳ này ban hành 9 văn bản (1 nghị quyết, 4 nghị định, 3 quyết định).",
    right: "Kỳ này ban hành 8 văn bản (1 nghị quyết, 4 nghị định, 3 quyết định).")

  private struct Figure {
    let fact: Fact
    let paragraph: Paragraph
    let number: Double
    let upper: Double?
    var unit: String { fact.value["unit"] ?? "" }
  }

  func findings(in context: ProofContext) -> [RuleFinding] {
    context.items.flatMap { ranges($0, context) + title($0, context) }
      + context.bodies.flatMap { sums($0.paragraph, context.facts[$0.index]) }
  }

  private func figures(_ indices: [Int], _ context: ProofContext) -> [Figure] {
    indices.flatMap { index in
      context.facts[index].filter { $0.kind == .figure }.compactMap { fact in
        guard let number = Double(fact.value["number"] ?? "") else { return nil }
        return Figure(
          fact: fact, paragraph: context.paragraphs[index], number: number,
          upper: fact.value["upper"].flatMap { Double($0) })
      }
    }
  }

  private func ranges(_ item: ProofItem, _ context: ProofContext) -> [RuleFinding] {
    let all = figures(item.body, context)
    return all.filter { $0.upper != nil && $0.number >= 100 }.compactMap { range in
      guard
        let single = all.first(where: {
          $0.upper == nil && ($0.number == range.number || $0.number == range.upper) && isPerson($0) == isPerson(range)
            && !isMoney($0)
        })
      else { return nil }
      let span = single.paragraph.widened(single.fact.start, single.fact.end, by: 3)
      return RuleFinding(
        .error, single.paragraph, span.start, span.end, "Trong cùng một tin có “\(range.fact.text)”.",
        suggestion: range.fact.text)
    }
  }

  private func isPerson(_ figure: Figure) -> Bool {
    ["người", "nhân", "sinh", "học", "cán", "kỹ", "chuyên", "lao"].contains { figure.unit.hasPrefix($0) }
  }

  private func isMoney(_ figure: Figure) -> Bool { ["VND", "USD", "EUR", "%"].contains(figure.unit) }

  private func title(_ item: ProofItem, _ context: ProofContext) -> [RuleFinding] {
    guard let index = item.title else { return [] }
    let body = figures(item.body, context)
    return figures([index], context).filter { !$0.unit.isEmpty && $0.number > 2 }.compactMap { wanted in
      let same = body.filter { $0.unit == wanted.unit && (wanted.unit != "%" || false) }
      guard !same.isEmpty, !same.contains(where: { $0.number == wanted.number || $0.upper == wanted.number }) else {
        return nil
      }
      return RuleFinding(
        .warning, wanted.paragraph, wanted.fact.start, wanted.fact.end,
        "Số trong tên bài khác trong bài: “\(same.map(\.fact.text).joined(separator: "”, “"))”.")
    }
  }

  /// A total followed by its parts in brackets, all counted.
  private func sums(_ paragraph: Paragraph, _ facts: [Fact]) -> [RuleFinding] {
    let figures = facts.filter { $0.kind == .figure }
    return figures.enumerated().compactMap { position, total in
      guard let number = Double(total.value["number"] ?? ""),
        let open = paragraph.scalars[total.end...].prefix(30).firstIndex(of: "("),
        let close = paragraph.scalars[open...].firstIndex(of: ")"), close - open < 160
      else { return nil }
      let parts = figures[(position + 1)...].filter { $0.start > open && $0.end <= close }
      let commas = paragraph.scalars[open..<close].filter { $0 == "," }.count
      guard parts.count >= 2, commas == parts.count - 1,
        !parts.contains(where: { $0.value["unit"] == "%" || $0.value["upper"] != nil })
      else { return nil }
      let sum = parts.reduce(0) { $0 + (Double($1.value["number"] ?? "") ?? 0) }
      guard sum != number else { return nil }
      return RuleFinding(
        .error, paragraph, total.start, close + 1, "Cộng các phần được \(Int(sum)), không phải \(total.text).")
    }
  }
}
